"""A word that stands nowhere, and the one that was probably meant: the nearest by letters changed, added or swapped."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from weerbaar_desktop.domain.searching import SHORTEST

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONGEST: Final = 40
"""Letters; what is longer is no word that somebody types."""
_LONG: Final = 6
"""Letters from which two changes still leave the same word."""


def words_in(text: str) -> Iterator[str]:
    """The words in a folded text, without what stands around them. A number is none: another one is no typing error."""
    return (word for word in WORD.findall(text) if SHORTEST <= len(word) <= _LONGEST)


def nearest(word: str, words: Collection[str]) -> str | None:
    """The word that takes the fewest changes to become `word`, None when all take too many; both are folded."""
    most = 1 if len(word) < _LONG else 2
    letters = set(word)
    alike = (
        other for other in words
        if abs(len(other) - len(word)) <= most and other != word and len(letters.difference(other)) <= most
    )  # fmt: skip
    found = ((changes(word, other, most), other[:1] != word[:1], other) for other in alike)
    near = [each for each in found if each[0] <= most]
    return min(near)[2] if near else None


def changes(word: str, other: str, most: int) -> int:
    """How many letters to change, add, leave out or swap with the next one; `most` + 1 when it is more than that."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        now = [row]
        for column, mark in enumerate(other, 1):
            now.append(min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != mark)))
            if row > 1 and column > 1 and letter == other[column - 2] and mark == word[row - 2]:
                now[-1] = min(now[-1], before[column - 2] + 1)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)
