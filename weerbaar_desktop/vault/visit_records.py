"""Home visits in the vault: each save is a revision in the journal. A vault holds one, seldom more: no table needed."""

from __future__ import annotations

from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.home_visit import HomeVisit, StoredHomeVisit, visit_document, visit_in
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault.journal import Journal, content_in_words
from weerbaar_desktop.vault.keys import new_record


class VisitRecords:
    """Saving and finding home visits; who calls holds the transaction."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        """A visit that begins."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "visit", visit_document(visit), now)
        return StoredHomeVisit(record, visit, line.recorded_at, line.recorded_at, 1)

    def amend(self, record: RecordId, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        """Its next revision; raises NoSuchRecord."""
        before = next((stored for stored in self.all() if stored.record == record), None)
        if before is None:
            raise NoSuchRecord(record)
        line = self._journal.append(record, before.revisions + 1, "visit", visit_document(visit), now)
        return StoredHomeVisit(record, visit, before.recorded_at, line.recorded_at, line.revision)

    def all(self) -> tuple[StoredHomeVisit, ...]:
        """Each with its last revision, in the order in which they began; raises DamagedVault."""
        kept: dict[RecordId, StoredHomeVisit] = {}
        with content_in_words():
            for line, content in self._journal.of_kind("visit"):
                if content is not None:
                    begun = kept.get(line.record)
                    at = begun.recorded_at if begun else line.recorded_at
                    visit = visit_in(content.document)
                    kept[line.record] = StoredHomeVisit(line.record, visit, at, line.recorded_at, line.revision)
        return tuple(kept.values())
