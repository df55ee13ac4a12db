"""What was done with evidence in the database: a record for each act, found by its piece."""

from __future__ import annotations

from datetime import datetime

from weerbaar_desktop.domain.custody import Custody, custody_in
from weerbaar_desktop.domain.journal import Document, Line, RecordId
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record


class CustodyRecords:
    """Saving and finding acts; who calls holds the transaction and knows that the piece is there."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def add(self, evidence: RecordId, document: Document, now: datetime) -> Line:
        """One more act on a piece."""
        line = self._journal.append(RecordId(new_record()), 1, "custody", document, now)
        self._database.run("INSERT INTO custody (number, evidence) VALUES (?, ?)", line.seq, evidence)
        return line

    def of(self, evidence: RecordId) -> tuple[Custody, ...]:
        """The acts on one piece, oldest first."""
        rows = self._database.rows(
            "SELECT j.recorded_at, c.json FROM custody a JOIN journal j ON j.seq = a.number"
            " JOIN content c ON c.seq = a.number WHERE a.evidence = ? ORDER BY a.number",
            evidence,
        )
        with content_in_words():
            return tuple(custody_in(document_in(text), recorded_at) for recorded_at, text in rows)
