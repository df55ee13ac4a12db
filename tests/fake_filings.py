"""The part of the fake vault that keeps what was done with incidents: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.filing import Filing, StoredFiling, filing_document, filing_in, sorted_on
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
        kept: dict[RecordId, tuple[int, StoredFiling | None]] = {}
        for line, content in self._kept():
            if line.kind == "report" and content is not None:
                filing, _ = filing_in(content.document)
                seq, begun = kept.get(line.record, (line.seq, None))
                at = begun.recorded_at if begun else line.recorded_at
                kept[line.record] = seq, StoredFiling(line.record, filing, at, line.recorded_at, line.revision)
        found = [(sorted_on(one.filing, one.recorded_at), seq, one) for seq, one in kept.values() if one]
        return tuple(one for *_, one in sorted(found, key=lambda row: row[:2], reverse=True))

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
