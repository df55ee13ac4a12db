"""A card of a contact that another program wrote, or will read: plain words, and only those that matter here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, get_args

CardKey = Literal["name", "role", "organisation", "number", "mail", "hours", "note"]
CARD_KEYS: Final[tuple[CardKey, ...]] = get_args(CardKey)
MOST_CARDS: Final = 2_000
"""In one file."""
MOST_LINES: Final = 40
"""Of one card."""
LONGEST_VALUE: Final = 2_000
"""Characters; LONGEST_LABEL those of what a number is called."""
LONGEST_LABEL: Final = 60


@dataclass(frozen=True, slots=True)
class CardLine:
    """One thing that a card says: `card` is its number in the file, from 1; `label` is what a number is called."""

    card: int
    key: CardKey
    value: str
    label: str = ""


@dataclass(slots=True)
class CardCount:
    """How many lines each card has so far; a file may hold many, each within bounds and in order."""

    last: int = 0
    lines: int = field(default=0)

    def fits(self, card: int) -> bool:
        """Whether one more line of this card may follow."""
        if card not in (self.last, self.last + 1) or not 1 <= card <= MOST_CARDS:
            return False
        self.lines = self.lines + 1 if card == self.last else 1
        self.last = card
        return self.lines <= MOST_LINES
