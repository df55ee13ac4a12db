"""What every file and folder that goes out needs of the disk: trouble in sentences, and names that it keeps."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

_FULL: Final = (tr("De schijf is vol."), tr("Maak ruimte vrij of kies een andere plek."))
_SENTENCES: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: (tr("Een bestand is te groot voor deze schijf."), tr("Kies een andere schijf.")),
    errno.ENOENT: (tr("Deze plek bestaat niet."), tr("Kies een plek die al bestaat.")),
    errno.ENAMETOOLONG: (tr("De naam is te lang."), tr("Kies een kortere naam.")),
}
_ELSE: Final = (
    tr("Op deze plek kan het programma niet schrijven."),
    tr("Kies een andere plek, of sluit de schijf opnieuw aan."),
)


@contextmanager
def explained(safe: str) -> Iterator[None]:
    """Trouble with the disk as a sentence the person can act on; `safe` says what is still whole."""
    try:
        yield
    except OSError as error:
        happened, todo = _SENTENCES.get(error.errno or 0, _ELSE)
        raise CannotContinue(happened, safe, todo) from error


def refuse_existing(target: Path, safe: str) -> None:
    """Raise CannotContinue when there is something under this name, and OSError when there can never be."""
    try:
        target.lstat()
    except FileNotFoundError:
        return
    raise CannotContinue(
        tr("Op deze plek bestaat al iets met de naam “{name}”.", name=target.name),
        tr("Dat is niet veranderd. {safe}", safe=safe),
        tr("Kies een andere naam of een andere plek."),
    )


def settle(folder: Path) -> None:
    """Have the disk keep the names in a folder, where the system can (Windows cannot, and need not)."""
    if os.name == "nt" or not folder.exists():
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system that keeps no order of names
            raise
    finally:
        os.close(handle)


def new_file(path: Path) -> int:
    """A descriptor of a file that did not exist, to write in and to read, for this person only; raises OSError."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
