"""Copying the files of a vault as they are, measured while they pass; what holds in every kind of copy."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from weerbaar_desktop.application.ports import Cancelled, Finding, Progress
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.journal import Head, RecordId
from weerbaar_desktop.vault import about, checking, connection, copy_trouble, header, trouble
from weerbaar_desktop.vault.durable import make_folder, open_new, remove_folder, sync_file
from weerbaar_desktop.vault.evidence_files import FOLDER, SCRATCH, EvidenceFiles
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys, new_record
from weerbaar_desktop.vault.manifest import Manifest, Part, evidence_name
from weerbaar_desktop.vault.snapshot import Snapshot

CHUNK: Final = 1 << 18
"""Bytes: read, hashed and written while they still stand close to the processor; 1 MiB took half as long again."""
CHECKING: Final = ".controle"
"""A folder in tmp/ in which a copy is looked at."""
HANDING: Final = ".overdracht"
"""A folder in tmp/ in which a copy for somebody else is made."""
SHARING: Final = ".delen"
"""A folder in tmp/ for a small vault that is made to be given away."""
SCRATCHES: Final = (CHECKING, HANDING, SHARING)


class LyingElsewhere(EvidenceFiles):
    """Evidence that lies in the folder of one vault, read with the keys in another one."""

    def __init__(self, folder: Path, keys: VaultKeys, home: Path) -> None:
        super().__init__(folder, keys)
        self._root = home / FOLDER

    def names(self) -> Iterator[Path]:
        """None: what else lies there is no part of this vault."""
        return iter(())


@dataclass(frozen=True, slots=True)
class Origin:
    """The vault that is copied; `home` is the vault in which its evidence lies when that is another folder."""

    folder: Path
    keys: VaultKeys
    home: Path | None = None

    @property
    def files(self) -> EvidenceFiles:
        """Its evidence."""
        if self.home is None:
            return EvidenceFiles(self.folder, self.keys)
        return LyingElsewhere(self.folder, self.keys, self.home)

    def holds(self, place: Path) -> bool:
        """Whether `place` lies in the vault."""
        return place.resolve().is_relative_to((self.home or self.folder).resolve())

    def header(self) -> bytes:
        """The header, or the copy before it when the first is not whole; raises what the first has."""
        try:
            return self._header_in(header.FILE)
        except CannotContinue:
            try:
                return self._header_in(header.PREVIOUS)
            except CannotContinue:
                pass
            raise

    def _header_in(self, name: str) -> bytes:
        with trouble.disk_trouble_in_words():
            data = (self.folder / name).read_bytes()
        found, mac = header.parse(data)
        if not self.keys.vouches_for(found.covered(), mac):
            raise trouble.altered_header()
        return data

    def evidence(self, snapshot: Snapshot) -> Iterator[tuple[RecordId, Path]]:
        """The files of the pieces that the snapshot knows; one that is missing here is missing in the copy too."""
        files = self.files
        for record in snapshot.records:
            if files.holds(record):
                yield record, files.path(record)


class Copy(Protocol):
    """A copy of a vault, of either kind."""

    @property
    def path(self) -> Path: ...
    @property
    def manifest(self) -> Manifest: ...
    def vouched(self, keys: VaultKeys) -> bool:
        """Whether somebody with this key wrote the list."""
        ...

    def open(self, name: str) -> io.BufferedIOBase:
        """One part from its first byte to its last; raises DamagedCopy, StorageTrouble."""
        ...


def pump(
    source: io.BufferedIOBase, target: BinaryIO | None, cancelled: Cancelled, *, take_what_there_is: bool = False
) -> tuple[int, str]:
    """Copy to the end, or only read; the number of bytes and their SHA-256. Raises Stopped.

    `take_what_there_is` ends at the first piece that the disk does not give: better a part of it than no copy at all.
    """
    digest = hashlib.sha256()
    size = 0
    while chunk := _next_chunk(source, cancelled, take_what_there_is):
        digest.update(chunk)
        size += len(chunk)
        if target is not None:
            target.write(chunk)
    return size, digest.hexdigest()


def _next_chunk(source: io.BufferedIOBase, cancelled: Cancelled, take_what_there_is: bool) -> bytes:
    if cancelled():
        raise Stopped
    try:
        return source.read(CHUNK)
    except OSError:
        if take_what_there_is:
            return b""
        raise


def copy_file(source: Path, target: Path, cancelled: Cancelled) -> tuple[int, str]:
    """Copy to a new file, on disk when this returns; raises Stopped, and OSError for who calls to put in words."""
    with source.open("rb") as given, open_new(target) as taken:
        passed = pump(given, taken, cancelled)
        sync_file(taken)
    return passed


def open_evidence(path: Path) -> io.BufferedIOBase:
    """The file of a piece; raises CopyFailed when it was erased after the snapshot, and OSError."""
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise copy_trouble.vault_is_busy() from error


@contextmanager
def reaching(place: Path) -> Iterator[None]:
    """The place of a copy may go away meanwhile, such as a stick that is pulled out: raises CopyFailed that says so."""
    try:
        yield
    except (OSError, trouble.StorageTrouble, trouble.CopyFailed, trouble.DamagedCopy, trouble.NotACopy) as error:
        if not _can_be_read(place):
            raise copy_trouble.place_not_reachable(place) from error
        raise


def _can_be_read(folder: Path) -> bool:
    try:
        with os.scandir(folder) as found:
            next(found, None)
    except OSError:
        return False
    return True


def take_out(copy: Copy, part: Part, target: Path, cancelled: Cancelled) -> None:
    """One part of a copy into a new file, on disk when this returns; raises DamagedCopy when it is not as listed."""
    with copy.open(part.name) as source, open_new(target) as file:
        passed = pump(source, file, cancelled)
        sync_file(file)
    if passed != (part.size, part.sha256):
        raise copy_trouble.damaged_copy(copy.path)


def measured(path: Path, cancelled: Cancelled) -> tuple[int, str]:
    """The size and SHA-256 of a file as the disk has it; raises Stopped, and OSError."""
    let_go_of(path)
    with path.open("rb") as file:
        return pump(file, None, cancelled)


def part_of(record: RecordId, size_and_sha256: tuple[int, str]) -> Part:
    """The part for one piece of evidence."""
    return Part(evidence_name(record), *size_and_sha256)


def let_go_of(path: Path) -> None:
    """Ask the system to forget what it holds of this file in memory, so that reading it reads the disk."""
    if not hasattr(os, "posix_fadvise"):
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def remove_scratch(folder: Path, *endings: str) -> None:
    """What copying left in tmp/ when it was cut off: that with these endings; only for who holds the lock."""
    for ending in endings or SCRATCHES:
        for left in (folder / SCRATCH).glob(f"*{ending}"):
            remove_folder(left)


@contextmanager
def scratch_in(folder: Path, ending: str = CHECKING) -> Iterator[Path]:
    """An empty folder in tmp/ of the vault, gone afterwards; what an earlier one left goes first."""
    remove_scratch(folder, ending)
    place = folder / SCRATCH / f"{new_record()}{ending}"
    with trouble.disk_trouble_in_words():
        make_folder(place)
    try:
        yield place
    finally:
        remove_folder(place)


@contextmanager
def freshly_made() -> Iterator[None]:
    """What is wrong with a copy that was just made means that making it did not succeed: raises CopyFailed."""
    try:
        yield
    except (trouble.DamagedCopy, trouble.NotACopy) as error:
        raise copy_trouble.copy_failed_its_check("wat er staat, is niet wat er is geschreven.") from error


def check_copy(
    origin: Origin,
    place: Path,
    head: Head,
    files: EvidenceFiles,
    reading: Callable[[RecordId], bool],
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[Finding, ...]:
    """Everything verified of the copy at `head` whose header and database stand in `place`, and whose evidence `files`
    reads.

    What is wrong with the vault itself is wrong in its copy too, and comes back as findings. Raises CopyFailed for
    anything that is wrong with the copy alone, and Stopped.
    """
    if not _stands_at(place, origin.keys, head):
        raise copy_trouble.copy_failed_its_check("de database is van een ander moment.")
    found = checking.check(place, origin.keys, progress, cancelled, None, files, reading)
    if not found:
        return ()
    own = checking.check(origin.folder, origin.keys, progress, cancelled, None, origin.files)
    for finding in found:
        if finding not in own:
            raise copy_trouble.copy_failed_its_check(f"{finding.where}: {finding.what}")
    return found


def _stands_at(place: Path, keys: VaultKeys, head: Head) -> bool:
    database = connection.connect(place / connection.FILE, keys.database_key())
    try:
        return Journal(database, about.before_first(database)).head() == head
    finally:
        database.close()


def manifest_of(origin: Origin, snapshot: Snapshot, parts: list[Part], made_at: str, all_read_at: str) -> Manifest:
    """The list of a copy."""
    return Manifest(origin.keys.vault_id, made_at, all_read_at, snapshot.head, tuple(parts))
