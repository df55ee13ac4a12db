"""Scans in the vault: each is one line in the journal that is never followed by another."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan import Scan, ScanKind, StoredScan, scan_document, scan_in
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record

_ROWS: Final = (
    "SELECT s.record, j.recorded_at, c.json FROM scans s"
    " JOIN journal j ON j.seq = s.number JOIN content c ON c.seq = s.number"
)


class ScanRecords:
    """Saving and finding scans; who calls holds the transaction."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def add(self, scan: Scan, now: datetime, begun: RecordId | None) -> StoredScan:
        """A new scan, under the id that it began with if it did."""
        record = begun or RecordId(new_record())
        line = self._journal.append(record, 1, "scan", scan_document(scan), now)
        self._database.run("INSERT INTO scans (number, record, what) VALUES (?, ?, ?)", line.seq, record, scan.what)
        return StoredScan(record, scan, line.recorded_at)

    def get(self, record: RecordId) -> StoredScan:
        """One scan; raises NoSuchRecord."""
        row = self._database.row(f"{_ROWS} WHERE s.record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return _stored(row)

    def all(self, what: ScanKind) -> tuple[StoredScan, ...]:
        """Those of one kind, the last one first."""
        rows = self._database.rows(f"{_ROWS} WHERE s.what = ? ORDER BY s.number DESC", what)
        return tuple(map(_stored, rows))


def _stored(row: Row) -> StoredScan:
    record, recorded_at, text = row
    with content_in_words():
        return StoredScan(RecordId(record), scan_in(document_in(text)), recorded_at)
