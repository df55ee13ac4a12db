"""Writes one new file for this person only, and never over another one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.errors import CannotContinue

_FOR_ME: Final = 0o600
_UNCHANGED: Final = "Er is niets geschreven of veranderd."
_SAID: Final = {
    errno.EEXIST: ("Er staat al een bestand met deze naam.", "Kies een andere naam."),
    errno.ENOSPC: ("De schijf is vol.", "Maak ruimte vrij, of kies een andere plek."),
    errno.ENOENT: ("Deze map is er niet.", "Kies een andere plek."),
}
_ELSEWHERE: Final = ("Op deze plek kan niet worden geschreven.", "Kies een andere plek.")


class FileNotWritten(CannotContinue):
    """The file cannot be written there."""


def write_new_file(path: Path, data: bytes) -> None:
    """All of `data` in a file that did not exist, on disk when this returns; raises FileNotWritten."""
    write_new_pieces(path, (data,))


def write_new_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """The same for what comes in pieces; what they raise leaves no file behind."""
    made = False
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _FOR_ME)
        made = True
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(descriptor)
    except BaseException as trouble:
        if made:
            with suppress(OSError):
                path.unlink()
        if not isinstance(trouble, OSError):
            raise
        happened, todo = _SAID.get(trouble.errno or 0, _ELSEWHERE)
        raise FileNotWritten(happened, _UNCHANGED, todo) from trouble
