"""Handover folders over an invented journal, with a real Ed25519 key and every shape that a folder can have."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from weerbaar_desktop.domain import handover
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.handover import Case, CaseIncident, Exhibit
from weerbaar_desktop.domain.journal import (
    Content,
    Document,
    Head,
    Kind,
    Line,
    RecordId,
    first_hash,
    line_hash,
    next_line,
)
from weerbaar_desktop.dossier.writer import FolderWriter

MOMENT = datetime(2026, 3, 5, 12, tzinfo=UTC)
OTHERS: tuple[Kind, ...] = ("person", "incident", "custody", "export", "erase", "contact")


@dataclass
class Invented:
    """A journal with one case in it; the same seed and key make the same folder."""

    seed: int
    key: bytes = b"\x07" * 32
    sheet: bool = True
    lines: list[tuple[Line, Content | None]] = field(default_factory=list)
    originals: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.vault = self.chance.randbytes(16)
        self.private = Ed25519PrivateKey.from_private_bytes(self.key)
        self.public = self.private.public_key().public_bytes_raw()
        self.incidents = [RecordId(self.chance.randbytes(16).hex()) for _ in range(1 + self.seed % 3)]
        self.exhibits = [RecordId(self.chance.randbytes(16).hex()) for _ in range((self.seed // 2) % 4)]
        for number, record in enumerate(self.incidents):
            for revision in range(1 + (self.seed + number) % 3):
                self._other()
                self._append(
                    record, "incident", {"account": f"Verhaal {revision} \u202e<b>é\n", "told": None, "place": "thuis"}
                )
        for record in self.exhibits:
            self.originals[record] = self.chance.randbytes(self.chance.randrange(0, 3000))
            digest = hashlib.sha256(self.originals[record]).hexdigest()
            self._append(record, "evidence", {"sha256": digest, "bytes": len(self.originals[record]), "name": "x.png"})
            self._other()
        self._erase_some()
        self.last = max(number for number, (line, _) in enumerate(self.lines) if line.record in self.records)
        self.lines = self.lines[: self.last + 1]

    @property
    def records(self) -> set[RecordId]:
        return {*self.incidents, *self.exhibits}

    def _append(self, record: RecordId, kind: Kind, document: Document) -> None:
        before = self.lines[-1][0] if self.lines else None
        head = Head(before.seq, before.hash) if before else Head(0, first_hash(self.vault, self.public))
        revision = 1 + sum(line.record == record for line, _ in self.lines)
        content = Content(self.chance.randbytes(32), document)
        self.lines.append((next_line(head, record, revision, kind, MOMENT, content), content))

    def _other(self) -> None:
        for _ in range(self.chance.randrange(3)):
            record = RecordId(self.chance.randbytes(16).hex())
            self._append(record, self.chance.choice(OTHERS), {"what": "iets van een ander"})

    def _erase_some(self) -> None:
        """Earlier revisions of a record may have been erased; its last one is shown."""
        for number, (line, _) in enumerate(self.lines):
            later = any(other.record == line.record and other.revision > line.revision for other, _ in self.lines)
            if later and self.seed % 2:
                self.lines[number] = (line, None)

    def _last(self, record: RecordId) -> Line:
        return [line for line, _ in self.lines if line.record == record][-1]

    def journal(self) -> bytes:
        return b"".join(
            handover.handed_line(line, content, self.records, {"place"} if self.seed % 5 else set())
            for line, content in self.lines
        )

    def case(self) -> Case:
        exhibits = []
        for number, record in enumerate(self.exhibits, 1):
            line, original = self._last(record), self.originals[record]
            digest = hashlib.sha256(original).digest()
            exhibits.append(Exhibit(f"B{number:02}", record, line.revision, line.body, digest, len(original), "png"))
        incidents = tuple(CaseIncident(r, self._last(r).revision, self._last(r).body) for r in self.incidents)
        last = self.lines[-1][0]
        return Case(
            self.vault, self.public, self.seed % 4 == 0, incidents, tuple(exhibits), last.seq, last.hash,
            hashlib.sha256(self.journal()).digest(),
        )  # fmt: skip

    def files(self) -> Iterator[tuple[str, bytes | Iterator[bytes]]]:
        yield "aangifte.pdf", b"%PDF-1.7 " + self.case().code.encode()
        if self.sheet:
            yield "gegevensblad.pdf", b"%PDF-1.7 private"
        yield "journaal.jsonl", self.journal()
        for exhibit in self.case().exhibits:
            original = self.originals[exhibit.record]
            yield exhibit.file_name, iter((original[:1000], original[1000:]))

    def older(self) -> Invented:
        """The same journal before its last exhibit came in."""
        older = Invented(self.seed, self.key, self.sheet)
        older.exhibits.pop()
        last = max(number for number, (line, _) in enumerate(older.lines) if line.record in older.records)
        older.lines = older.lines[: last + 1]
        return older

    def rewritten(self) -> Invented:
        """The same case, in a journal of which a line outside the case was written differently afterwards."""
        other = Invented(self.seed, self.key, self.sheet)
        hidden = [number for number, (line, _) in enumerate(other.lines) if line.record not in other.records]
        number, before = other.chance.choice(hidden), first_hash(other.vault, other.public)
        changed = replace(other.lines[number][0], commitment=other.chance.randbytes(32))
        other.lines[number] = (changed, other.lines[number][1])
        for place, (line, content) in enumerate(other.lines):
            before = line_hash(line.seq, before, line.body)
            other.lines[place] = (replace(line, hash=before), content)
        return other

    def write(self, target: Path) -> Path:
        case = self.case()
        FolderWriter().write(
            target, self.files(), lambda files: handover.manifest_bytes(case, files), self.private.sign
        )
        return target

    @property
    def code(self) -> str:
        return self.case().code

    @property
    def fingerprint(self) -> str:
        return handover.fingerprint(self.public)


def canonical(value: Json) -> bytes:
    """Written here once more, so that the folder is not judged by its own words."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def seal(folder: Path, private: Ed25519PrivateKey, change: Callable[[dict[str, Any]], object] | None = None) -> None:
    """Make everything around the case fit again, as somebody who holds the key could: hashes, sums, signature."""
    manifest = json.loads((folder / "manifest.json").read_bytes())
    for entry in manifest["files"]:
        if (folder / entry["name"]).is_file():
            data = (folder / entry["name"]).read_bytes()
            entry["sha256"], entry["bytes"] = hashlib.sha256(data).hexdigest(), len(data)
    manifest["case"]["journal"] = hashlib.sha256((folder / "journaal.jsonl").read_bytes()).hexdigest()
    if change:
        change(manifest)
    sign(folder, private, canonical(manifest) + b"\n")
    sums = [
        f"{e['sha256']}  {e['name']}\n" for e in manifest["files"] if isinstance(e, dict) and not e.get("may_be_absent")
    ]
    (folder / "SHA256SUMS").write_bytes("".join(sums).encode())


def sign(folder: Path, private: Ed25519PrivateKey, manifest: bytes) -> None:
    """Put these bytes in the place of the manifest, signed."""
    (folder / "manifest.json").write_bytes(manifest)
    (folder / "manifest.sig").write_bytes(private.sign(manifest).hex().encode() + b"\n")


@dataclass(frozen=True)
class Sealed:
    """A clean folder with two incidents, three exhibits and a hidden, an erased and a closed part."""

    path: Path
    invented: Invented

    def seal(self, change: Callable[[dict[str, Any]], object] | None = None) -> None:
        seal(self.path, self.invented.private, change)

    def sign(self, manifest: bytes) -> None:
        sign(self.path, self.invented.private, manifest)

    def journal(self, change: Callable[[list[bytes]], list[bytes]]) -> None:
        path = self.path / "journaal.jsonl"
        path.write_bytes(b"".join(change(path.read_bytes().splitlines(keepends=True))))
