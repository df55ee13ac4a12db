"""Writing so that it survives a power cut, and so that nobody else on the computer can read it."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

PRIVATE_FOLDER: Final = 0o700
PRIVATE_FILE: Final = 0o600


def make_folder(path: Path) -> None:
    """A new folder for its owner only; raises FileExistsError."""
    path.mkdir(PRIVATE_FOLDER)
    with suppress(PermissionError):  # a stick with FAT knows no owners, and says that this is not permitted
        path.chmod(PRIVATE_FOLDER)  # mkdir leaves the mode to the umask


def open_new(path: Path) -> BinaryIO:
    """A new file for its owner only, open for writing; raises FileExistsError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, PRIVATE_FILE), "wb")


def write_new(path: Path, data: bytes) -> None:
    """A new file with `data`, on disk when this returns; its name is on disk after sync_folder."""
    with open_new(path) as file:
        file.write(data)
        sync_file(file)


def sync_file(file: BinaryIO) -> None:
    """What was written is on disk when this returns."""
    file.flush()
    os.fsync(file.fileno())


def begin_writing(file: BinaryIO) -> None:
    """The disk begins with what was written so far, and nobody waits: `sync_file` then has less to wait for.

    Where a system cannot be told so, nothing happens. It promises nothing: only `sync_file` does.
    """
    if hasattr(os, "posix_fadvise"):
        file.flush()
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def write_at_start(handle: int, data: bytes) -> None:
    """Put `data` over the first bytes of an open file, in one call where the system has one; raises OSError."""
    if hasattr(os, "pwrite"):
        os.pwrite(handle, data, 0)
        return
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, data)


def sync_folder(path: Path) -> None:
    """New, renamed and removed names in `path` are on disk when this returns; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace(path: Path, data: bytes, scratch: Path, keep_old: Path | None = None) -> None:
    """Put `data` in the place of `path` at once; the old file is first copied to `keep_old`.

    `scratch` is a folder on the same disk. Whatever happens, `path` holds the old or the new bytes, whole; when it
    raises, the old ones, unless the disk takes nothing any more.
    """
    old = path.read_bytes() if path.is_file() else None  # a pipe would keep us waiting for ever
    if keep_old is not None and old is not None:
        _put(keep_old, old, scratch)
    _put(path, data, scratch)
    try:
        sync_folder(path.parent)
    except OSError:
        if old is not None:
            with suppress(OSError):
                _put(path, old, scratch)
        raise


def _put(path: Path, data: bytes, scratch: Path) -> None:
    fresh = scratch / f"{path.name}.part"
    fresh.unlink(missing_ok=True)
    write_new(fresh, data)
    fresh.replace(path)


def remove_folder(path: Path) -> None:
    """Remove a folder of ours with all that is in it."""
    shutil.rmtree(path, ignore_errors=True)
