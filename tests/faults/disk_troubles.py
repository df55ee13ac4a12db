"""Trouble with the disk that comes at a chosen moment and goes again: the n-th change fails, or it is really full."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from weerbaar_desktop.vault import trouble

KILL = 0
"""In the place of an error: the program ends there."""
ONCE, FROM_THEN_ON, HALF_A_WRITE_FIRST = range(3)
MANNERS = (
    (errno.ENOSPC, ONCE), (errno.ENOSPC, FROM_THEN_ON), (errno.ENOSPC, HALF_A_WRITE_FIRST),
    (errno.EIO, ONCE), (errno.EIO, FROM_THEN_ON),
)  # fmt: skip
_EVERY_TIME = {(errno.ENOSPC, FROM_THEN_ON), (errno.EIO, ONCE)}
"""A disk that is full and one that fails, at every change; in the other manners CI takes every fourth."""
_REST_BY = 1 if os.environ.get("FAULTS") == "whole" else 4
PAGE = 4096
FEW_PAGES = 16 * PAGE
ROOMS = (*range(0, 1 << 18, PAGE), *range(1 << 18, 4 << 20, 1 << 16))
"""Bytes that are left: page by page, and for large evidence sixteen pages at a time."""


class DiskTrouble(Protocol):
    """One trouble."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What may be said to have happened."""

    def begin(self) -> None:
        """From now on."""

    def end(self) -> None:
        """Everything works again."""

    def met(self, refused: bool) -> bool:
        """Whether what was done since it began, and was refused or not, got as far as this trouble."""


@dataclass(frozen=True, slots=True)
class NthChange:
    """On top of the recorder: the `number`-th write, sync, new name or removal fails with `error`."""

    number: int
    error: int
    manner: int
    sentences: tuple[str, ...] = (trouble.FULL, trouble.FAILS, trouble.GONE)

    def __str__(self) -> str:
        return f"change {self.number} {errno.errorcode[self.error]} {self.manner}"

    def begin(self) -> None:
        """Arm the recorder."""
        ctypes.CDLL(None).recorder_arm(ctypes.c_long(self.number), self.error, self.manner)

    def end(self) -> None:
        """Disarm it."""
        ctypes.CDLL(None).recorder_arm(ctypes.c_long(0), 0, 0)

    def met(self, refused: bool) -> bool:
        """Whether there were so many changes."""
        return int(ctypes.CDLL(None).recorder_steps()) >= self.number


@dataclass(frozen=True, slots=True)
class FullDisk:
    """On a small disk of its own, `folder`: only `room` bytes are left."""

    folder: Path
    room: int
    sentences: tuple[str, ...] = (trouble.FULL,)

    def __str__(self) -> str:
        return f"room {self.room}"

    def begin(self) -> None:
        """Fill it."""
        with (self.folder / "vol").open("wb", buffering=0) as filler:
            os.posix_fallocate(filler.fileno(), 0, shutil.disk_usage(self.folder).free - self.room)

    def end(self) -> None:
        """There is room again."""
        (self.folder / "vol").unlink(missing_ok=True)

    def met(self, refused: bool) -> bool:
        """Whether there was too little room, or so little that the next page more may make a difference."""
        return refused or self.room < FEW_PAGES


def every_change() -> Iterator[Iterator[DiskTrouble]]:
    """For each manner, the first change, the second, and so on without end; see `numbers`."""
    for error, manner in MANNERS:
        yield (NthChange(number, error, manner) for number in numbers(error, manner))


def numbers(error: int, manner: int) -> range:
    """At which changes this is tried: every one, or every fourth, in each manner another (all with FAULTS=whole)."""
    if error == KILL or (error, manner) in _EVERY_TIME:
        return range(1, 10_000)
    return range(1 + MANNERS.index((error, manner)) % _REST_BY, 10_000, _REST_BY)


def every_room(folder: Path) -> Iterator[Iterator[DiskTrouble]]:
    """No room at all, room for one page, and so on."""
    yield (FullDisk(folder, room) for room in ROOMS)
