"""A whole vault in one file, `.weerbaar`: its parts end to end as they are, and behind them the list of them.

    magic (16) | vault id (16) | parts ... | list and MAC | length of those (8, big endian) | end (16)

Everything in it is encrypted already; the list says what must be there, to the byte. Nothing in the file is ever taken
for a path: the list holds names of a vault only, and the parts have no names.
"""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from weerbaar_desktop.application.ports import Cancelled, CopyMade, Finding, Progress
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import connection, copy_trouble, header, snapshot, trouble
from weerbaar_desktop.vault.copying import (
    Origin,
    check_copy,
    freshly_made,
    let_go_of,
    manifest_of,
    open_evidence,
    part_of,
    pump,
    reaching,
    scratch_in,
    take_out,
)
from weerbaar_desktop.vault.durable import open_new, sync_file, sync_folder
from weerbaar_desktop.vault.evidence_files import EvidenceFiles
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.manifest import LARGEST, Manifest, NotAManifest, Part, evidence_name, parse

ENDING: Final = ".weerbaar"
PART: Final = ".part"
MAGIC: Final = b"weerbaar/kopie\x00\x01"
END: Final = b"weerbaar/einde\x00\x01"
_ID_BYTES: Final = 16
_START: Final = len(MAGIC) + _ID_BYTES
_LENGTH_BYTES: Final = 8
_TAIL: Final = _LENGTH_BYTES + len(END)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose list has been read; whether somebody with the key wrote it, is still to be asked."""

    path: Path
    manifest: Manifest
    mac: bytes

    def vouched(self, keys: VaultKeys) -> bool:
        """Whether somebody with this key wrote the list."""
        return keys.vouches_for_copy(self.manifest.covered(), self.mac)

    def open(self, name: str) -> io.BufferedIOBase:
        """One part, from its first byte to its last; raises StorageTrouble, KeyError."""
        start = _START
        for part in self.manifest.parts:
            if part.name == name:
                with trouble.disk_trouble_in_words():
                    return Window(self.path, start, part.size)
            start += part.size
        raise KeyError(name)


class Window(io.BufferedIOBase):
    """A piece of a file, read as if it were a file."""

    def __init__(self, path: Path, start: int, size: int) -> None:
        super().__init__()
        self._file = path.open("rb")
        self._file.seek(start)
        self._left = size

    def readable(self) -> bool:
        """It can only be read."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """At most `size` bytes, fewer only at the end."""
        wanted = self._left if size is None or size < 0 else min(size, self._left)
        found = self._file.read(wanted)
        self._left -= len(found)
        return found

    def close(self) -> None:
        """Give the file back."""
        self._file.close()
        super().close()


class BundledEvidence(EvidenceFiles):
    """The evidence in a bundle, read where it stands."""

    def __init__(self, bundle: Bundle, place: Path, keys: VaultKeys) -> None:
        """`place` is where the header and the database of the bundle stand."""
        super().__init__(place, keys)
        self._bundle = bundle
        self._starts = dict(_starts(bundle.manifest.parts))

    def holds(self, record: RecordId) -> bool:
        """Whether the bundle has a part for this piece."""
        return evidence_name(record) in self._starts

    def _open(self, record: RecordId) -> io.BufferedIOBase:
        return Window(self._bundle.path, *self._starts[evidence_name(record)])


def _starts(parts: tuple[Part, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    start = _START
    for part in parts:
        yield part.name, (start, part.size)
        start += part.size


def read(path: Path) -> Bundle:
    """The bundle at `path`; raises NotACopy, DamagedCopy, NewerVault, StorageTrouble."""
    with trouble.disk_trouble_in_words():
        if not path.exists():
            raise copy_trouble.no_copy_here(path)
        if not path.is_file():
            raise copy_trouble.not_a_copy(path)
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise copy_trouble.not_a_copy(path)
            vault_id = file.read(_ID_BYTES)
            sealed, ends = _list_in(path, file)
    try:
        manifest, mac = parse(sealed)
    except NotAManifest as error:
        raise copy_trouble.damaged_copy(path) from error
    if manifest.vault_id != vault_id or _START + sum(part.size for part in manifest.parts) != ends:
        raise copy_trouble.damaged_copy(path)
    return Bundle(path, manifest, mac)


def _list_in(path: Path, file: BinaryIO) -> tuple[bytes, int]:
    """The list with its MAC, and where it begins."""
    size = file.seek(0, os.SEEK_END)
    if size < _START + _TAIL:
        raise copy_trouble.damaged_copy(path)
    file.seek(size - _TAIL)
    tail = file.read(_TAIL)
    length = int.from_bytes(tail[:_LENGTH_BYTES], "big")
    begins = size - _TAIL - length
    if tail[_LENGTH_BYTES:] != END or length > LARGEST or begins < _START:
        raise copy_trouble.damaged_copy(path)
    file.seek(begins)
    return file.read(length), begins


Proof = Callable[[Path, Path], None]
"""Given the file as it stands on its disk and a folder with its header and database; raises when it will not do."""


def _no_more(_file: Path, _place: Path) -> None:
    """For who asks no proof beside the check."""


def write(
    origin: Origin,
    target: Path,
    now: datetime,
    progress: Progress,
    cancelled: Cancelled,
    proof: Proof = _no_more,
) -> CopyMade:
    """The whole vault into the new file `target`, checked completely and proved before it gets that name.

    Raises AlreadyThere, CopyFailed, Stopped, StorageTrouble; then nothing stands under that name.
    """
    with trouble.disk_trouble_in_words():
        _refuse(origin, target)
    with reaching(target.parent):
        return _write(origin, target, now, progress, cancelled, proof)


def _write(
    origin: Origin, target: Path, now: datetime, progress: Progress, cancelled: Cancelled, proof: Proof
) -> CopyMade:
    part = half_of(target)
    with trouble.disk_trouble_in_words():
        _remove_leftovers(origin, target.parent)
    try:
        manifest = _write_part(origin, part, recorded(now), progress, cancelled)
        with scratch_in(origin.folder) as place:
            findings = _checked(origin, part, place, progress, cancelled)
            with trouble.disk_trouble_in_words():
                proof(part, place)
        with trouble.disk_trouble_in_words():
            if os.path.lexists(target):
                raise trouble.taken(target)
            part.rename(target)
            sync_folder(target.parent)
    finally:
        with trouble.disk_trouble_in_words():
            part.unlink(missing_ok=True)
    return CopyMade(target, manifest.made_at, manifest.head, findings)


def remove_half(origin: Origin, target: Path) -> None:
    """What is left of a copy to `target` that was cut off, also before its first bytes were on the disk; a disk that is
    not there or refuses keeps it."""
    with suppress(OSError):
        part = half_of(target)
        if _begins_as_ours(origin, part):
            part.unlink()


def half_of(target: Path) -> Path:
    """Where a copy to `target` stands until it is whole and checked."""
    return target.with_name(f".{target.name}{PART}")


def _is_ours(origin: Origin, part: Path) -> bool:
    with part.open("rb") as file:
        return file.read(_START) == MAGIC + origin.keys.vault_id


def _begins_as_ours(origin: Origin, part: Path) -> bool:
    with part.open("rb") as file:
        return (MAGIC + origin.keys.vault_id).startswith(file.read(_START))


def _refuse(origin: Origin, target: Path) -> None:
    if not target.parent.is_dir():
        raise copy_trouble.place_not_reachable(target.parent)
    if origin.holds(target):
        raise copy_trouble.copy_inside_vault()
    if os.path.lexists(target):
        raise trouble.taken(target)


def _remove_leftovers(origin: Origin, folder: Path) -> None:
    """Half files of this vault that were cut off; we hold it, so nobody is writing one."""
    for left in folder.glob(f".*{ENDING}{PART}"):
        if _is_ours(origin, left):
            left.unlink(missing_ok=True)


def _write_part(origin: Origin, path: Path, made_at: str, progress: Progress, cancelled: Cancelled) -> Manifest:
    with trouble.disk_trouble_in_words():
        path.unlink(missing_ok=True)
        target = open_new(path)
    with trouble.disk_trouble_in_words(), _size_in_words(), target:
        target.write(MAGIC + origin.keys.vault_id)
        head = io.BytesIO(origin.header())
        parts = [Part(header.FILE, *pump(head, target, cancelled))]
        progress(tr("De database kopiëren"))
        with snapshot.held(origin.folder, origin.keys) as held, held.path.open("rb") as source:
            parts.append(Part(connection.FILE, *pump(source, target, cancelled)))
        for number, (record, place) in enumerate(origin.evidence(held), 1):
            progress(tr("Bewijsstuk {number} van {of} kopiëren", number=number, of=len(held.records)))
            with open_evidence(place) as source:
                parts.append(part_of(record, pump(source, target, cancelled, take_what_there_is=True)))
        manifest = manifest_of(origin, held, parts, made_at, made_at)
        sealed = manifest.sealed(origin.keys)
        target.write(sealed + len(sealed).to_bytes(_LENGTH_BYTES, "big") + END)
        sync_file(target)
    return manifest


@contextmanager
def _size_in_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise copy_trouble.too_large_for_disk() from error
        raise


def _checked(origin: Origin, path: Path, place: Path, progress: Progress, cancelled: Cancelled) -> tuple[Finding, ...]:
    progress(tr("De kopie nakijken"))
    with freshly_made(), trouble.disk_trouble_in_words():
        let_go_of(path)
        made = read(path)
        for part in made.manifest.parts[:2]:
            take_out(made, part, place / part.name, cancelled)
        if not made.vouched(origin.keys):
            raise copy_trouble.damaged_copy(path)
    evidence = BundledEvidence(made, place, origin.keys)
    return check_copy(origin, place, made.manifest.head, evidence, _every, progress, cancelled)


def _every(_record: RecordId) -> bool:
    return True
