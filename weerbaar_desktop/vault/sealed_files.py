"""A file under a passphrase of its own, `.pakket`: made for somebody else, so it holds nothing of the keys of a vault.

    magic (16) | length of the header (4, big endian) | header | chunks to the end

The header is that of a vault (header.py) with one way in and an id of its own. Behind it stands one stream in chunks as
those of evidence: the length of the beginning (8, big endian), the beginning, and the rest. Magic, length and header
are bound into every chunk.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from weerbaar_desktop.application.ports import Cancelled, KdfChoice, SealedFile
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.package import (
    LONGEST,
    PackageRefused,
    WrongPackagePassphrase,
    damaged_package,
    newer_package,
    not_a_package,
)
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import header, kdf, keys, trouble
from weerbaar_desktop.vault.copying import let_go_of
from weerbaar_desktop.vault.durable import open_new, sync_file, sync_folder
from weerbaar_desktop.vault.evidence_files import CHUNK, decrypted
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.keys import FileCipher

MAGIC: Final = b"weerbaar/pakket\x01"
PART: Final = ".part"
WAY: Final = "package"
_HEADER_LENGTH: Final = 4
_LENGTH: Final = 8
_LONGEST_BEGINNING: Final = LONGEST + 1024
_NOT_MADE: Final = tr("Er is geen pakket gemaakt.")


@dataclass(frozen=True, slots=True)
class Opened:
    """Implements `SealedFile`: a file whose beginning was read and verified."""

    path: Path
    bound: bytes
    cipher: FileCipher
    beginning: bytes

    @contextmanager
    def rest(self) -> Iterator[Iterator[bytes]]:
        """What stands behind the beginning; raises PackageRefused at the first byte that is not right."""
        with _reading(self.path), self.path.open("rb") as file:
            if file.read(len(self.bound)) != self.bound:
                raise damaged_package()
            stream = _Stream(decrypted(self.cipher, file, damaged_package()))
            if stream.take(_LENGTH) != _counted(self.beginning) or stream.take(len(self.beginning)) != self.beginning:
                raise damaged_package()
            yield stream.all()


class SealedOnDisk:
    """Implements `SealedFiles`."""

    def __init__(self, choice: KdfChoice | None = None) -> None:
        """None calibrates the key derivation to about a second, as for a vault."""
        self._choice = choice

    def seal(
        self,
        target: Path,
        passphrase: str,
        beginning: bytes,
        rest: Iterable[bytes],
        proof: Callable[[SealedFile], None],
        cancelled: Cancelled,
    ) -> None:
        """A new file, opened again and proven before it has its name; raises AlreadyThere, PackageRefused, Stopped,
        StorageTrouble, and what `rest` and `proof` raise."""
        half = half_of(target)
        with _writing(target):
            _refuse(target)
            self.remove_half(target)
            file = open_new(half)
        try:
            with _writing(target), file:
                self._write(file, passphrase, _framed(beginning, rest, cancelled))
                sync_file(file)
            with _writing(target):
                let_go_of(half)
            proof(self.open(half, passphrase))
            with _writing(target):
                _refuse(target)  # again: this may have taken minutes
                half.rename(target)
            with suppress(OSError):  # it is whole under its name: a disk that cannot sync a folder undoes nothing
                sync_folder(target.parent)
        finally:
            with suppress(OSError):
                half.unlink(missing_ok=True)

    def _write(self, file: BinaryIO, passphrase: str, plain: Iterator[bytes]) -> None:
        own = keys.new_keys(keys.new_vault_id())
        choice = self._choice or kdf.calibrated(keys.seconds_of)
        made = Header(own.vault_id, False, 1, (own.slot(WAY, passphrase, choice),))
        written = made.to_bytes(own.header_mac(made.covered()))
        bound = MAGIC + len(written).to_bytes(_HEADER_LENGTH, "big") + written
        file.write(bound)
        file.writelines(_sealed(own.package_cipher(bound), plain))

    def open(self, source: Path, passphrase: str) -> Opened:
        """Raises PackageRefused, WrongPackagePassphrase, RefusedInput, NoMemory, StorageTrouble."""
        with _reading(source):
            if not source.is_file():
                raise not_a_package(source.name)
            with source.open("rb") as file:
                bound, found, mac = _header(source, file)
                own = keys.unlock(found.vault_id, found.slots[0], passphrase)
                if own is None:
                    raise WrongPackagePassphrase
                if not own.vouches_for(found.covered(), mac):
                    raise damaged_package()
                cipher = own.package_cipher(bound)
                return Opened(source, bound, cipher, _beginning(cipher, file))

    def signed(self, key: bytes, signature: bytes, message: bytes) -> bool:
        """Whether this key made this signature over `message`."""
        return keys.signed_by(key, signature, message)

    def remove_half(self, target: Path) -> None:
        """What a seal of `target` left when it was cut off; a disk that is not there or refuses keeps it."""
        half = half_of(target)
        with suppress(OSError):
            with half.open("rb") as file:
                ours = MAGIC.startswith(file.read(len(MAGIC)))  # cut off before its first bytes it is empty
            if ours:
                half.unlink()


def half_of(target: Path) -> Path:
    """Where a file stands until it is whole and proven."""
    return target.with_name(f".{target.name}{PART}")


def _refuse(target: Path) -> None:
    if os.path.lexists(target):
        raise trouble.taken(target)


def _header(source: Path, file: BinaryIO) -> tuple[bytes, Header, bytes]:
    """All that is bound into the chunks, the header in it and the MAC of that."""
    if file.read(len(MAGIC)) != MAGIC:
        raise not_a_package(source.name)
    length = file.read(_HEADER_LENGTH)
    size = int.from_bytes(length, "big")
    written = file.read(size) if size <= header.LARGEST else b""
    try:
        found, mac = header.parse(written)
    except trouble.NewerVault as error:
        raise newer_package() from error
    except trouble.DamagedVault as error:
        raise damaged_package() from error
    if [slot.type for slot in found.slots] != [WAY]:
        raise damaged_package()
    return MAGIC + length + written, found, mac


def _beginning(cipher: FileCipher, file: BinaryIO) -> bytes:
    stream = _Stream(decrypted(cipher, file, damaged_package()))
    length = int.from_bytes(stream.take(_LENGTH), "big")
    if length > _LONGEST_BEGINNING:
        raise damaged_package()
    return stream.take(length)


def _counted(beginning: bytes) -> bytes:
    return len(beginning).to_bytes(_LENGTH, "big")


def _framed(beginning: bytes, rest: Iterable[bytes], cancelled: Cancelled) -> Iterator[bytes]:
    yield _counted(beginning)
    yield beginning
    for piece in rest:
        if cancelled():
            raise Stopped
        yield piece


def _sealed(cipher: FileCipher, plain: Iterator[bytes]) -> Iterator[bytes]:
    """Chunks of one size but the last, which is told apart: what is cut off behind it is noticed."""
    waiting = bytearray()
    number = 0
    for piece in plain:
        waiting += piece
        while len(waiting) > CHUNK:
            yield cipher.seal(number, False, bytes(waiting[:CHUNK]))
            del waiting[:CHUNK]
            number += 1
    yield cipher.seal(number, True, bytes(waiting))


class _Stream:
    """Chunks read as if they were one row of bytes."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._left = b""

    def take(self, size: int) -> bytes:
        """Exactly so many bytes; raises PackageRefused when there are fewer."""
        pieces: list[bytes] = []
        while size > 0:
            if not self._left:
                self._left = next(self._chunks, b"")
            if not self._left:
                raise damaged_package()
            pieces.append(self._left[:size])
            self._left = self._left[size:]
            size -= len(pieces[-1])
        return b"".join(pieces)

    def all(self) -> Iterator[bytes]:
        """What is left, in pieces."""
        if self._left:
            yield self._left
        yield from self._chunks


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    try:
        with trouble.disk_trouble_in_words():
            yield
    except trouble.StorageTrouble as error:
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno == errno.EFBIG:
            raise PackageRefused(
                tr("Dit pakket wordt te groot voor deze schijf."),
                _NOT_MADE,
                tr("Kies een andere schijf, of minder stukken."),
            ) from error
        if not target.parent.is_dir():
            raise PackageRefused(
                tr("De plek voor het pakket is niet bereikbaar: ‘{name}’.", name=visible(target.parent.name)),
                _NOT_MADE,
                tr("Sluit de schijf of USB-stick aan, en probeer het opnieuw."),
            ) from error
        raise


@contextmanager
def _reading(source: Path) -> Iterator[None]:
    """An OSError of the package itself; those of the vault, meanwhile, are in words already."""
    try:
        yield
    except OSError as error:
        raise PackageRefused(
            tr("Het pakket ‘{name}’ kan niet worden gelezen.", name=visible(source.name)),
            tr("Er is niets in uw kluis gekomen."),
            tr("Kijk of de schijf of USB-stick er nog in zit, en probeer het opnieuw."),
        ) from error
