"""Plain text of a stranger: the characters, and which of them could not be read."""

from __future__ import annotations

import codecs
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received, Unread

MOST_BYTES: Final = 4 * LONGEST_TEXT
"""More than this is never needed: no character takes more than four bytes."""
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_UNREADABLE: Final = "\ufffd"
_ALL: Final = (*dict(_MARKS).values(), "utf-8", "cp1252")


def load() -> None:
    """Everything that decoding needs, before files are out of reach."""
    for name in _ALL:
        codecs.lookup(name)


def read_text(data: bytes) -> Received:
    """The text in `data`, at most LONGEST_TEXT characters of it."""
    unread: list[Unread] = []
    text, encoding = _decoded(data[:MOST_BYTES], final=len(data) <= MOST_BYTES)
    if encoding == "cp1252":
        unread.append(
            Unread("Tekst", "Hoe letters met accenten zijn bedoeld, staat er niet bij. Ze kunnen anders zijn.")
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(data) > MOST_BYTES or len(text) > LONGEST_TEXT:
        unread.append(Unread("Tekst", "De tekst is te lang. U ziet het begin."))
    lost = text.count(_UNREADABLE)
    if lost:
        one = lost == 1
        what = "Eén teken is" if one else f"{lost} tekens zijn"
        unread.append(Unread("Tekst", f"{what} niet te lezen. U ziet daar {_UNREADABLE}."))
    return Received("text", text=text[:LONGEST_TEXT], unread=tuple(unread))


def _decoded(data: bytes, *, final: bool) -> tuple[str, str]:
    """The text and the encoding; a text cut off in the middle may end with part of a character."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked is None:
        try:
            return codecs.getincrementaldecoder("utf-8")().decode(data, final), "utf-8"
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace"), "cp1252"
    return codecs.getincrementaldecoder(marked)("replace").decode(data, final), marked
