"""Evidence on disk: one encrypted file a piece, in chunks, so that size costs no memory and no change goes unseen."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.file_kind import extension_of
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.durable import begin_writing, make_folder, open_new, sync_file, sync_folder
from weerbaar_desktop.vault.hash_beside import HashBeside
from weerbaar_desktop.vault.keys import FileCipher, VaultKeys
from weerbaar_desktop.vault.strangers import LITTER

FOLDER: Final = "bijlagen"
SCRATCH: Final = "tmp"
ENDING: Final = ".wbx"
PART: Final = ".part"
BUSY: Final = ".bezig"
CHUNK: Final = 1 << 20
TAG: Final = 16
HEAD_BYTES: Final = 64 * 1024
_MAGIC: Final = b"weerbaar/bewijs\x00" + bytes([1, 20])
"""Name, version 1, chunks of 2^20 bytes; the record follows, and all of it is bound into every chunk."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was learned of an original while it came in; `wrapped` is its key, for the database."""

    size: int
    sha256: str
    extension: str
    wrapped: bytes


class EvidenceFiles:
    """The folder with evidence. A file is whole and under its final name before the database speaks of it."""

    def __init__(self, folder: Path, keys: VaultKeys) -> None:
        self.folder = folder
        self._root = folder / FOLDER
        self._scratch = folder / SCRATCH
        self._keys = keys

    def path(self, record: RecordId) -> Path:
        """Where the piece lies; the name the person gave plays no part."""
        return self._root / record[:2] / f"{record}{ENDING}"

    def holds(self, record: RecordId) -> bool:
        """Whether there is a file for this piece."""
        return self.path(record).is_file()

    def _open(self, record: RecordId) -> io.BufferedIOBase:
        return self.path(record).open("rb")

    def _marker(self, record: str) -> Path:
        return self._scratch / f"{record}{BUSY}"

    def take_in(self, record: RecordId, source: BinaryIO, cancelled: Cancelled) -> Taken:
        """Encrypt `source` to its place, on disk when this returns; raises Stopped, StorageTrouble.

        settle() must follow, after the database has been told or not.
        """
        wrapped = self._keys.new_file_key(record.encode())
        part = self._scratch / f"{record}{PART}"
        with trouble.disk_trouble_in_words():
            self._mark(record)
            with open_new(part) as target:
                measured = self._encrypt(self._cipher(record, wrapped), record, source, target, cancelled)
                sync_file(target)
            sync_folder(self._scratch)
            self._move(part, self.path(record))
        return Taken(*measured, wrapped)

    def _encrypt(
        self, cipher: FileCipher, record: RecordId, source: BinaryIO, target: BinaryIO, cancelled: Cancelled
    ) -> tuple[int, str, str]:
        target.write(_header(record))
        number = size = 0
        chunk = _whole_chunk(source)
        extension = extension_of(chunk[:HEAD_BYTES])
        with HashBeside() as digest:
            while True:
                if cancelled():
                    raise Stopped
                digest.update(chunk)
                following = _whole_chunk(source) if len(chunk) == CHUNK else b""
                size += len(chunk)
                target.write(cipher.seal(number, not following, chunk))
                begin_writing(target)
                if not following:
                    return size, digest.hexdigest(), extension
                chunk, number = following, number + 1

    def _move(self, part: Path, place: Path) -> None:
        if not place.parent.is_dir():
            make_folder(place.parent)
            sync_folder(self._root)
        part.replace(place)
        sync_folder(place.parent)

    def mark(self, record: RecordId) -> None:
        """Note that this piece may be about to go; settle() must follow, after the database has been told or not."""
        with trouble.disk_trouble_in_words():
            if not self._marker(record).exists():
                self._mark(record)
            sync_folder(self._scratch)

    def _mark(self, record: RecordId) -> None:
        open_new(self._marker(record)).close()  # there is nothing in it; its name is on disk after sync_folder

    def settle(self, record: str, known: bool) -> None:
        """End a take_in: the piece stays when the database knows it; otherwise nobody can ever read it, and it goes.

        What is saved or erased is so by now, whatever the disk says here: its marker stays, for the next opening.
        """
        with suppress(OSError):
            (self._scratch / f"{record}{PART}").unlink(missing_ok=True)
            if not known:
                self._remove(self.path(RecordId(record)))
            self._marker(record).unlink(missing_ok=True)

    def _remove(self, place: Path) -> None:
        # Gone on disk before its marker goes: after a power cut nobody would look for it again.
        try:
            place.unlink()
        except FileNotFoundError:
            return
        sync_folder(place.parent)

    def settle_all(self, known: Callable[[RecordId], bool]) -> None:
        """End every take_in that was cut off; only for who holds the lock."""
        for record in self.unsettled():
            self.settle(record, known(RecordId(record)))

    def unsettled(self) -> tuple[str, ...]:
        """The records that are being taken in, or were when the program was cut off."""
        with trouble.disk_trouble_in_words():
            names = [path.name.removesuffix(BUSY) for path in self._scratch.glob(f"*{BUSY}")]
        return tuple(name for name in names if RECORD.fullmatch(name))

    def read(self, record: RecordId, wrapped: bytes, label: str) -> Iterator[bytes]:
        """The original in chunks, each verified before it is given; raises DamagedEvidence naming `label`."""
        cipher = self._keys.file_cipher(wrapped, record.encode(), _header(record))
        if not self.holds(record):  # opening a pipe would wait for ever
            raise trouble.damaged_evidence(label)
        try:
            source = self._open(record)
        except OSError as error:
            raise trouble.damaged_evidence(label) from error
        with source:
            if cipher is None or source.read(len(_header(record))) != _header(record):
                raise trouble.damaged_evidence(label)
            yield from decrypted(cipher, source, trouble.damaged_evidence(label))

    def names(self) -> Iterator[Path]:
        """What lies in the folder with evidence, but not the folders it is spread over, nor what systems leave."""
        for path in sorted(self._root.rglob("*")):
            if LITTER.fullmatch(path.name) and path.is_file():
                continue
            if path.is_symlink() or not path.is_dir() or path.parent != self._root:
                yield path

    def _cipher(self, record: RecordId, wrapped: bytes) -> FileCipher:
        cipher = self._keys.file_cipher(wrapped, record.encode(), _header(record))
        if cipher is None:
            raise trouble.damaged_evidence(record)
        return cipher


def _header(record: RecordId) -> bytes:
    return _MAGIC + bytes.fromhex(record)


def _whole_chunk(source: BinaryIO) -> bytes:
    """The next CHUNK bytes, fewer only at the end; a pipe may give them in small pieces."""
    try:
        first = source.read(CHUNK)
        if len(first) in (0, CHUNK):
            return first
        pieces = [first]
        missing = CHUNK - len(first)
        while missing and (piece := source.read(missing)):
            pieces.append(piece)
            missing -= len(piece)
    except OSError as error:
        raise trouble.unreadable_source() from error
    return b"".join(pieces)


def decrypted(cipher: FileCipher, source: BinaryIO | io.BufferedIOBase, broken: CannotContinue) -> Iterator[bytes]:
    """What was sealed in chunks, each verified before it is given; raises `broken` at the first that is not right."""
    try:
        number = 0
        chunk = source.read(CHUNK + TAG)
        while True:
            following = source.read(CHUNK + TAG)
            plain = cipher.open(number, not following, chunk)
            if plain is None:
                raise broken
            yield plain
            if not following:
                return
            chunk, number = following, number + 1
    except OSError as error:
        raise broken from error
