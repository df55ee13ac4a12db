"""Cards about one's own behaviour: a question, what experience teaches, and an example of what one may do."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

NUMBER: Final = 8
"""As many as one can go through at a kitchen table."""


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One card; `example` is what somebody may want to do differently."""

    id: str
    title: str
    question: str
    teaches: str
    example: str
    source: str
    reviewed_on: date


class OwnBehaviourFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of own_behaviour.toml."""

    cards: tuple[Card, ...]


def load_own_behaviour(folder: Path) -> tuple[Card, ...]:
    """The cards in `folder`/own_behaviour.toml; raises ContentError."""
    path = folder / "own_behaviour.toml"
    cards = read(path, OwnBehaviourFile).cards
    if len({card.id for card in cards}) != len(cards):
        raise ContentError(path, "cards: een id komt twee keer voor")
    if len(cards) != NUMBER:
        raise ContentError(path, f"cards: er staan {len(cards)} kaarten, het moeten er {NUMBER} zijn")
    for card in cards:
        if not card.question.endswith("?"):
            raise ContentError(path, f"{card.id}: een vraag eindigt op een vraagteken")
        for key in ("title", "teaches", "example"):
            if not getattr(card, key).strip():
                raise ContentError(path, f"{card.id}: {key} is leeg")
    return cards
