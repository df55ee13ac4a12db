"""Reads what recorder.c wrote down: every change of the disk in order, and what the program said in between."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path, PurePosixPath

_LINE = struct.Struct("=IIIIQQ")


class Kind(IntEnum):
    """As `enum kind` in recorder.c."""

    START = 0
    CREATED = 1
    MADE_FOLDER = 2
    WROTE = 3
    CUT = 4
    SYNCED = 5
    RENAMED = 6
    REMOVED = 7
    LINKED = 8
    SAID = 9
    UNKNOWN = 10


@dataclass(frozen=True, slots=True)
class Event:
    """One change; paths are relative to the folder that was watched. `offset` is the length for CUT."""

    kind: Kind
    path: PurePosixPath
    other: PurePosixPath
    data: bytes
    inode: int
    offset: int


class NotComplete(Exception):
    """The program did something the recorder cannot write down: the record says less than what happened."""


def events(file: Path) -> Iterator[Event]:
    """All of them; raises NotComplete."""
    data = file.read_bytes()
    root, at = PurePosixPath(), 0
    while at < len(data):
        kind, *lengths, inode, offset = _LINE.unpack_from(data, at)
        at += _LINE.size
        parts = []
        for length in lengths:
            parts.append(data[at : at + length])
            at += length
        path, other = (PurePosixPath(part.decode("utf-8", "surrogateescape")) for part in parts[:2])
        if kind == Kind.UNKNOWN:
            raise NotComplete(f"{path} {other}")
        if kind == Kind.START:
            root = path
        yield Event(Kind(kind), _below(path, root), _below(other, root), parts[2], inode, offset)


def _below(path: PurePosixPath, root: PurePosixPath) -> PurePosixPath:
    return path.relative_to(root) if path.is_absolute() else path
