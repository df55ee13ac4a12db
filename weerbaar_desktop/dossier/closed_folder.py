"""The handover folder as one zip file that opens with a password only: AES-256, as WinZip laid down and 7-Zip reads.

Names and sizes in it can be read without the password: the format has no way to hide them. So only names go in that a
handover folder has anyway and that tell nothing of a case (aangifte.pdf, bewijs/B01.jpg). Every moment is the same one.
It is AE-2, which keeps no checksum of what a file says beside it. Nothing is compressed: pictures and PDFs do not
shrink, and a size that depends on the words would tell something of them.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from weerbaar_desktop.application.ports import Cancelled, GrowingFile, Progress
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.handover import EVIDENCE_FOLDER, SUMS
from weerbaar_desktop.dossier.controleer import belongs_in_folder
from weerbaar_desktop.dossier.on_disk import explained, new_file, refuse_existing, settle
from weerbaar_desktop.dossier.verify import verify

if TYPE_CHECKING:
    from pyzipper import AESZipFile
    from pyzipper.zipfile_aes import AESZipInfo

_SAFE: Final = "Uw kluis en de map zijn niet veranderd. Er is geen zip-bestand gemaakt."
_NONE: Final = "Er is geen zip-bestand gemaakt."
_FOREVER: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip knows: when the folder was made is nobody's business."""
_AE_2: Final = 2
_AES_256: Final = 3
_AES: Final = {"nbits": 256, "force_wz_aes_version": _AE_2}
_BLOCK: Final = 1 << 20


class FolderChanged(CannotContinue):
    """The folder is not there any more as it was made."""

    def __init__(self) -> None:
        super().__init__(
            "De map staat er niet meer zoals hij is gemaakt.",
            _SAFE,
            "Sluit de schijf weer aan waar de map op staat, of maak de map opnieuw.",
        )


class NotAsWritten(CannotContinue):
    """The disk holds something else than what was written."""

    def __init__(self) -> None:
        super().__init__("Het zip-bestand is niet goed op de schijf gekomen.", _SAFE, "Kies een andere schijf.")


class ZippedFolders:
    """Makes zip files of handover folders; every call stands alone."""

    def write(
        self, folder: Path, code: str, file: GrowingFile, password: str, progress: Progress, cancelled: Cancelled
    ) -> None:
        """The zip file `file.target`, which did not exist; it grows beside it under its other name.

        folder: a whole one with this code, verified first. password: 1 to 99 signs of ASCII, more is not read alike
        by everybody. It is opened with the password and each file in it compared before it gets its name. Raises
        CannotContinue, Stopped: then there is none.
        """
        progress("De map nakijken")
        with explained(_SAFE):
            if not folder.is_dir() or not verify(folder, code).ok:
                raise FolderChanged
            refuse_existing(file.target, _NONE)
            with _new(file.beside) as grown:
                written = _write(grown, folder, password.encode("ascii"), progress, cancelled)
                _read_back(grown, written, password.encode("ascii"), progress, cancelled)
                refuse_existing(file.target, _NONE)  # again: this may have taken minutes
                grown.rename(file.target)
        with suppress(OSError):  # it is whole under its name: a disk that cannot sync a folder makes that no failure
            settle(file.target.parent)


@contextmanager
def _new(file: Path) -> Iterator[Path]:
    """A new file; gone again unless it was renamed."""
    os.close(new_file(file))
    try:
        yield file
    finally:
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _write(file: Path, folder: Path, password: bytes, progress: Progress, cancelled: Cancelled) -> dict[str, bytes]:
    """All of the folder in the file, on disk; the SHA-256 of each file that went in."""
    from pyzipper import WZ_AES, AESZipFile  # a quarter of a second to load, for what is seldom asked

    names, sums = _names(folder), _sums(folder)
    written: dict[str, bytes] = {}
    with file.open("r+b") as out:
        with AESZipFile(out, "w", encryption=WZ_AES, encryption_kwargs=_AES) as zipped:
            zipped.setpassword(password)
            for place, name in enumerate(names, 1):
                progress(f"Bestand {place} van {len(names)} versleutelen")
                written[name] = _put(zipped, folder, name, cancelled)
                if sums.get(name, written[name]) != written[name]:
                    raise FolderChanged
        out.flush()
        os.fsync(out.fileno())
    return written


def _put(zipped: AESZipFile, folder: Path, name: str, cancelled: Cancelled) -> bytes:
    """One file of the folder into the zip; its SHA-256."""
    from pyzipper.zipfile_aes import AESZipInfo

    about = AESZipInfo(name, _FOREVER)
    about.create_system = 3  # on every system: who unpacks it elsewhere may read it, and nobody beside
    about.file_size = (folder / name).stat().st_size  # known before: whether it needs the long form
    with (folder / name).open("rb") as source, zipped.open(about, "w") as member:
        return _copied(source, member.write, cancelled)


def _read_back(
    file: Path, written: dict[str, bytes], password: bytes, progress: Progress, cancelled: Cancelled
) -> None:
    """Raise NotAsWritten unless it opens with the password, and gives exactly what went in."""
    from pyzipper import AESZipFile, BadZipFile

    try:
        with AESZipFile(file) as zipped:
            zipped.setpassword(password)
            found = zipped.infolist()
            if [one.filename for one in found] != list(written) or not all(map(_is_closed, found)):
                raise NotAsWritten
            for place, one in enumerate(found, 1):
                progress(f"Bestand {place} van {len(found)} openen met de wachtzin en vergelijken")
                with zipped.open(one) as member:
                    if _copied(member, _nowhere, cancelled) != written[one.filename]:
                        raise NotAsWritten
    except (BadZipFile, EOFError, RuntimeError, ValueError) as error:
        raise NotAsWritten from error


def _is_closed(about: AESZipInfo) -> bool:
    return (about.wz_aes_strength, about.wz_aes_version, about.CRC) == (_AES_256, _AE_2, 0)


def _copied(source: BinaryIO, write: Callable[[bytes], object], cancelled: Cancelled) -> bytes:
    """SHA-256 of all that `source` holds, after `write` had it."""
    total = hashlib.sha256()
    while block := source.read(_BLOCK):
        if cancelled():
            raise Stopped
        write(block)
        total.update(block)
    return total.digest()


def _nowhere(_block: bytes) -> None:
    pass


def _names(folder: Path) -> list[str]:
    """What belongs in a handover folder, and nothing that a file manager left there."""
    below = ((folder, ""), (folder / EVIDENCE_FOLDER, EVIDENCE_FOLDER))
    found = (f"{before}{path.name}" for place, before in below if place.is_dir() for path in place.iterdir())
    return sorted(name for name in found if belongs_in_folder(name))


def _sums(folder: Path) -> dict[str, bytes]:
    """SHA-256 of each file that SHA256SUMS names."""
    lines = (folder / SUMS).read_text("ascii").splitlines()
    return {name: bytes.fromhex(digest) for digest, _, name in (line.partition("  ") for line in lines)}
