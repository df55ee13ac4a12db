"""Plain text of a stranger: the characters, and which of them could not be read."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why

MOST_BYTES: Final = 4 * LONGEST_TEXT
"""More than this is never needed: no character takes more than four bytes."""
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_UNREADABLE: Final = "\ufffd"
_NO_UTF8: Final = re.compile("[\udc80-\udcff]")
_FOREIGN: Final = re.compile("[^\x00-\x7f]")
for _name in (*dict(_MARKS).values(), "utf-8", "cp1252"):
    codecs.lookup(_name)  # Python reads these from disk at the first use, which the viewer process may not


class Decoded(NamedTuple):
    """A text; whether its letters are a guess; how many characters could not be read, each shown as U+FFFD."""

    text: str
    guessed: bool
    lost: int


def decoded(data: bytes, *, whole: bool) -> Decoded:
    """The text, however it was saved; one that is not whole may end with part of a character."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        text = codecs.getincrementaldecoder(marked)("replace").decode(data, whole)
        return Decoded(text, guessed=False, lost=text.count(_UNREADABLE))
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(data, whole)
    lost = len(_NO_UTF8.findall(text))
    if lost * 2 > len(_FOREIGN.findall(text)):  # hardly a letter is UTF-8: an old Windows wrote it
        text = data.decode("cp1252", "replace")
        return Decoded(text, guessed=True, lost=text.count(_UNREADABLE))
    return Decoded(_NO_UTF8.sub(_UNREADABLE, text), guessed=False, lost=lost)


def read_text(data: bytes) -> Received:
    """The text in `data`, at most LONGEST_TEXT characters of it."""
    unread: list[Unread] = []
    found = decoded(data[:MOST_BYTES], whole=len(data) <= MOST_BYTES)
    if found.guessed:
        unread.append(Unread(Where.TEXT, Why.ACCENTS_UNKNOWN))
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    if len(data) > MOST_BYTES or len(text) > LONGEST_TEXT:
        unread.append(Unread(Where.TEXT, Why.TEXT_CUT))
    if found.lost:
        unread.append(Unread(Where.TEXT, Why.SIGNS_LOST, number=found.lost))
    return Received("text", text=text[:LONGEST_TEXT], unread=tuple(unread))
