"""One program at a time in a vault, and where its journal stood when it was last seen."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Final

from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.durable import PRIVATE_FILE, write_at_start

FILE: Final = "slot.lock"
_LARGEST_NOTE: Final = 4096
_LOCKED_BYTE: Final = 1 << 30
"""Windows locks a byte, and nobody else can read a locked one: this byte is far behind the note."""


class VaultLock:
    """The lock of the operating system on slot.lock; it falls away when the process ends, however it ends.

    The file itself holds a small sealed note. It is not synced: after a power cut it may be older than the journal,
    never newer.
    """

    def __init__(self, folder: Path) -> None:
        """Take the lock; raises VaultInUse, StorageTrouble."""
        with trouble.disk_trouble_in_words():
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
            self._handle = _opened(folder / FILE, flags)
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise trouble.in_use() from error

    def read_note(self) -> bytes:
        """What was noted last; empty when nothing was."""
        with trouble.disk_trouble_in_words():
            os.lseek(self._handle, 0, os.SEEK_SET)
            return os.read(self._handle, _LARGEST_NOTE)

    def write_note(self, note: bytes) -> None:
        """Note at most 4 KiB, always of the same length; on a disk that refuses, the older note stays."""
        try:
            write_at_start(self._handle, note)
        except OSError:
            return

    def release(self) -> None:
        """Let others in; a second time does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _opened(path: Path, flags: int) -> int:
    handle = os.open(path, flags, PRIVATE_FILE)
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise OSError(errno.ENOTDIR, "no file")


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
