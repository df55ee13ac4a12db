"""One subject of the explanation that F1 gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """`pages` are places of the list at the left or titles of pages that this subject belongs to.

    `reviewed_on` is the day on which somebody last held the words beside the program.
    """

    id: str
    title: str
    pages: tuple[str, ...]
    words: tuple[str, ...]
    reviewed_on: date


def topic_for(topics: Sequence[HelpTopic], *places: str) -> HelpTopic:
    """What belongs to the first of these places that a topic names; the first topic where none does."""
    named = {place: topic for topic in topics for place in topic.pages}
    return next((named[place] for place in places if place in named), topics[0])
