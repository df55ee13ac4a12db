"""Writes one new file for this person only, and never over another one."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

_FOR_ME: Final = 0o600
_UNCHANGED: Final = tr("Er is niets geschreven of veranderd.")
_SAID: Final = {
    errno.EEXIST: (tr("Er staat al een bestand met deze naam."), tr("Kies een andere naam.")),
    errno.ENOSPC: (tr("De schijf is vol."), tr("Maak ruimte vrij, of kies een andere plek.")),
    errno.EDQUOT: (tr("De schijf is vol."), tr("Maak ruimte vrij, of kies een andere plek.")),
    errno.EFBIG: (tr("Het bestand is te groot voor deze schijf."), tr("Kies een andere schijf.")),
    errno.ENOENT: (tr("Deze map is er niet."), tr("Kies een andere plek.")),
}
_ELSEWHERE: Final = (tr("Op deze plek kan het programma niet schrijven."), tr("Kies een andere plek."))


class FileNotWritten(CannotContinue):
    """The file cannot be written there."""


def write_new_file(path: Path, data: bytes) -> None:
    """All of `data` in a file that did not exist, on disk when this returns; raises FileNotWritten."""
    with _explained():
        _write(path, (data,))


class LargeFiles:
    """Files that are written piece by piece: under another name until they are whole."""

    def write(self, path: Path, half: str, pieces: Iterable[bytes]) -> None:
        """All pieces in the file `path`, which did not exist; it grows as `half` beside it. Raises FileNotWritten.

        Whatever the pieces themselves raise passes through; nothing is left behind then.
        """
        beside = path.with_name(half)
        with _explained():
            _refuse_existing(path)
            _write(beside, pieces)
            try:
                _refuse_existing(path)  # again: this may have taken minutes
                beside.rename(path)
            except BaseException:
                self.erase(beside)
                raise
        with suppress(OSError):  # it is whole under its name: a disk that cannot sync a folder makes that no failure
            _settle(path.parent)

    def erase(self, path: Path) -> bool:
        """Whether there was such a file, which is gone now."""
        try:
            path.unlink()
        except OSError:
            return False
        return True

    def sha256(self, path: Path) -> str:
        """64 hex of what the file holds; "" when it cannot be read."""
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return ""


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _FOR_ME)
    try:
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(descriptor)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def _refuse_existing(path: Path) -> None:
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, "there is one")


def _settle(folder: Path) -> None:
    # Windows cannot open a folder, and needs no more than the file itself.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        happened, todo = _SAID.get(error.errno or 0, _ELSEWHERE)
        raise FileNotWritten(happened, _UNCHANGED, todo) from error
