"""The name of a file inside a file, as words to show and never as a path."""

from __future__ import annotations

import unicodedata
from typing import Final

LONGEST: Final = 200
_SEPARATORS: Final = frozenset("/\\:\ufffd")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_STANDS_IN: Final = "_"


def part_name(given: str, otherwise: str) -> tuple[str, bool]:
    """A name without separators and unseen characters, and whether those stood in it; `otherwise` when none is left."""
    name = "".join(_STANDS_IN if _is_replaced(character) else character for character in given[: 4 * LONGEST]).strip()
    if len(name) > LONGEST:  # the end says what kind of file it is
        name = f"{name[: LONGEST // 2]}…{name[-(LONGEST // 2 - 1) :]}"
    changed = any(map(_is_replaced, given))
    return (name, changed) if name.strip(" ._") else (otherwise, bool(given.strip()))


def _is_replaced(character: str) -> bool:
    return character in _SEPARATORS or unicodedata.category(character) in _UNSEEN
