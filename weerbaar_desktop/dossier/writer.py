"""Writes the handover folder: beside its final name, verified, and only then under that name."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.errors import Bug, CannotContinue
from weerbaar_desktop.domain.handover import EVIDENCE_FOLDER, MANIFEST, SIGNATURE, SUMS, FileEntry, sums_bytes
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.dossier.controleer import belongs_in_folder
from weerbaar_desktop.dossier.leesmij import README
from weerbaar_desktop.dossier.on_disk import explained, new_file, refuse_existing, settle
from weerbaar_desktop.dossier.verify import verify

_UNFINISHED: Final = re.compile(r"\..*\.onaf-[0-9a-f]{16}", re.DOTALL)
_LONGEST_NAME: Final = 150
"""How many bytes of the final name the unfinished one keeps: together they stay below 255."""
_SAFE: Final = tr("Uw kluis is niet veranderd. Er is geen map gemaakt.")
_NONE: Final = tr("Er is geen map gemaakt.")

Chunks = bytes | Iterable[bytes]
"""A file's content: all of it, or piece by piece."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class FolderWriter:
    """Makes handover folders; every call stands alone."""

    def refuse(self, target: Path) -> None:
        """Raise CannotContinue when `target` is taken or can never be: for asking before any work is done."""
        with explained(_SAFE):
            refuse_existing(target, _NONE)

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
        with explained(_SAFE), _beside(target) as folder:
            entries = [_written(folder, name, content, cancelled) for name, content in _all(files)]
            manifest = make_manifest(entries)
            signature = sign(manifest).hex().encode("ascii") + b"\n"
            for name, content in ((MANIFEST, manifest), (SIGNATURE, signature), (SUMS, sums_bytes(entries))):
                _written(folder, name, content, cancelled)
            verdict = verify(folder)
            if not verdict.ok:
                raise Bug("a folder that was just written does not fit: " + "; ".join(verdict.problems))
            settle(folder / EVIDENCE_FOLDER)
            settle(folder)
            refuse_existing(target, _NONE)  # again: this may have taken minutes
            folder.rename(target)
        with suppress(OSError):  # it is whole under its name: a disk that cannot sync a folder makes that no failure
            settle(target.parent)
        return entries

    def unfinished(self, target: Path) -> list[Path]:
        """What a killed export of `target` left beside it: folders with readable text, which can be erased."""
        if not target.parent.is_dir():
            return []
        begin = _half_name(target)
        beside = (path for path in target.parent.iterdir() if path.name.startswith(begin))
        found = (path for path in beside if _UNFINISHED.fullmatch(path.name))
        return sorted(path for path in found if path.is_dir() and not path.is_symlink())

    def erase_unfinished(self, folder: Path) -> None:
        """Remove one of the folders that `unfinished` named; any other is refused."""
        if not _UNFINISHED.fullmatch(folder.name) or folder.is_symlink():
            raise Bug("only an unfinished handover folder may be removed")
        with explained(_SAFE):
            shutil.rmtree(folder)


def _all(files: Iterable[tuple[str, Chunks]]) -> Iterator[tuple[str, Chunks]]:
    yield from files
    for name in ("controleer.html", "controleer.py"):
        yield name, resources.files("weerbaar_desktop.dossier").joinpath(name).read_bytes()
    yield "LEESMIJ.txt", README.encode("utf-8")


def _half_name(target: Path) -> str:
    """How the name of an unfinished folder begins."""
    return f".{os.fsencode(target.name)[:_LONGEST_NAME].decode('utf-8', 'ignore')}.onaf-"


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A new folder next to the final name, which must be free; gone again unless it was renamed."""
    refuse_existing(target, _NONE)
    folder = target.parent / f"{_half_name(target)}{secrets.token_hex(8)}"
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
    with os.fdopen(new_file(path), "wb") as out, _let_go(content):
        for piece in (content,) if isinstance(content, bytes) else content:
            if cancelled():
                raise CannotContinue(tr("U bent gestopt."), _SAFE, tr("U kunt het later opnieuw doen."))
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
