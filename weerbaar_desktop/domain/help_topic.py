"""One subject of the explanation that F1 gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """`pages` are places of the list at the left or titles of pages that this subject belongs to."""

    id: str
    title: str
    pages: tuple[str, ...]
    words: tuple[str, ...]


def topic_for(topics: Sequence[HelpTopic], *places: str) -> HelpTopic:
    """What belongs to the first of these places that a topic names; the first topic where none does."""
    named = {place: topic for topic in topics for place in topic.pages}
    return next((named[place] for place in places if place in named), topics[0])
