"""What is searched for: the words and phrases in what somebody typed, and where a text holds them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from weerbaar_desktop.domain.folding import folded

SHORTEST: Final = 3
"""Letters; a word that is shorter stands in nearly every text, and the index knows every three in a row."""


def is_long(word: str) -> bool:
    """Whether a word or phrase can be searched for by itself."""
    return len(folded(word)) >= SHORTEST


def can_search(words: Collection[str]) -> bool:
    """Whether these words say enough to search for; a shorter one counts beside a long one."""
    return any(map(is_long, words))
