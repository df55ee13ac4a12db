"""Incidents in the vault: each save is a revision in the journal, and beside it what is sorted and searched on."""

from __future__ import annotations

from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import (
    Evidence,
    Incident,
    StoredIncident,
    incident_document,
    incident_from_document,
)
from weerbaar_desktop.domain.journal import Line, RecordId
from weerbaar_desktop.vault import diary_rows, searched
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.diary_rows import listed, sorted_at
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record
from weerbaar_desktop.vault.search_text import searchable


class IncidentRecords:
    """Saving incidents, and one of them; who calls holds the transaction."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def add(self, incident: Incident, now: datetime) -> StoredIncident:
        """A new incident."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "incident", incident_document(incident), now)
        self._database.run(
            "INSERT INTO incidents (number, record, last, recorded_at, sorted_at, revisions) VALUES (?, ?, ?, ?, ?, 1)",
            line.seq, record, line.seq, line.recorded_at, sorted_at(incident, line.recorded_at),
        )  # fmt: skip
        diary_rows.write(self._database, listed(line.seq, line.recorded_at, incident), searchable(incident))
        return StoredIncident(record, incident, line.recorded_at, line.recorded_at, 1, ())

    def amend(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> Line:
        """A later revision with its reason; raises NoSuchRecord."""
        number, recorded_at, revisions = self._place(record)
        line = self._journal.append(record, revisions + 1, "incident", incident_document(incident, reason), now)
        self._database.run(
            "UPDATE incidents SET last = ?, sorted_at = ?, revisions = ? WHERE number = ?",
            line.seq, sorted_at(incident, recorded_at), line.revision, number,
        )  # fmt: skip
        text = searchable(incident) + searched.behind(self._database, number)
        diary_rows.take_away(self._database, number)
        diary_rows.write(self._database, listed(number, recorded_at, incident), text)
        return line

    def _place(self, record: RecordId) -> Row:
        row = self._database.row("SELECT number, recorded_at, revisions FROM incidents WHERE record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return row

    def require(self, record: RecordId) -> None:
        """Raises NoSuchRecord when there is no such incident."""
        self._place(record)

    def get(self, record: RecordId, evidence: tuple[Evidence, ...]) -> StoredIncident:
        """The last revision, with the evidence as given; raises NoSuchRecord."""
        row = self._database.row(
            "SELECT i.recorded_at, j.recorded_at, i.revisions, c.json FROM incidents i"
            " JOIN journal j ON j.seq = i.last JOIN content c ON c.seq = i.last WHERE i.record = ?",
            record,
        )
        if row is None:
            raise NoSuchRecord(record)
        with content_in_words():
            incident, _ = incident_from_document(document_in(row[3]))
        return StoredIncident(record, incident, row[0], row[1], row[2], evidence)
