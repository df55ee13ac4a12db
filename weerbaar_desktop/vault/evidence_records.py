"""Evidence in the database: a record of its own for each piece, tied to an incident or a scan, with its file's key."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.errors import NoSuchRecord, Stopped
from weerbaar_desktop.domain.evidence import About, Origin, about_in, origin_in, told_document
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.scan_photo import ScanPhoto, owner_in
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.evidence_files import EvidenceFiles, Taken
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in

SAME_FILE: Final = "same_file_as"
"""The field that names the piece with whose file this one is kept; absent for one that has a file of its own."""
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
PIECES: Final = (
    "SELECT e.record, j.recorded_at, c.json FROM evidence e JOIN journal j ON j.seq = e.number"
    " JOIN content c ON c.seq = ("
    "SELECT MAX(l.seq) FROM journal l JOIN content t ON t.seq = l.seq WHERE l.record = e.record)"
)
"""Each piece with its last revision that has content; it was kept when its first one was recorded."""


def evidence_document(
    owner: Document, name: str, taken: Taken, origin: Origin | None = None, file: RecordId | None = None
) -> Document:
    """The first revision of a piece; how it was received is asked later. `file` holds its bytes, if one does.

    `owner` says what it belongs to, in the fields of `owner_in`.
    """
    more: Document = {"origin": to_document(origin)} if origin else {}
    if file is not None:
        more[SAME_FILE] = file
    return {
        **owner,
        "sha256": taken.sha256,
        "bytes": taken.size,
        # A name that is no text on this system keeps its place, not its broken bytes.
        "name": _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", name),
        "extension": taken.extension,
        "received": None,
        "description": None,
        **more,
    }


class EvidenceRecords:
    """Saving and finding evidence; who calls holds the transaction."""

    def __init__(self, database: Database, journal: Journal, files: EvidenceFiles) -> None:
        self._database = database
        self._journal = journal
        self._files = files

    def add(self, record: RecordId, document: Document, wrapped: bytes, now: datetime) -> Evidence:
        """The record of a piece whose file is on disk; `wrapped` is the key of that file, where it is its own."""
        owner, file = owner_in(document), document.get(SAME_FILE, record)
        line = self._journal.append(record, 1, "evidence", document, now)
        self._database.run(
            "INSERT INTO evidence (number, record, incident, sha256, file) VALUES (?, ?, ?, ?, ?)",
            line.seq, record, owner, document["sha256"], file,
        )  # fmt: skip
        if file == record:
            self._database.run("INSERT INTO evidence_keys (record, wrapped) VALUES (?, ?)", record, wrapped)
        self._database.run("UPDATE incidents SET evidence = evidence + 1 WHERE record = ?", owner)
        return _evidence(record, line.recorded_at, document)

    def tell(self, record: RecordId, about: About, reason: str | None, now: datetime) -> Evidence:
        """A later revision of a piece: what is told of it; raises NoSuchRecord."""
        row = self._database.row(f"{PIECES} WHERE e.record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        revisions = self._database.number("SELECT MAX(revision) FROM journal WHERE record = ?", record)
        document = told_document(document_in(row[2]), about, reason)
        self._journal.append(record, revisions + 1, "evidence", document, now)
        return _evidence(record, row[1], document)

    def known(self, record: RecordId) -> bool:
        """Whether the database holds this piece."""
        return self._database.row("SELECT 1 FROM evidence WHERE record = ?", record) is not None

    def needs(self, file: RecordId) -> bool:
        """Whether a piece is kept in the file of this one, which may have been erased itself: then its key is kept.

        Or whether it holds the small copy of one.
        """
        found = "SELECT 1 FROM evidence_keys WHERE record = ?1 UNION ALL SELECT 1 FROM photos WHERE photo = ?1"
        return self._database.row(found, file) is not None

    def file_of(self, record: RecordId) -> RecordId:
        """The piece whose file holds this one; raises NoSuchRecord."""
        row = self._database.row("SELECT file FROM evidence WHERE record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return RecordId(row[0])

    def kept_already(self, sha256: str, cancelled: Cancelled) -> RecordId | None:
        """The file that holds these bytes and can be read whole, None when there is none; raises Stopped."""
        rows = self._database.rows(
            "SELECT file FROM evidence WHERE sha256 = ? GROUP BY file ORDER BY MIN(number)", sha256
        )
        return next((RecordId(file) for (file,) in rows if self.reads(RecordId(file), cancelled)), None)

    def with_original(self, sha256: str) -> tuple[Evidence, ...]:
        """The pieces of incidents with these bytes, in the order they came in."""
        of_incidents = "e.incident IN (SELECT i.record FROM incidents i)"
        rows = self._database.rows(f"{PIECES} WHERE e.sha256 = ? AND {of_incidents} ORDER BY e.number", sha256)
        return tuple(map(_from_row, rows))

    def require(self, record: RecordId) -> None:
        """Raises NoSuchRecord when there is no such piece."""
        if not self.known(record):
            raise NoSuchRecord(record)

    def of(self, incident: RecordId) -> tuple[Evidence, ...]:
        """The pieces of one incident, in the order they came in."""
        rows = self._database.rows(f"{PIECES} WHERE e.incident = ? ORDER BY e.number", incident)
        return tuple(map(_from_row, rows))

    def photos_of(self, scan: RecordId) -> tuple[ScanPhoto, ...]:
        """The photos of one scan, in the order they came in."""
        rows = self._database.rows(f"{PIECES} WHERE e.incident = ? ORDER BY e.number", scan)
        return tuple(map(_photo, rows))

    def photos_of_half_done(self) -> tuple[ScanPhoto, ...]:
        """The photos of a scan that is not kept, the one that got a photo last, in the order they came in."""
        unowned = "e.incident NOT IN (SELECT record FROM incidents) AND e.incident NOT IN (SELECT record FROM scans)"
        for row in self._database.rows(f"{PIECES} WHERE {unowned} ORDER BY e.number DESC"):
            if "scan" in document_in(row[2]):  # the others are papers of the library
                return self.photos_of(_photo(row).scan)
        return ()

    def number_of(self, owner: RecordId) -> int:
        """How many pieces belong to an incident or a scan."""
        return self._database.number("SELECT count(*) FROM evidence WHERE incident = ?", owner)

    def photo(self, record: RecordId) -> ScanPhoto:
        """One photo of a scan; raises NoSuchRecord, also for other evidence."""
        row = self._database.row(f"{PIECES} WHERE e.record = ?", record)
        if row is None or "scan" not in document_in(row[2]):
            raise NoSuchRecord(record)
        return _photo(row)

    def get(self, record: RecordId) -> Evidence:
        """One piece; raises NoSuchRecord."""
        row = self._database.row(f"{PIECES} WHERE e.record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return _from_row(row)

    def original(self, record: RecordId) -> Iterator[bytes]:
        """The original in pieces; raises NoSuchRecord, and DamagedEvidence at the latest at its end."""
        piece = self.get(record)
        file = self.file_of(record)
        row = self._database.row("SELECT wrapped FROM evidence_keys WHERE record = ?", file)
        if row is None:
            raise trouble.damaged_evidence(piece.name)
        return self._verified(piece, file, row[0])

    def reads(self, file: RecordId, cancelled: Cancelled) -> bool:
        """Whether what is kept in this file can be read from its first byte to its last; raises Stopped."""
        row = self._database.row("SELECT record FROM evidence WHERE file = ? ORDER BY number", file)
        if row is None:
            return False
        try:
            for _ in self.original(RecordId(row[0])):
                if cancelled():
                    raise Stopped
        except (NoSuchRecord, trouble.DamagedEvidence, trouble.DamagedVault):
            return False
        return True

    def _verified(self, piece: Evidence, file: RecordId, wrapped: bytes) -> Iterator[bytes]:
        digest = hashlib.sha256()
        size = 0
        for chunk in self._files.read(file, wrapped, piece.name):
            digest.update(chunk)
            size += len(chunk)
            yield chunk
        if size != piece.size or digest.hexdigest() != piece.sha256:
            raise trouble.damaged_evidence(piece.name)


def _from_row(row: Row) -> Evidence:
    return piece_in(*row)


def _photo(row: Row) -> ScanPhoto:
    record, recorded_at, text = row
    with content_in_words():
        document: dict[str, Any] = document_in(text)
        return ScanPhoto(_evidence(RecordId(record), recorded_at, document), document["item"])


def piece_in(record: str, recorded_at: str, text: str) -> Evidence:
    """The piece whose last revision is `text`, kept at `recorded_at`."""
    with content_in_words():
        return _evidence(RecordId(record), recorded_at, document_in(text))


def _evidence(record: RecordId, recorded_at: str, document: dict[str, Any]) -> Evidence:
    return Evidence(
        record=record,
        incident=owner_in(document),
        name=document["name"],
        size=document["bytes"],
        sha256=document["sha256"],
        extension=document["extension"],
        recorded_at=recorded_at,
        about=about_in(document),
        origin=origin_in(document),
        same_file_as=document.get(SAME_FILE),
    )
