"""The part of the fake vault that keeps what was done with incidents: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.filing import FILINGS, Filing, StoredFiling, filing_document, sorted_on
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId


class FakeFilings:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _forget(self, record: RecordId) -> None: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def filing(self, record: RecordId) -> StoredFiling:
        found = [stored for stored in self.filings() if stored.record == record]
        if not found:
            raise NoSuchRecord(record)
        return found[0]

    def filings(self) -> tuple[StoredFiling, ...]:
        found = enumerate(FILINGS.last(self._kept()))
        placed = [(sorted_on(one.filing, one.recorded_at), place, one) for place, one in found]
        return tuple(one for *_, one in sorted(placed, key=lambda row: row[:2], reverse=True))

    def filings_about(self, incident: RecordId) -> tuple[StoredFiling, ...]:
        return tuple(stored for stored in self.filings() if incident in stored.filing.incidents)

    def add_filing(self, filing: Filing, now: datetime) -> StoredFiling:
        record = self._free_record()
        self._append(record, 1, "report", filing_document(filing), now)
        return self.filing(record)

    def amend_filing(self, record: RecordId, filing: Filing, reason: str, now: datetime) -> StoredFiling:
        revisions = self.filing(record).revisions
        self._append(record, revisions + 1, "report", filing_document(filing, reason), now)
        return self.filing(record)

    def erase_filing(self, record: RecordId, now: datetime) -> None:
        self.filing(record)
        seqs = [line.seq for line, content in self._kept() if content and line.record == record]
        self._append(self._free_record(), 1, "erase", {"seqs": list(seqs)}, now)
        self._forget(record)
