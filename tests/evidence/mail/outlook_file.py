"""A small writer of Outlook files: [MS-CFB] and [MS-OXMSG] as far as a mail with attachments needs them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT, DIFAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC, 0xFFFFFFFF
IN_HEADER: Final = 109
PROPERTIES: Final = "__properties_version1.0"
TEXT, TEXT8, BINARY, NUMBER, TIME = 0x001F, 0x001E, 0x0102, 0x0003, 0x0040
EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)

Value = str | bytes | int | datetime


@dataclass
class Folder:
    """A folder with streams and folders."""

    streams: dict[str, bytes] = field(default_factory=dict)
    folders: dict[str, Folder] = field(default_factory=dict)


def properties(values: dict[int, Value], head: int, *, unicode: bool = True) -> dict[str, bytes]:
    """The streams that hold these properties; `head` is how many bytes stand before their table."""
    table, streams = [bytes(head)], {}
    for pid, value in values.items():
        if isinstance(value, int):
            table.append(struct.pack("<HHIII", NUMBER, pid, 6, value, 0))
        elif isinstance(value, datetime):
            ticks = int((value - EPOCH).total_seconds()) * 10_000_000
            table.append(struct.pack("<HHIQ", TIME, pid, 6, ticks))
        else:
            kind = BINARY if isinstance(value, bytes) else TEXT if unicode else TEXT8
            data = value if isinstance(value, bytes) else value.encode("utf-16-le" if unicode else "cp1252")
            table.append(struct.pack("<HHIII", kind, pid, 6, len(data), 0))
            streams[f"__substg1.0_{pid:04X}{kind:04X}"] = data
    return {PROPERTIES: b"".join(table), **streams}


def mail(
    values: dict[int, Value],
    receivers: list[dict[int, Value]],
    attachments: list[dict[int, Value]],
    *,
    unicode: bool = True,
) -> bytes:
    """An Outlook file with these properties of the mail, of those who receive it, and of the files in it."""
    root = Folder(properties(values, 32, unicode=unicode))
    for kind, each in (("recip", receivers), ("attach", attachments)):
        for number, below in enumerate(each):
            root.folders[f"__{kind}_version1.0_#{number:08X}"] = Folder(properties(below, 8, unicode=unicode))
    return written(root)


def written(root: Folder) -> bytes:
    """The bytes of a compound file with this folder in it."""
    return _Writer(root).data()


class _Writer:
    def __init__(self, root: Folder) -> None:
        self._table: list[int] = []
        self._sectors: list[bytes] = []
        self._mini_table: list[int] = []
        self._mini = bytearray()
        self._entries: list[bytes] = [b""]
        child = self._below(root)
        mini = self._stored(bytes(self._mini))
        self._entries[0] = _entry("Root Entry", 5, NONE, child, mini, len(self._mini))

    def data(self) -> bytes:
        directory = self._stored(b"".join(self._entries))
        mini_table = self._stored(b"".join(struct.pack("<I", number) for number in self._mini_table))
        needed = more = 0  # sectors of the table itself, and those that name the sectors of the table
        while needed * 128 < len(self._table) + needed + more:
            needed += 1
            more = max(0, -(-(needed - IN_HEADER) // 127))
        first = len(self._table)
        named = [*range(first, first + needed)] + [FREE] * (IN_HEADER + more * 127 - needed)
        table = [*self._table, *[FAT] * needed, *[DIFAT] * more]
        table += [FREE] * (needed * 128 - len(table))
        header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
        next_named = first + needed if more else END
        counts = (0, needed, directory, 0, CUTOFF, mini_table, -(-len(self._mini_table) // 128), next_named, more)
        header += struct.pack("<9I", *counts) + struct.pack(f"<{IN_HEADER}I", *named[:IN_HEADER])
        body = header + b"".join(self._sectors) + struct.pack(f"<{len(table)}I", *table)
        for number in range(more):
            at = IN_HEADER + number * 127
            following = first + needed + number + 1 if number + 1 < more else END
            body += struct.pack("<128I", *named[at : at + 127], following)
        return body

    def _below(self, folder: Folder) -> int:
        """The entries of what is in this folder; the number of the first; each has the next as its right neighbour."""
        first = NONE
        inside: list[tuple[str, bytes | Folder]] = [*folder.streams.items(), *folder.folders.items()]
        for name, content in reversed(inside):
            if isinstance(content, Folder):
                kind, child, start, size = 1, self._below(content), 0, 0
            else:
                kind, child, start, size = 2, NONE, self._placed(content), len(content)
            self._entries.append(_entry(name, kind, first, child, start, size))
            first = len(self._entries) - 1
        return first

    def _placed(self, content: bytes) -> int:
        if len(content) >= CUTOFF:
            return self._stored(content)
        start = len(self._mini_table)
        self._mini_table += _chain(start, -(-len(content) // MINI))
        self._mini += content + bytes(-len(content) % MINI)
        return start if content else END

    def _stored(self, content: bytes) -> int:
        start, count = len(self._table), -(-len(content) // SECTOR)
        self._table += _chain(start, count)
        self._sectors += [content[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(content), SECTOR)]
        return start if count else END


def _chain(start: int, count: int) -> Iterator[int]:
    yield from range(start + 1, start + count)
    if count:
        yield END


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    spelled = name.encode("utf-16-le")
    head = spelled.ljust(64, b"\0") + struct.pack("<HBB3I", len(spelled) + 2, kind, 1, NONE, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)
