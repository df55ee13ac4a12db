"""Measures in the vault: each save is a revision in the journal; beside it stands what the list is sorted on."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, Status, StoredMeasure, due_in_list, measure_document, measure_in
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record

_ROWS: Final = (
    "SELECT m.record, b.recorded_at, e.recorded_at, e.revision, c.json FROM measures m"
    " JOIN journal b ON b.seq = m.number JOIN journal e ON e.seq = m.last JOIN content c ON c.seq = m.last"
)
_FIRST_DAY_FIRST: Final = " ORDER BY m.due IS NULL, m.due, m.number"


class MeasureRecords:
    """Saving and finding measures; who calls holds the transaction."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def add(self, measure: Measure, now: datetime) -> StoredMeasure:
        """A new measure."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "measure", measure_document(measure), now)
        self._database.run(
            "INSERT INTO measures (number, record, last, status, due) VALUES (?, ?, ?, ?, ?)",
            line.seq, record, line.seq, measure.status, due_in_list(measure),
        )  # fmt: skip
        return StoredMeasure(record, measure, line.recorded_at, line.recorded_at, 1)

    def amend(self, record: RecordId, measure: Measure, reason: str, now: datetime) -> StoredMeasure:
        """A later revision with its reason; raises NoSuchRecord."""
        before = self.get(record)
        line = self._journal.append(record, before.revisions + 1, "measure", measure_document(measure, reason), now)
        self._database.run(
            "UPDATE measures SET last = ?, status = ?, due = ? WHERE record = ?",
            line.seq, measure.status, due_in_list(measure), record,
        )  # fmt: skip
        return StoredMeasure(record, measure, before.recorded_at, line.recorded_at, line.revision)

    def get(self, record: RecordId) -> StoredMeasure:
        """One measure; raises NoSuchRecord."""
        row = self._database.row(f"{_ROWS} WHERE m.record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return _stored(row)

    def all(self, status: Status | None) -> tuple[StoredMeasure, ...]:
        """Those with this status, or every one: the first day first, then those without a day."""
        rows = self._database.rows(f"{_ROWS} WHERE ?1 IS NULL OR m.status = ?1{_FIRST_DAY_FIRST}", status)
        return tuple(map(_stored, rows))


def _stored(row: Row) -> StoredMeasure:
    record, recorded_at, changed_at, revisions, text = row
    with content_in_words():
        measure, _ = measure_in(document_in(text))
    return StoredMeasure(RecordId(record), measure, recorded_at, changed_at, revisions)
