"""The file in which Outlook keeps a mail (a compound file): its folders and streams, read only when asked for.

[MS-CFB]. Whatever the tables say, each sector is followed once and nothing larger than the file itself is made.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from weerbaar_desktop.evidence.unreadable import Unreadable

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PROPERTIES: Final = "__properties_version1.0"
LONGEST_PROPERTIES: Final = 16 << 10
"""Bytes of one table of properties: a thousand of them; a real mail has two hundred at most."""
_MOST_ENTRIES: Final = 100_000
_HEADER: Final = 512
_ENTRY: Final = 128
_IN_HEADER: Final = 109
_LARGEST_SECTOR_NUMBER: Final = 0xFFFFFFFA
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_SHIFTS: Final = (9, 12)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the directory: a folder or a stream, its neighbours in the tree, and where its content begins."""

    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


@dataclass(slots=True)
class Storage:
    """A folder in the file, in the form that oxmsg asks for."""

    name: str
    path: str
    _file: CompoundFile
    _streams: dict[str, _Entry] = field(default_factory=dict)
    storages: list[Storage] = field(default_factory=list)

    @property
    def properties_stream_bytes(self) -> bytes:
        """The table of properties; raises Unreadable when there is none."""
        return self.stream(PROPERTIES)[:LONGEST_PROPERTIES]

    def property_stream_bytes(self, pid: int, ptyp: int) -> bytes:
        """The value of a property that is kept in a stream of its own; raises Unreadable when it is not there."""
        return self.stream(f"__substg1.0_{pid:04X}{ptyp:04X}")

    def iter_attachment_storages(self) -> Iterator[Storage]:
        """The folders that hold an attachment."""
        return (storage for storage in self.storages if storage.name.startswith("__attach_version1.0_#"))

    def iter_recipient_storages(self) -> Iterator[Storage]:
        """The folders that hold a receiver."""
        return (storage for storage in self.storages if storage.name.startswith("__recip_version1.0_#"))

    def holds(self, name: str) -> bool:
        """Whether there is a stream with this name."""
        return name in self._streams

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; raises Unreadable when it is not there or not whole."""
        entry = self._streams.get(name)
        if entry is None:
            raise Unreadable
        return self._file.content(entry)


class CompoundFile:
    """The tables of one file; raises Unreadable for bytes that are none."""

    def __init__(self, data: bytes) -> None:
        if len(data) < _HEADER or not data.startswith(MAGIC):
            raise Unreadable
        shift, mini_shift = struct.unpack_from("<HH", data, 0x1E)
        if shift not in _SHIFTS or mini_shift != 6:  # noqa: PLR2004 - the format knows one size of small sectors
            raise Unreadable
        self._data, self._sector, self._mini_sector = data, 1 << shift, 1 << mini_shift
        directory, _, self._cutoff, mini_table = struct.unpack_from("<4I", data, 0x30)
        self._table = self._read_table()
        self._entries = self._read_entries(directory)
        self._mini_table = _numbers(self._chained(mini_table))
        self._mini: bytes | None = None

    def root(self) -> Storage:
        """The folder that holds all others."""
        root = Storage("", "", self)
        seen: set[int] = {0}
        waiting = [(root, self._entries[0].child)]
        while waiting:
            storage, child = waiting.pop()
            for entry in self._tree(child, seen):
                if entry.kind == _STREAM:
                    storage._streams.setdefault(entry.name, entry)
                elif entry.kind == _STORAGE:
                    below = Storage(entry.name, f"{storage.path}/{entry.name}"[-500:], self)
                    storage.storages.append(below)
                    waiting.append((below, entry.child))
            storage.storages.sort(key=lambda each: each.name)
        return root

    def content(self, entry: _Entry) -> bytes:
        """The bytes of a stream; raises Unreadable when they are not all there."""
        if entry.size < self._cutoff:
            if self._mini is None:
                self._mini = self._chained(self._entries[0].start)
            found = _followed(self._mini, 0, self._mini_sector, self._mini_table, entry.start, entry.size)
        else:
            found = self._chained(entry.start, entry.size)
        if len(found) < entry.size:
            raise Unreadable
        return found[: entry.size]

    def _chained(self, start: int, size: int | None = None) -> bytes:
        return _followed(self._data, self._sector, self._sector, self._table, start, size)

    def _read_table(self) -> array[int]:
        """Which sector follows which; the table itself is spread over sectors, named in the header and behind it."""
        named = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 0x4C))
        following = struct.unpack_from("<I", self._data, 0x44)[0]
        most = len(self._data) // self._sector
        for _ in range(most):
            block = self._sector_at(following)
            if not block:
                break
            numbers = struct.unpack(f"<{len(block) // 4}I", block)
            named += numbers[:-1]
            following = numbers[-1]
        used = [number for number in named if number <= _LARGEST_SECTOR_NUMBER][:most]
        return _numbers(b"".join(map(self._sector_at, dict.fromkeys(used))))

    def _sector_at(self, number: int) -> bytes:
        """A whole sector; b"" for one that the file does not have."""
        start = (number + 1) * self._sector
        block = self._data[start : start + self._sector]
        return block if len(block) == self._sector else b""

    def _read_entries(self, start: int) -> list[_Entry]:
        raw = self._chained(start)
        places = range(0, len(raw) - _ENTRY + 1, _ENTRY)[:_MOST_ENTRIES]
        entries = [self._entry(raw[at : at + _ENTRY]) for at in places]
        if not entries or entries[0].kind != _ROOT:
            raise Unreadable
        # Together they cannot hold more than the file: otherwise sectors are used more than once.
        if sum(entry.size for entry in entries if entry.kind == _STREAM) > len(self._data):
            raise Unreadable
        return entries

    def _entry(self, raw: bytes) -> _Entry:
        length, kind, left, right, child = struct.unpack_from("<HBx3I", raw, 64)
        start, size = struct.unpack_from("<IQ", raw, 116)
        if self._sector == 1 << _SHIFTS[0]:
            size &= 0xFFFFFFFF  # small files may leave nonsense in the upper half
        name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        return _Entry(name, kind, left, right, child, start, size)

    def _tree(self, top: int, seen: set[int]) -> Iterator[_Entry]:
        """The neighbours of an entry, each once."""
        waiting = [top]
        while waiting:
            number = waiting.pop()
            if number >= len(self._entries) or number in seen:
                continue
            seen.add(number)
            entry = self._entries[number]
            waiting += [entry.right, entry.left]
            yield entry


def _numbers(raw: bytes) -> array[int]:
    found = array("I", raw[: len(raw) // 4 * 4])
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _followed(data: bytes, base: int, sector: int, table: array[int], start: int, size: int | None) -> bytes:
    """The sectors from `start` on, as many as `size` asks for or until their end; never more than there are."""
    most = (len(data) - base) // sector + 1  # more than there are means that it goes round
    if size is not None:
        most = min(most, -(-size // sector))
    pieces: list[bytes] = []
    while len(pieces) < most and start < len(table):
        at = base + start * sector
        pieces.append(data[at : at + sector])
        start = table[start]
    return b"".join(pieces)
