"""The header of a vault, kop.json: what must be readable before there is a key."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from weerbaar_desktop.application.ports import KdfChoice, VaultDescription
from weerbaar_desktop.domain.canonical import Json, NotCanonical, decode, encode
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import durable, trouble
from weerbaar_desktop.vault.kdf import together_within_limits

T = TypeVar("T")

FILE: Final = "kop.json"
PREVIOUS: Final = "kop.json.vorige"
FORMAT: Final = 1
LARGEST: Final = 16 * 1024
MOST_SLOTS: Final = 8
DERIVATION: Final = "argon2id"
OF_RANDOM: Final = "hkdf-sha256"
"""How a slot is opened whose secret is 32 random bytes: nothing has to be made expensive to guess."""
_HEX: Final = re.compile("[0-9a-f]+")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: what kind, how its secret is stretched, and the vault key as wrapped by it.

    `kdf` is None where the secret is random bytes that a machine keeps.
    """

    type: str
    kdf: KdfChoice | None
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def document(self) -> dict[str, Json]:
        """The slot as it stands in the header."""
        return {
            "type": self.type,
            "kdf": self._kdf_document(),
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }

    def _kdf_document(self) -> dict[str, Json]:
        if self.kdf is None:
            return {"name": OF_RANDOM, "salt": self.salt.hex()}
        return {
            "name": DERIVATION,
            "memory_mib": self.kdf.memory,
            "passes": self.kdf.passes,
            "lanes": self.kdf.lanes,
            "salt": self.salt.hex(),
        }


@dataclass(frozen=True, slots=True)
class Header:
    """What kop.json says; vault_id is 16 bytes, generation goes up with every change of the slots."""

    vault_id: bytes
    practice: bool
    generation: int
    slots: tuple[Slot, ...]

    def slot(self, kind: str) -> Slot | None:
        """The slot of this kind, of which there is at most one."""
        return next((slot for slot in self.slots if slot.type == kind), None)

    def with_slots(self, *slots: Slot) -> Header:
        """The next generation of this header, with these ways in."""
        return replace(self, generation=self.generation + 1, slots=slots)

    def covered(self) -> bytes:
        """The canonical bytes that the MAC and the SHA-256 are taken over."""
        return encode(self._document())

    def to_bytes(self, mac: bytes) -> bytes:
        """The whole file; `mac` is 32 bytes over covered()."""
        sealed = {**self._document(), "mac": mac.hex(), "sha256": hashlib.sha256(self.covered()).hexdigest()}
        return encode(sealed)

    def description(self, folder: Path) -> VaultDescription:
        """What may be told without the passphrase."""
        kinds = tuple(slot.type for slot in self.slots)
        return VaultDescription(folder, FORMAT, self.vault_id.hex(), self.practice, self.generation, kinds)

    def _document(self) -> dict[str, Json]:
        return {
            "format": FORMAT,
            "vault": self.vault_id.hex(),
            "practice": self.practice,
            "generation": self.generation,
            "slots": [slot.document() for slot in self.slots],
        }


class _Wrong(ValueError):
    """The header does not have the agreed shape."""


def parse(data: bytes) -> tuple[Header, bytes]:
    """The header and its MAC (not yet verified); raises DamagedVault or NewerVault."""
    try:
        if len(data) > LARGEST:
            raise _Wrong
        document = _object(decode(data))
        mac, digest = _bytes(document.pop("mac", None), 32), _bytes(document.pop("sha256", None), 32)
        if hashlib.sha256(encode(document)).digest() != digest:
            raise _Wrong
        if _whole(document.get("format")) > FORMAT:
            raise trouble.newer()
        return _header(document), mac
    except (NotCanonical, _Wrong, RecursionError) as error:
        raise trouble.damaged(f"de kop ({FILE}) is niet meer heel") from error


def _header(document: dict[str, Json]) -> Header:
    _keys(document, {"format", "vault", "practice", "generation", "slots"})
    listed = _of(document["slots"], list)
    if document["format"] != FORMAT or not 1 <= len(listed) <= MOST_SLOTS:
        raise _Wrong
    slots = tuple(_slot(_object(slot)) for slot in listed)
    # One of each kind: who opens the vault never has to try more than one.
    stretched = [slot.kdf for slot in slots if slot.kdf is not None]
    if len({slot.type for slot in slots}) < len(slots) or not stretched or not together_within_limits(stretched):
        raise _Wrong
    return Header(
        vault_id=_bytes(document["vault"], 16),
        practice=_of(document["practice"], bool),
        generation=_whole(document["generation"]),
        slots=slots,
    )


def _slot(document: dict[str, Json]) -> Slot:
    _keys(document, {"type", "kdf", "nonce", "wrapped"})
    kdf = _object(document["kdf"])
    return Slot(
        type=_of(document["type"], str),
        kdf=_choice(kdf),
        salt=_bytes(kdf["salt"], 16),
        nonce=_bytes(document["nonce"], 12),
        wrapped=_bytes(document["wrapped"], 48),
    )


def _choice(kdf: dict[str, Json]) -> KdfChoice | None:
    if kdf.get("name") == OF_RANDOM:
        _keys(kdf, {"name", "salt"})
        return None
    _keys(kdf, {"name", "memory_mib", "passes", "lanes", "salt"})
    if kdf["name"] != DERIVATION:
        raise _Wrong
    return KdfChoice(_whole(kdf["memory_mib"]), _whole(kdf["passes"]), _whole(kdf["lanes"]))


def _keys(document: dict[str, Json], expected: set[str]) -> None:
    if set(document) != expected:
        raise _Wrong


def _of(value: Json, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise _Wrong
    return value


def _object(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise _Wrong
    return value


def _whole(value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise _Wrong
    return value


def _bytes(value: Json, length: int) -> bytes:
    # bytes.fromhex alone would pass over spaces, and come out shorter.
    if not isinstance(value, str) or len(value) != 2 * length or not _HEX.fullmatch(value):
        raise _Wrong
    return bytes.fromhex(value)


def read(folder: Path) -> tuple[Header, bytes]:
    """The header of the vault in `folder` and its MAC; raises NotAVault, DamagedVault, NewerVault, StorageTrouble."""
    with trouble.disk_trouble_in_words():
        if not folder.exists():
            raise trouble.missing(folder)
        if not folder.is_dir():
            raise trouble.a_file(folder)
        path = folder / FILE
        if not path.is_file():
            raise _without_header(folder)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    return parse(data)


def _without_header(folder: Path) -> CannotContinue:
    names = {path.name for path in folder.iterdir()}
    if not names:
        return trouble.empty_folder(folder)
    if "kluis.db" in names:
        return trouble.damaged(f"de kop ({FILE}) ontbreekt")
    return trouble.foreign_folder(folder)


def write(folder: Path, header: Header, mac: bytes) -> None:
    """Put a header in its place at once, the one before it beside it; raises StorageTrouble."""
    with trouble.disk_trouble_in_words():
        durable.replace(folder / FILE, header.to_bytes(mac), folder / "tmp", folder / PREVIOUS)


def is_copied(folder: Path) -> bool:
    """Whether the copy beside the header is the header itself."""
    previous = folder / PREVIOUS
    with trouble.disk_trouble_in_words():
        return previous.is_file() and previous.read_bytes() == (folder / FILE).read_bytes()


def forget_previous(folder: Path) -> None:
    """The copy beside the header becomes the header itself: what it opened with before opens nothing here any more."""
    with trouble.disk_trouble_in_words():
        durable.replace(folder / PREVIOUS, (folder / FILE).read_bytes(), folder / "tmp")
