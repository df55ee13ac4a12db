"""A workbook as lines of text: each sheet under its name, a row a line, the cells parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from zipfile import ZipInfo

from weerbaar_desktop.evidence.chat.archive import Archive
from weerbaar_desktop.evidence.packed.xml_words import Room, parse
from weerbaar_desktop.evidence.unreadable import Unreadable

_SHEET: Final = re.compile(r"xl/worksheets/sheet(\d{1,6})\.xml", re.IGNORECASE)
_NUMBER: Final = re.compile("[0-9]{1,9}")
_STRINGS: Final = "xl/sharedstrings.xml"


class _Texts:
    """The texts that cells refer to by number."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.found: list[str] = []

    def start(self, tag: str, _attributes: list[str]) -> None:
        """A text begins."""
        self._room.take(elements=1)
        if tag.rpartition(":")[2] == "si":
            self.found.append("")

    def end(self, _tag: str) -> None:
        """A text ends where the next begins."""

    def characters(self, words: str) -> None:
        """Part of a text."""
        self._room.take(characters=len(words))
        if self.found:
            self.found[-1] += words

    def aside(self, _value: str) -> None:
        """Is no text."""


class _Rows:
    """The rows of one sheet."""

    def __init__(self, room: Room, texts: list[str]) -> None:
        self._room, self._texts = room, texts
        self._kind = self._name = ""
        self.found: list[str] = []

    def start(self, tag: str, attributes: list[str]) -> None:
        """A row, a cell or what is in it begins."""
        self._room.take(elements=1)
        self._name = tag.rpartition(":")[2]
        if self._name == "c":
            self._kind = dict(zip(attributes[::2], attributes[1::2], strict=True)).get("t", "")

    def end(self, tag: str) -> None:
        """Parts cells and rows."""
        name, self._name = tag.rpartition(":")[2], ""
        if name == "c":
            self.found.append("\t")
        elif name == "row":
            self.found.append("\n")

    def characters(self, words: str) -> None:
        """A value, or the number of a text; no formula."""
        if self._name == "t":
            self._put(words)
        elif self._name == "v":
            number = int(words) if self._kind == "s" and _NUMBER.fullmatch(words) else len(self._texts)
            self._put(self._texts[number] if number < len(self._texts) else words)

    def _put(self, words: str) -> None:
        self._room.take(characters=len(words))
        self.found.append(words)

    def aside(self, _value: str) -> None:
        """Is no cell."""


def sheet_texts(archive: Archive, room: Room) -> Iterator[str]:
    """Each sheet as text, as far as there is room; nothing for what is no workbook."""
    texts = _Texts(room)
    for entry in archive.entries:
        if entry.filename.lower() == _STRINGS:
            _read(archive, entry, room, texts)
    sheets = ((match, entry) for entry in archive.entries if (match := _SHEET.fullmatch(entry.filename)))
    for match, entry in sorted(sheets, key=lambda one: int(one[0][1])):
        rows = _Rows(room, texts.found)
        _read(archive, entry, room, rows)
        yield f"Blad {match[1]}\n{''.join(rows.found)}"


def _read(archive: Archive, entry: ZipInfo, room: Room, handler: _Texts | _Rows) -> None:
    """What cannot be read was noted before."""
    try:
        parse(archive.content(entry), room, handler)
    except Unreadable:
        return
