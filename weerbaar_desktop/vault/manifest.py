"""The list of what is in a copy of a vault: every part with its size and SHA-256, and a MAC that only its key makes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.canonical import Json, NotCanonical, decode, encode
from weerbaar_desktop.domain.journal import Head, RecordId
from weerbaar_desktop.vault import connection, header, trouble
from weerbaar_desktop.vault.evidence_files import ENDING, FOLDER
from weerbaar_desktop.vault.keys import VaultKeys

FORMAT: Final = 1
LARGEST: Final = 32 * 1024 * 1024
"""Bytes; 100,000 pieces of evidence need half of it."""
_MAC_TEXT: Final = 64
_EVIDENCE: Final = re.compile(rf"{FOLDER}/([0-9a-f]{{2}})/(\1[0-9a-f]{{30}})\{ENDING}")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_HEX: Final = re.compile("[0-9a-f]+")


class NotAManifest(ValueError):
    """The bytes do not have the agreed form."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file: its name from the folder of the vault on, with forward slashes; its bytes; their SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`all_read_at` is when every piece of evidence in the copy was last read; moments as in the journal."""

    vault_id: bytes
    made_at: str
    all_read_at: str
    head: Head
    parts: tuple[Part, ...]

    def covered(self) -> bytes:
        """The canonical bytes that the MAC is taken over."""
        files: list[Json] = [{"name": part.name, "bytes": part.size, "sha256": part.sha256} for part in self.parts]
        return encode(
            {
                "format": FORMAT,
                "vault": self.vault_id.hex(),
                "made_at": self.made_at,
                "all_read_at": self.all_read_at,
                "seq": self.head.seq,
                "hash": self.head.hash.hex(),
                "files": files,
            }
        )

    def sealed(self, keys: VaultKeys) -> bytes:
        """The list and its MAC, as they stand in a copy."""
        covered = self.covered()
        return covered + b"\n" + keys.copy_mac(covered).hex().encode()


def evidence_name(record: RecordId) -> str:
    """The name of the part that holds this piece."""
    return f"{FOLDER}/{record[:2]}/{record}{ENDING}"


def record_of(name: str) -> RecordId | None:
    """The piece in the part with this name; None for the header and the database."""
    found = _EVIDENCE.fullmatch(name)
    return RecordId(found[2]) if found else None


def parse(sealed: bytes) -> tuple[Manifest, bytes]:
    """The list and its MAC (not yet verified); raises NotAManifest, NewerVault.

    Only names of a vault can stand in it, each once, the header and the database first: so no name leads elsewhere.
    """
    covered, line, mac = sealed[: -_MAC_TEXT - 1], sealed[-_MAC_TEXT - 1 : -_MAC_TEXT], sealed[-_MAC_TEXT:]
    try:
        document = decode(covered)
        if line != b"\n" or not isinstance(document, dict):
            raise NotAManifest
        if isinstance(document.get("format"), int) and document["format"] != FORMAT:
            raise trouble.newer()
        found = Manifest(
            vault_id=_bytes(document["vault"], 16),
            made_at=_moment(document["made_at"]),
            all_read_at=_moment(document["all_read_at"]),
            head=Head(_whole(document["seq"]), _bytes(document["hash"], 32)),
            parts=_parts(document["files"]),
        )
        if found.covered() != covered:
            raise NotAManifest
        return found, _bytes(mac.decode("ascii"), 32)
    except (NotCanonical, KeyError, TypeError, UnicodeDecodeError, RecursionError) as error:
        raise NotAManifest from error


def _parts(listed: Json) -> tuple[Part, ...]:
    if not isinstance(listed, list):
        raise NotAManifest
    parts = tuple(_part(one) for one in listed)
    names = [part.name for part in parts]
    if names[:2] != [header.FILE, connection.FILE] or len(set(names)) < len(names):
        raise NotAManifest
    if not all(map(record_of, names[2:])):
        raise NotAManifest
    return parts


def _part(document: Json) -> Part:
    if not isinstance(document, dict) or not isinstance(document["name"], str):
        raise NotAManifest
    return Part(document["name"], _whole(document["bytes"]), _bytes(document["sha256"], 32).hex())


def _whole(value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise NotAManifest
    return value


def _moment(value: Json) -> str:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise NotAManifest
    return value


def _bytes(value: Json, length: int) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * length or not _HEX.fullmatch(value):
        raise NotAManifest
    return bytes.fromhex(value)
