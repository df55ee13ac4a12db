"""Filings in the vault: beside each stands the day it is sorted on."""

from __future__ import annotations

from typing import ClassVar, Final

from weerbaar_desktop.domain.filing import FILINGS, Filing, StoredFiling, sorted_on
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.revised_records import ListedRecords

_NEWEST_FIRST: Final = " ORDER BY t.sorted_on DESC, t.number DESC"
# Content that is no JSON is not looked into: whoever reads the row is told that the vault is damaged.
_ABOUT: Final = (
    " WHERE NOT json_valid(c.json) OR EXISTS (SELECT 1 FROM json_each(c.json, '$.incidents') i WHERE i.value = ?)"
)


class FilingRecords(ListedRecords[Filing, StoredFiling]):
    """Saving and finding filings; who calls holds the transaction."""

    rows: ClassVar[str] = (
        "SELECT t.record, b.recorded_at, e.recorded_at, e.revision, c.json FROM filings t"
        " JOIN journal b ON b.seq = t.number JOIN journal e ON e.seq = t.last JOIN content c ON c.seq = t.last"
    )
    insert: ClassVar[str] = "INSERT INTO filings (sorted_on, last, record, number) VALUES (?, ?, ?, ?)"
    update: ClassVar[str] = "UPDATE filings SET sorted_on = ?, last = ? WHERE record = ?"

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal, FILINGS)

    def beside(self, stored: StoredFiling) -> tuple[str | None, ...]:
        return (sorted_on(stored.filing, stored.recorded_at),)

    def all(self) -> tuple[StoredFiling, ...]:
        """Every filing, newest first by when it was done, or was recorded where that is not known."""
        return self._found(_NEWEST_FIRST)

    def about(self, incident: RecordId) -> tuple[StoredFiling, ...]:
        """The filings in which this incident went, in the same order."""
        return self._found(f"{_ABOUT}{_NEWEST_FIRST}", incident)
