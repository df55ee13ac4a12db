"""A name and a number that somebody chose to be readable on this computer without the passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LONGEST_WORDS: Final = 80
LONGEST_NUMBER: Final = 40
MOST_SHOWN: Final = 8
"""Of one vault: who needs help reads few lines."""


@dataclass(frozen=True, slots=True)
class ShownContact:
    """What stands beside 112 for everybody who sits at this computer; raises ValueError where it is too much."""

    words: str
    number: str

    def __post_init__(self) -> None:
        for text, most in ((self.words, LONGEST_WORDS), (self.number, LONGEST_NUMBER)):
            if not 0 < len(text.strip()) <= most or not text.isprintable():
                raise ValueError("this is no name or no number")
