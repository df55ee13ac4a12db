"""Measures in the vault: beside each stands what the list is narrowed and sorted on."""

from __future__ import annotations

from typing import ClassVar

from weerbaar_desktop.domain.measure import MEASURES, Measure, Status, StoredMeasure, due_in_list
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.revised_records import ListedRecords


class MeasureRecords(ListedRecords[Measure, StoredMeasure]):
    """Saving and finding measures; who calls holds the transaction."""

    rows: ClassVar[str] = (
        "SELECT t.record, b.recorded_at, e.recorded_at, e.revision, c.json FROM measures t"
        " JOIN journal b ON b.seq = t.number JOIN journal e ON e.seq = t.last JOIN content c ON c.seq = t.last"
    )
    insert: ClassVar[str] = "INSERT INTO measures (status, due, last, record, number) VALUES (?, ?, ?, ?, ?)"
    update: ClassVar[str] = "UPDATE measures SET status = ?, due = ?, last = ? WHERE record = ?"

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal, MEASURES)

    def beside(self, stored: StoredMeasure) -> tuple[str | None, ...]:
        return stored.measure.status, due_in_list(stored.measure)

    def all(self, status: Status | None) -> tuple[StoredMeasure, ...]:
        """Those with this status, or every one: the first day first, then those without a day."""
        return self._found(" WHERE ?1 IS NULL OR t.status = ?1 ORDER BY t.due IS NULL, t.due, t.number", status)
