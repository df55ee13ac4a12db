"""Names as a stranger wrote them, short and on one line: of files inside a file never as a path."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 200
"""Characters of a name of a file, a device, a program or a title."""
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
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


def name_of(value: object) -> str:
    """The name of a device, a program or a title, without control characters; "" for what is no text."""
    if isinstance(value, bytes):
        value = value[: 4 * LONGEST].decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    words = " ".join(_CONTROL.sub(" ", value[: 4 * LONGEST]).split())
    return words if len(words) <= LONGEST else words[:LONGEST] + " …"
