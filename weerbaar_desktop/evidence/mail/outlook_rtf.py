"""The third way in which Outlook keeps the words of a mail: compressed RTF ([MS-OXRTFCP]), often with HTML inside.

Only what is needed for the words: no fonts, no pictures, nothing that runs.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.evidence.text.charsets import decoded

LONGEST: Final = 2 << 20
"""Bytes of RTF that are made; what is longer is cut."""
MOST_WORDS: Final = 300_000
"""Pieces of RTF that are looked at."""
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_RING: Final = 4096
_BEFORE: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    rb"SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i"
    rb"\u\tab\tx"
)
_PIECE: Final = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^A-Za-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_SKIPPED: Final = frozenset(
    (b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"listtable")
)
_SIGNS: Final = {
    b"par": "\n", b"line": "\n", b"tab": "\t", b"cell": "\t", b"row": "\n", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—",
}  # fmt: skip
_CODEPAGE: Final = re.compile(rb"\\ansicpg([0-9]{1,5})")


def decompressed(data: bytes, longest: int = LONGEST) -> tuple[bytes, bool]:
    """The RTF in a stream of Outlook, and whether all of it came out; b"" for what is none."""
    if len(data) < 16:  # noqa: PLR2004 - the head: two sizes, a mark and a sum
        return b"", False
    size, mark = struct.unpack_from("<4xII", data)
    if mark == _PLAIN:
        return data[16 : 16 + min(size, longest)], size <= min(len(data) - 16, longest)
    if mark != _COMPRESSED:
        return b"", False
    found = _expanded(data, min(size, longest))
    return found, len(found) == size


def _expanded(data: bytes, most: int) -> bytes:
    """Runs of eight: a letter as it is, or two bytes that say where it stood before."""
    out = bytearray(_BEFORE)
    place, end = 16, len(data)
    most += len(_BEFORE)
    while place < end and len(out) < most:
        flags = data[place]
        place += 1
        for bit in range(8):
            if not flags >> bit & 1:
                out += data[place : place + 1]
                place += 1
                continue
            pair = int.from_bytes(data[place : place + 2], "big")
            place += 2
            back = (len(out) - (pair >> 4)) % _RING
            if not back or place > end:
                return bytes(out[len(_BEFORE) : most])
            _repeat(out, back, (pair & 15) + 2)
    return bytes(out[len(_BEFORE) : most])


def _repeat(out: bytearray, back: int, count: int) -> None:
    """Once more the letters that stand so far back; what was never written is blank."""
    for _ in range(count):
        out.append(out[-back] if back <= len(out) else 0)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces. skipped: no words. tag: a piece of HTML. doubled: RTF for who knows no HTML."""

    skipped: bool = False
    tag: bool = False
    doubled: bool = False
    stand_ins: int = 1


@dataclass(frozen=True, slots=True)
class RtfWords:
    """The text in RTF, whether that text is HTML, and whether all of it was looked at."""

    text: str
    is_html: bool
    whole: bool


def words_of(rtf: bytes) -> RtfWords:
    """What stands in RTF; never raises."""
    is_html = b"\\fromhtml" in rtf[:1_000]
    codepage = _CODEPAGE.search(rtf[:1_000])
    reading = _Reading(is_html, f"cp{codepage[1].decode()}" if codepage else "cp1252")
    return RtfWords(reading.of(rtf), is_html, reading.whole)


class _Reading:
    """One pass over RTF."""

    def __init__(self, is_html: bool, codepage: str) -> None:
        self.whole = True
        self._is_html, self._codepage = is_html, codepage
        self._out: list[str] = []
        self._bytes = bytearray()  # of characters that may need more than one
        self._now = _Group()
        self._around: list[_Group] = []
        self._to_skip = 0  # letters that stand in for the character before them
        self._starred = False

    def of(self, rtf: bytes) -> str:
        """The text."""
        for number, piece in enumerate(_PIECE.finditer(rtf)):
            if number >= MOST_WORDS:
                self.whole = False
                break
            self._take(piece)
        self._flush()
        # What lies beyond 16 bits was written as two halves.
        return "".join(self._out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _take(self, piece: re.Match[bytes]) -> None:
        word, number, letter, sign, brace, text = piece.groups()
        if brace:
            self._brace(brace)
        elif word:
            self._word(word, int(number) if number else None)
        elif letter:
            self._letters(bytes.fromhex(letter.decode()))
        elif text:
            self._letters(text)
        elif sign == b"*":
            self._starred = True
        elif sign in (b"\\", b"{", b"}"):
            self._letters(sign)
        elif sign == b"~":
            self._letters(b" ")

    def _brace(self, brace: bytes) -> None:
        self._starred, self._to_skip = False, 0
        if brace == b"{":
            self._around.append(self._now)
        elif self._around:
            self._now = self._around.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == b"htmltag" and starred:
            self._now = replace(self._now, tag=True)
        elif starred or word in _SKIPPED:
            self._now = replace(self._now, skipped=True)
        elif word == b"htmlrtf":
            self._now = replace(self._now, doubled=number != 0)
        elif word == b"uc":
            self._now = replace(self._now, stand_ins=min(max(number or 0, 0), 10))
        elif word == b"u" and number is not None:
            self._say(chr(number & 0xFFFF))
            self._to_skip = self._now.stand_ins
        elif word in _SIGNS:
            self._say(_SIGNS[word])

    @property
    def _silent(self) -> bool:
        return self._now.skipped or (self._is_html and self._now.doubled)

    def _letters(self, letters: bytes) -> None:
        kept = letters[self._to_skip :]
        self._to_skip = max(0, self._to_skip - len(letters))
        if not self._silent:
            self._bytes += kept

    def _say(self, text: str) -> None:
        if not self._silent:
            self._flush()
            self._out.append(text)

    def _flush(self) -> None:
        if self._bytes:
            self._out.append(decoded(bytes(self._bytes), self._codepage)[0])
            self._bytes.clear()
