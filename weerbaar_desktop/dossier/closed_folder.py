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
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.dossier.controleer import belongs_in_folder
from weerbaar_desktop.dossier.on_disk import explained, new_file, refuse_existing, settle
from weerbaar_desktop.dossier.verify import verify

if TYPE_CHECKING:
    from pyzipper import AESZipFile
    from pyzipper.zipfile_aes import AESZipInfo

_SAFE: Final = tr("Uw kluis en de map zijn niet veranderd. Er is geen zip-bestand gemaakt.")
_NONE: Final = tr("Er is geen zip-bestand gemaakt.")
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
            tr("De map staat er niet meer zoals hij is gemaakt."),
            _SAFE,
            tr("Sluit de schijf weer aan waar de map op staat, of maak de map opnieuw."),
        )


class NotAsWritten(CannotContinue):
    """The disk holds something else than what was written."""

    def __init__(self) -> None:
        super().__init__(tr("Het zip-bestand is niet goed op de schijf gekomen."), _SAFE, tr("Kies een andere schijf."))


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
        progress(tr("De map nakijken"))
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


class _Patient:
    """A file in which writing never fails: pyzipper cannot be closed after that, and its complaint would hide ours.

    The first trouble is kept until `complain`; from then on nothing is written any more.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._at = 0
        self._trouble: OSError | None = None

    def complain(self) -> None:
        """Raises the trouble that was met."""
        if self._trouble is not None:
            raise self._trouble

    def write(self, data: bytes) -> int:
        """All of it, or so it seems."""
        self._try(lambda: self._file.write(data))
        self._at += len(data)
        return len(data)

    def seek(self, at: int) -> int:
        """From the beginning."""
        self._try(lambda: self._file.seek(at))
        self._at = at
        return at

    def tell(self) -> int:
        """Where it would be without trouble."""
        return self._at

    def flush(self) -> None:
        """To the system."""
        self._try(self._file.flush)

    def _try(self, act: Callable[[], object]) -> None:
        if self._trouble is None:
            try:
                act()
            except OSError as error:
                self._trouble = error


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
        patient = _Patient(out)
        with AESZipFile(patient, "w", encryption=WZ_AES, encryption_kwargs=_AES) as zipped:
            zipped.setpassword(password)
            for place, name in enumerate(names, 1):
                progress(tr("Bestand {place} van {number} versleutelen", place=place, number=len(names)))
                written[name] = _put(zipped, patient, folder / name, name, cancelled)
                if sums.get(name, written[name]) != written[name]:
                    raise FolderChanged
        patient.complain()
        out.flush()
        os.fsync(out.fileno())
    return written


def _put(zipped: AESZipFile, patient: _Patient, file: Path, name: str, cancelled: Cancelled) -> bytes:
    """One file of the folder into the zip, under this name; its SHA-256."""
    from pyzipper.zipfile_aes import AESZipInfo

    about = AESZipInfo(name, _FOREVER)
    about.create_system = 3  # on every system: who unpacks it elsewhere may read it, and nobody beside
    about.file_size = file.stat().st_size  # known before: whether it needs the long form
    with file.open("rb") as source, zipped.open(about, "w") as member:

        def write(block: bytes) -> None:
            member.write(block)
            patient.complain()

        return _copied(source, write, cancelled)


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
                progress(
                    tr(
                        "Bestand {place} van {number} openen met de wachtzin en vergelijken",
                        place=place,
                        number=len(found),
                    )
                )
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
