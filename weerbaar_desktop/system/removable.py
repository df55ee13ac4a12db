"""Phones and sticks that are connected as a disk: where they are, and which files on them are newest."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from heapq import nlargest
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, FoundFile
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.wording import tr

_FOLDERS: Final = frozenset(
    {
        "dcim", "download", "downloads", "pictures", "movies", "whatsapp", "recordings", "documents",
        "screenshots", "voice recorder", "com.whatsapp", "com.whatsapp.w4b", "org.thoughtcrime.securesms",
    }
)  # fmt: skip
"""Where a phone keeps what comes in, in small letters. A stick that has none of these is looked at whole."""
_ON_THE_WAY: Final = frozenset({"android", "media"})
"""Between the top of a phone and what its apps keep."""
_DEEPEST: Final = 8
_MOST_LOOKED_AT: Final = 50_000
_REMOVABLE_DRIVE: Final = 2  # DRIVE_REMOVABLE of Windows


class DiskGone(CannotContinue):
    """The phone or stick was taken away, or locked itself."""

    def __init__(self) -> None:
        super().__init__(
            tr("De telefoon of stick is niet meer verbonden."),
            tr("Wat al is toegevoegd, is bewaard."),
            tr("Sluit hem opnieuw aan en ontgrendel de telefoon."),
        )


class MountedDisks:
    """Disks where this system shows them; `disks` tells which are there."""

    def __init__(self, disks: Callable[[], Iterable[Path]] | None = None) -> None:
        self._disks = disks or _disks_of_this_system

    def connected(self) -> tuple[Path, ...]:
        """Those that are there now, by name."""
        return tuple(sorted(self._disks()))

    def newest(self, disk: Path, most: int, cancelled: Cancelled) -> tuple[FoundFile, ...]:
        """Of its folders with pictures, downloads and messages; links and hidden files are passed over."""
        if not _is_there(disk):
            raise DiskGone
        files = _files(_starts(disk) or [disk], cancelled)
        newest = nlargest(most, files, key=lambda each: (each[1].st_mtime, each[0]))
        if not newest and not _is_there(disk):
            raise DiskGone
        name = disk_name(disk)
        return tuple(FoundFile(Path(path), name, about.st_size, _moment(about.st_mtime)) for path, about in newest)


def disk_name(disk: Path) -> str:
    """What a person calls it: of a phone that the desktop shows, the words before its number."""
    name = disk.name or str(disk)
    if name.startswith(("mtp:host=", "gphoto2:host=")):
        words = name.partition("=")[2].replace("%20", " ").split("_")
        return " ".join(words[:-1] if len(words) > 1 else words)
    return name


def children(folders: Iterable[Path], *, only: tuple[str, ...] = ("",)) -> Iterator[Path]:
    """The folders in these that begin with one of `only`; no links, nothing hidden."""
    for folder in folders:
        for entry in _entries(str(folder)):
            if entry.name.startswith(only) and _folder(entry):
                yield Path(entry.path)


def _starts(disk: Path) -> list[Path]:
    """The folders to look in; a phone may have several memories, each with its own."""
    found: list[Path] = []
    waiting = [(disk, 0)]
    while waiting:
        folder, depth = waiting.pop()
        for child in children([folder]):
            name = child.name.casefold()
            if name in _FOLDERS:
                found.append(child)
            elif depth == 0 or name in _ON_THE_WAY:
                waiting.append((child, depth + 1))
    return found


def _files(folders: Iterable[Path], cancelled: Cancelled) -> Iterator[tuple[str, os.stat_result]]:
    waiting, looked_at = [(str(folder), 0) for folder in folders], 0
    while waiting and looked_at < _MOST_LOOKED_AT:
        folder, depth = waiting.pop()
        for entry in _entries(folder):
            if cancelled():
                raise Stopped
            looked_at += 1
            if _folder(entry):
                if depth < _DEEPEST:
                    waiting.append((entry.path, depth + 1))
            elif (about := _about(entry)) is not None:
                yield entry.path, about


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What stands in it; nothing where it cannot be read, or is gone."""
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return []


def _folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _about(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Size and moment of an ordinary file with something in it; None of anything else."""
    try:
        about = entry.stat(follow_symlinks=False) if entry.is_file(follow_symlinks=False) else None
    except OSError:
        return None
    return about if about is not None and about.st_size else None


def _is_there(disk: Path) -> bool:
    try:
        with os.scandir(disk):
            return True
    except OSError:
        return False


def _moment(seconds: float) -> datetime:
    """A phone may say anything; what no calendar holds becomes the beginning of time."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OSError, OverflowError, ValueError):
        return datetime.fromtimestamp(0, UTC)


# ---------------------------------------------------------------------------------------------- per system


def _disks_of_this_system() -> Iterable[Path]:
    if sys.platform == "win32":
        return _windows_drives()
    if sys.platform == "darwin":
        return children([Path("/Volumes")])  # the disk of the computer itself is a link there
    return _linux_disks()


def _linux_disks() -> Iterator[Path]:
    """What the desktop mounts for this person, and phones that it shows as a folder."""
    import pwd

    number = os.getuid()
    user = pwd.getpwuid(number).pw_name
    yield from children([Path("/media") / user, Path("/run/media") / user])
    yield from children([Path(f"/run/user/{number}/gvfs")], only=("mtp:", "gphoto2:"))


def _windows_drives() -> Iterator[Path]:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - known on Windows only
    there = kernel.GetLogicalDrives()
    for place, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
        if there >> place & 1 and kernel.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE_DRIVE:
            yield Path(f"{letter}:\\")
