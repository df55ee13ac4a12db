"""Writes the handover folder: beside its final name, verified, and only then under that name."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.errors import Bug, CannotContinue
from weerbaar_desktop.domain.handover import EVIDENCE_FOLDER, MANIFEST, SIGNATURE, SUMS, FileEntry, sums_bytes
from weerbaar_desktop.dossier.controleer import belongs_in_folder
from weerbaar_desktop.dossier.leesmij import README
from weerbaar_desktop.dossier.verify import verify

_UNFINISHED: Final = re.compile(r"\..*\.onaf-[0-9a-f]{16}", re.DOTALL)
_LONGEST_NAME: Final = 150
"""How many bytes of the final name the unfinished one keeps: together they stay below 255."""
_SAFE: Final = "Uw kluis is niet veranderd. Er is geen map gemaakt."
_FULL: Final = ("De schijf is vol.", "Maak ruimte vrij of kies een andere plek.")
_SENTENCES: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: ("Een bestand is te groot voor deze schijf.", "Kies een andere schijf."),
    errno.ENOENT: ("Deze plek bestaat niet.", "Kies een plek die al bestaat."),
    errno.ENAMETOOLONG: ("De naam van de map is te lang.", "Kies een kortere naam."),
}
_ELSE: Final = (
    "Op deze plek kan het programma niet schrijven.",
    "Kies een andere plek, of sluit de schijf opnieuw aan.",
)

Chunks = bytes | Iterable[bytes]
"""A file's content: all of it, or piece by piece."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class FolderWriter:
    """Makes handover folders; every call stands alone."""

    def refuse(self, target: Path) -> None:
        """Raise CannotContinue when `target` is taken or can never be: for asking before any work is done."""
        with _explained():
            _refuse_existing(target)

    def write(
        self,
        target: Path,
        files: Iterable[tuple[str, Chunks]],
        make_manifest: Callable[[list[FileEntry]], bytes],
        sign: Callable[[bytes], bytes],
        cancelled: Callable[[], bool] = _never,
    ) -> list[FileEntry]:
        """Write the folder `target`, which may not exist, and return what is in it.

        files: name in the folder and content, of everything that belongs to the case; the ones that never differ
        (the verifiers, LEESMIJ.txt) are added here. make_manifest: the bytes of manifest.json for these files.
        sign: 64 bytes of Ed25519. Raises CannotContinue, also when `cancelled` says so; nothing is left behind then.
        Whatever the content itself raises passes through, with nothing left behind.
        """
        with _explained(), _beside(target) as folder:
            entries = [_written(folder, name, content, cancelled) for name, content in _all(files)]
            manifest = make_manifest(entries)
            signature = sign(manifest).hex().encode("ascii") + b"\n"
            for name, content in ((MANIFEST, manifest), (SIGNATURE, signature), (SUMS, sums_bytes(entries))):
                _written(folder, name, content, cancelled)
            verdict = verify(folder)
            if not verdict.ok:
                raise Bug("a folder that was just written does not fit: " + "; ".join(verdict.problems))
            _settle(folder / EVIDENCE_FOLDER)
            _settle(folder)
            _refuse_existing(target)  # again: this may have taken minutes
            folder.rename(target)
            _settle(target.parent)
        return entries

    def unfinished(self, parent: Path) -> list[Path]:
        """Folders that a killed export left in `parent`: they hold readable text and can be offered for erasure."""
        if not parent.is_dir():
            return []
        found = (path for path in parent.iterdir() if _UNFINISHED.fullmatch(path.name))
        return sorted(path for path in found if path.is_dir() and not path.is_symlink())

    def erase_unfinished(self, folder: Path) -> None:
        """Remove one of the folders that `unfinished` named; any other is refused."""
        if not _UNFINISHED.fullmatch(folder.name) or folder.is_symlink():
            raise Bug("only an unfinished handover folder may be removed")
        with _explained():
            shutil.rmtree(folder)


def _all(files: Iterable[tuple[str, Chunks]]) -> Iterator[tuple[str, Chunks]]:
    yield from files
    for name in ("controleer.html", "controleer.py"):
        yield name, resources.files("weerbaar_desktop.dossier").joinpath(name).read_bytes()
    yield "LEESMIJ.txt", README.encode("utf-8")


def _refuse_existing(target: Path) -> None:
    """Raise CannotContinue when there is something under this name, and OSError when there can never be."""
    try:
        target.lstat()
    except FileNotFoundError:
        return
    raise CannotContinue(
        f"Op deze plek bestaat al iets met de naam “{target.name}”.",
        "Dat is niet veranderd. Er is geen map gemaakt.",
        "Kies een andere naam of een andere plek.",
    )


@contextmanager
def _explained() -> Iterator[None]:
    """Trouble with the disk as a sentence the person can act on."""
    try:
        yield
    except OSError as error:
        happened, todo = _SENTENCES.get(error.errno or 0, _ELSE)
        raise CannotContinue(happened, _SAFE, todo) from error


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A new folder next to the final name, which must be free; gone again unless it was renamed."""
    _refuse_existing(target)
    name = os.fsencode(target.name)[:_LONGEST_NAME].decode("utf-8", "ignore")
    folder = target.parent / f".{name}.onaf-{secrets.token_hex(8)}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        if folder.exists():
            shutil.rmtree(folder, ignore_errors=True)


def _written(folder: Path, name: str, content: Chunks, cancelled: Callable[[], bool]) -> FileEntry:
    """Write one new file, hashing on the way, and have the disk keep it."""
    path = folder / name
    if not belongs_in_folder(name) or path.exists():
        raise Bug("a handover folder has no place for this file")
    if name.startswith(EVIDENCE_FOLDER):
        path.parent.mkdir(mode=0o700, exist_ok=True)
    total, size = hashlib.sha256(), 0
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as out, _let_go(content):
        for piece in (content,) if isinstance(content, bytes) else content:
            if cancelled():
                raise CannotContinue("U bent gestopt.", _SAFE, "U kunt het later opnieuw doen.")
            out.write(piece)
            total.update(piece)
            size += len(piece)
        out.flush()
        os.fsync(out.fileno())
    return FileEntry(name, total.digest(), size)


@contextmanager
def _let_go(content: Chunks) -> Iterator[None]:
    """Afterwards nobody works on the content any more: a process that was making it has ended, also when we stop."""
    try:
        yield
    finally:
        if isinstance(content, Generator):
            content.close()


def _settle(folder: Path) -> None:
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
