"""Filings in the vault: each save is a revision in the journal, and beside it the day it is sorted on."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.filing import Filing, StoredFiling, filing_document, filing_in, sorted_on
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record

_ROWS: Final = (
    "SELECT f.record, b.recorded_at, e.recorded_at, e.revision, c.json FROM filings f"
    " JOIN journal b ON b.seq = f.number JOIN journal e ON e.seq = f.last JOIN content c ON c.seq = f.last"
)
_NEWEST_FIRST: Final = " ORDER BY f.sorted_on DESC, f.number DESC"
# Content that is no JSON is not looked into: whoever reads the row is told that the vault is damaged.
_ABOUT: Final = (
    " WHERE NOT json_valid(c.json) OR EXISTS (SELECT 1 FROM json_each(c.json, '$.incidents') i WHERE i.value = ?)"
)


class FilingRecords:
    """Saving and finding filings; who calls holds the transaction."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def add(self, filing: Filing, now: datetime) -> StoredFiling:
        """A new filing."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "report", filing_document(filing), now)
        self._database.run(
            "INSERT INTO filings (number, record, last, sorted_on) VALUES (?, ?, ?, ?)",
            line.seq, record, line.seq, sorted_on(filing, line.recorded_at),
        )  # fmt: skip
        return StoredFiling(record, filing, line.recorded_at, line.recorded_at, 1)

    def amend(self, record: RecordId, filing: Filing, reason: str, now: datetime) -> StoredFiling:
        """A later revision with its reason; raises NoSuchRecord."""
        before = self.get(record)
        line = self._journal.append(record, before.revisions + 1, "report", filing_document(filing, reason), now)
        self._database.run(
            "UPDATE filings SET last = ?, sorted_on = ? WHERE record = ?",
            line.seq, sorted_on(filing, before.recorded_at), record,
        )  # fmt: skip
        return StoredFiling(record, filing, before.recorded_at, line.recorded_at, line.revision)

    def get(self, record: RecordId) -> StoredFiling:
        """One filing; raises NoSuchRecord."""
        row = self._database.row(f"{_ROWS} WHERE f.record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return _stored(row)

    def all(self) -> tuple[StoredFiling, ...]:
        """Every filing, newest first by when it was done, or was recorded where that is not known."""
        return tuple(map(_stored, self._database.rows(f"{_ROWS}{_NEWEST_FIRST}")))

    def about(self, incident: RecordId) -> tuple[StoredFiling, ...]:
        """The filings in which this incident went, in the same order."""
        return tuple(map(_stored, self._database.rows(f"{_ROWS}{_ABOUT}{_NEWEST_FIRST}", incident)))


def _stored(row: Row) -> StoredFiling:
    record, recorded_at, changed_at, revisions, text = row
    with content_in_words():
        filing, _ = filing_in(document_in(text))
    return StoredFiling(RecordId(record), filing, recorded_at, changed_at, revisions)
