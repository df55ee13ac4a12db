"""What is searched for: the words and phrases in what somebody typed, and where a text holds them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from weerbaar_desktop.domain.folding import folded

SHORTEST: Final = 3
"""Letters; a word that is shorter stands in nearly every text, and the index knows every three in a row."""

_PIECE: Final = re.compile(
    r"""(?<!\S) ["“”„«] (?P<double> [^"“”„«»]*) (?: ["“”»] | \Z)
      | (?<!\S) [‘‚] (?P<single> .*?) (?: ’(?!\w) | \Z)
      | \S+""",
    re.VERBOSE | re.DOTALL,
)
"""A phrase between quotation marks, or a word. A mark that is still open holds what follows: it is being typed."""


def asked_in(typed: str) -> tuple[str, ...]:
    """The words in what was typed, each apart, and as one what stands between quotation marks."""
    pieces = (found["double"] or found["single"] or _word(found) for found in _PIECE.finditer(typed))
    return tuple(piece for piece in pieces if piece.strip())


def _word(found: re.Match[str]) -> str:
    return found[0] if found["double"] is found["single"] is None else ""


def is_long(word: str) -> bool:
    """Whether a word or phrase can be searched for by itself."""
    return len(folded(word)) >= SHORTEST


def can_search(words: Collection[str]) -> bool:
    """Whether these words say enough to search for; a shorter one counts beside a long one."""
    return any(map(is_long, words))
