"""The arithmetic of the handover folder: the case and its code, the manifest, the sums, the lines of journaal.jsonl."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final

from weerbaar_desktop.domain.canonical import Json, decode, encode
from weerbaar_desktop.domain.journal import Content, Document, Line, RecordId, field_commitments, field_salt

FORMAT: Final = "weerbaar/v1/map"
AANGIFTE: Final = "aangifte.pdf"
GEGEVENSBLAD: Final = "gegevensblad.pdf"
AANVULLING: Final = "aanvulling.pdf"
JOURNAL: Final = "journaal.jsonl"
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
SUMS: Final = "SHA256SUMS"
EVIDENCE_FOLDER: Final = "bewijs/"
MAY_BE_ABSENT: Final = frozenset({GEGEVENSBLAD})
EVIDENCE_FIELDS: Final = frozenset({"sha256", "bytes"})
"""What an exhibit line opens, and nothing beside it: how it came in stays in the vault."""
_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class CaseIncident:
    """An incident of the case: its last shown revision and the 32 bytes its line holds in the chain."""

    record: RecordId
    revision: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A piece of evidence of the case: its label ("B01"), its last shown revision, and what the original is."""

    label: str
    record: RecordId
    revision: int
    body: bytes
    sha256: bytes
    bytes: int
    extension: str

    @property
    def file_name(self) -> str:
        """Where the original lies in the folder."""
        return f"{EVIDENCE_FOLDER}{self.label}.{self.extension}"


@dataclass(frozen=True, slots=True)
class Case:
    """What the code stands for: these incidents and exhibits, at this line of this journal.

    vault: 16 bytes; key: the 32 raw bytes of Ed25519; seq and hash: the last line handed over;
    journal: SHA-256 of journaal.jsonl. Incidents stand in the order of the aangifte.
    """

    vault: bytes
    key: bytes
    practice: bool
    incidents: tuple[CaseIncident, ...]
    exhibits: tuple[Exhibit, ...]
    seq: int
    hash: bytes
    journal: bytes

    def document(self) -> dict[str, Json]:
        """The case as it stands in the manifest."""
        return {
            "vault": self.vault.hex(),
            "key": self.key.hex(),
            "practice": self.practice,
            "incidents": [{"record": i.record, "revision": i.revision, "body": i.body.hex()} for i in self.incidents],
            "exhibits": [_exhibit_document(exhibit) for exhibit in self.exhibits],
            "seq": self.seq,
            "hash": self.hash.hex(),
            "journal": self.journal.hex(),
        }

    def canonical(self) -> bytes:
        """The bytes the code is taken over."""
        return encode(self.document())

    @property
    def code(self) -> str:
        """64 lowercase hexadecimal digits: what is printed on page 1 and compared by hand."""
        return hashlib.sha256(self.canonical()).hexdigest()


def _exhibit_document(exhibit: Exhibit) -> dict[str, Json]:
    return {
        "label": exhibit.label,
        "record": exhibit.record,
        "revision": exhibit.revision,
        "body": exhibit.body.hex(),
        "sha256": exhibit.sha256.hex(),
        "bytes": exhibit.bytes,
    }


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file of the folder: its name with forward slashes, SHA-256 (32 bytes) and size."""

    name: str
    sha256: bytes
    bytes: int

    @property
    def may_be_absent(self) -> bool:
        """True for the sheet with private data, which may be taken out without breaking anything."""
        return self.name in MAY_BE_ABSENT

    def document(self) -> dict[str, Json]:
        """The entry as it stands in the manifest."""
        entry: dict[str, Json] = {"name": self.name, "sha256": self.sha256.hex(), "bytes": self.bytes}
        if self.may_be_absent:
            entry["may_be_absent"] = True
        return entry


def _sorted(files: Iterable[FileEntry]) -> list[FileEntry]:
    return sorted(files, key=lambda entry: entry.name)


def manifest_bytes(case: Case, files: Iterable[FileEntry]) -> bytes:
    """manifest.json: what is signed, over every file but itself, its signature and the sums."""
    entries: list[Json] = [entry.document() for entry in _sorted(files)]
    return encode({"format": FORMAT, "case": case.document(), "files": entries}) + b"\n"


def case_in(manifest: bytes) -> Any:  # noqa: ANN401  # as somebody may have written it
    """The case as it stands in a manifest; raises NotCanonical, KeyError, TypeError."""
    document: Any = decode(manifest.removesuffix(b"\n"))
    return document["case"]


def exhibits_in(case: Any) -> tuple[tuple[RecordId, str], ...]:  # noqa: ANN401  # out of a manifest
    """Each piece that a case names, with its SHA-256 (64 hex); raises KeyError, TypeError."""
    return tuple((RecordId(str(one["record"])), str(one["sha256"])) for one in case["exhibits"])


def noted(case: Any) -> Document:  # noqa: ANN401  # out of a manifest
    """What the journal keeps of the handover of a case; raises KeyError, TypeError."""
    return {
        "code": hashlib.sha256(encode(case)).hexdigest(),
        "seq": case["seq"],
        "incidents": [one["record"] for one in case["incidents"]],
        "exhibits": [one["record"] for one in case["exhibits"]],
    }


def sums_bytes(files: Iterable[FileEntry]) -> bytes:
    """SHA256SUMS: for the ordinary tool, in the order of the manifest, without what may be taken out."""
    lines = (f"{entry.sha256.hex()}  {entry.name}\n" for entry in _sorted(files) if not entry.may_be_absent)
    return "".join(lines).encode("ascii")


def _line_document(line: Line) -> dict[str, Json]:
    return {
        "seq": line.seq,
        "record": line.record,
        "revision": line.revision,
        "kind": line.kind,
        "recorded_at": line.recorded_at,
    }


def shown_line(line: Line, content: Content, closed: Collection[str] = frozenset()) -> bytes:
    """A line of the case with every c_f and the opened fields; `closed` names fields that stay closed.

    An exhibit line opens its SHA-256 and size only, whatever else it holds. Ends with a line feed.
    """
    opened: dict[str, Json] = {}
    for field, value in content.document.items():
        if field not in closed and (line.kind != "evidence" or field in EVIDENCE_FIELDS):
            opened[field] = {"salt": field_salt(content.salt, field).hex(), "value": value}
    commitments = field_commitments(content.salt, content.document)
    hidden: dict[str, Json] = {field: value.hex() for field, value in commitments.items()}
    return encode({**_line_document(line), "c": hidden, "open": opened}) + b"\n"


def hidden_line(line: Line) -> bytes:
    """A line outside the case: counted, and nothing more. Ends with a line feed."""
    return encode({"seq": line.seq, "body": line.body.hex()}) + b"\n"


def erased_line(line: Line) -> bytes:
    """A line of the case whose content was erased from the vault. Ends with a line feed."""
    return encode({**_line_document(line), "commitment": line.commitment.hex()}) + b"\n"


def handed_line(
    line: Line, content: Content | None, records: Collection[str], closed: Collection[str] = frozenset()
) -> bytes:
    """The line as it goes out: shown when its record is in `records`, erased without content, hidden otherwise."""
    if line.record not in records:
        return hidden_line(line)
    return erased_line(line) if content is None else shown_line(line, content, closed)


def fingerprint(public_key: bytes) -> str:
    """64 lowercase hexadecimal digits that stand for a raw public key."""
    return hashlib.sha256(public_key).hexdigest()


def grouped(digits: str) -> str:
    """Hexadecimal digits in groups of four, to be read and compared by eye."""
    return " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))
