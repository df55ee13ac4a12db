"""The arithmetic of the journal chain: how a revision becomes a line that can never change unseen."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal, NewType, get_args

from weerbaar_desktop.domain.canonical import Json, encode

RecordId = NewType("RecordId", str)
"""32 lowercase hexadecimal digits."""

Kind = Literal[
    "incident", "evidence", "custody", "report", "scan", "person", "contact",
    "measure", "care", "weighing", "erase", "export", "key", "anchor", "receipt", "plan", "visit", "own",
]  # fmt: skip
KINDS: Final[tuple[str, ...]] = get_args(Kind)
SALT_BYTES: Final = 32
RECORD: Final = re.compile(r"[0-9a-f]{32}")
RECORDED_AT: Final = "%Y-%m-%dT%H:%M:%SZ"

Document = dict[str, Json]
"""One whole revision: canonical JSON with at least one field."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the journal without its content."""

    seq: int
    record: RecordId
    revision: int
    kind: Kind
    recorded_at: str
    commitment: bytes
    hash: bytes

    @property
    def body(self) -> bytes:
        """The 32 bytes that stand for this line when everything else stays closed."""
        return body(self.record, self.revision, self.kind, self.recorded_at, self.commitment)


@dataclass(frozen=True, slots=True)
class Content:
    """What a line commits to: the salt of this revision and the whole document."""

    salt: bytes
    document: Document


@dataclass(frozen=True, slots=True)
class Head:
    """Where the journal stands: the last seq (0 when empty) and its hash."""

    seq: int
    hash: bytes


def recorded(moment: datetime) -> str:
    """The journal's spelling of an aware moment: UTC, whole seconds, four digits for the year."""
    # Not strftime: on Linux that writes the year 33 with two digits.
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def first_hash(vault_id: bytes, public_key: bytes) -> bytes:
    """The hash before line 1; vault_id is 16 bytes, public_key the 32 raw bytes of Ed25519."""
    return hashlib.sha256(b"weerbaar/v1/kluis" + vault_id + public_key).digest()


def field_salt(salt: bytes, field: str) -> bytes:
    """The salt that opens one field and no other."""
    return hmac.digest(salt, field.encode(), "sha256")


def field_commitment(salt_of_field: bytes, field: str, value: Json) -> bytes:
    """What the line says of one field without showing it."""
    return hashlib.sha256(b"weerbaar/v1/veld" + salt_of_field + field.encode() + b"\x00" + encode(value)).digest()


_INNER_PAD: Final = bytes(byte ^ 0x36 for byte in range(256))
_OUTER_PAD: Final = bytes(byte ^ 0x5C for byte in range(256))


def field_commitments(salt: bytes, document: Mapping[str, Json]) -> dict[str, bytes]:
    """c_f of every field of a document.

    HMAC written out (RFC 2104), with the salt laid out once for all fields: hmac.digest sets itself up anew for each
    field, which took longer than the hashing itself.
    """
    block = salt.ljust(64, b"\x00")
    inner, outer = block.translate(_INNER_PAD), block.translate(_OUTER_PAD)
    found = {}
    for field, value in document.items():
        salt_of_field = hashlib.sha256(outer + hashlib.sha256(inner + field.encode()).digest()).digest()
        found[field] = field_commitment(salt_of_field, field, value)
    return found


def commitment(commitments: Mapping[str, bytes]) -> bytes:
    """One hash over all fields; a document has at least one."""
    if not commitments:
        raise ValueError("a revision has at least one field")
    return hashlib.sha256(encode({field: value.hex() for field, value in commitments.items()})).digest()


def body(record: str, revision: int, kind: str, recorded_at: str, commitment_: bytes) -> bytes:
    """What the chain holds of a line."""
    return hashlib.sha256(
        encode(
            {
                "record": record,
                "revision": revision,
                "kind": kind,
                "recorded_at": recorded_at,
                "commitment": commitment_.hex(),
            }
        )
    ).digest()


def line_hash(seq: int, previous: bytes, body_: bytes) -> bytes:
    """The hash that ties a line to all lines before it."""
    return hashlib.sha256(b"weerbaar/v1/regel" + seq.to_bytes(8, "big") + previous + body_).digest()


def next_line(head: Head, record: RecordId, revision: int, kind: Kind, moment: datetime, content: Content) -> Line:
    """The line that follows `head` for this content."""
    recorded_at = recorded(moment)
    committed = commitment(field_commitments(content.salt, content.document))
    body_ = body(record, revision, kind, recorded_at, committed)
    seq = head.seq + 1
    return Line(seq, record, revision, kind, recorded_at, committed, line_hash(seq, head.hash, body_))
