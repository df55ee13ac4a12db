"""The part of the fake vault that keeps scans and measures: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime
from typing import TypeVar

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.measure import MEASURES, Measure, Status, StoredMeasure, measure_document
from weerbaar_desktop.domain.scan import Scan, ScanKind, StoredScan, scan_document, scan_in

Stored = TypeVar("Stored", StoredScan, StoredMeasure)


class FakeScans:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _forget(self, record: RecordId) -> None: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def scan(self, record: RecordId) -> StoredScan:
        kept = (*self.scans("self"), *self.scans("home"))
        return _one([stored for stored in kept if stored.record == record], record)

    def scans(self, what: ScanKind) -> tuple[StoredScan, ...]:
        found = [
            StoredScan(line.record, scan_in(content.document), line.recorded_at)
            for line, content in self._kept()
            if line.kind == "scan" and content is not None
        ]
        return tuple(stored for stored in reversed(found) if stored.scan.what == what)

    def add_scan(self, scan: Scan, now: datetime) -> StoredScan:
        record = self._free_record()
        self._append(record, 1, "scan", scan_document(scan), now)
        return self.scan(record)

    def erase_scan(self, record: RecordId, now: datetime) -> None:
        self.scan(record)
        self._erase_content(record, now)

    def measure(self, record: RecordId) -> StoredMeasure:
        return _one([stored for stored in self.measures() if stored.record == record], record)

    def measures(self, status: Status | None = None) -> tuple[StoredMeasure, ...]:
        found = [one for one in MEASURES.last(self._kept()) if status in (None, one.measure.status)]
        return tuple(sorted(found, key=lambda one: one.measure.due.isoformat() if one.measure.due else "x"))

    def add_measure(self, measure: Measure, now: datetime) -> StoredMeasure:
        record = self._free_record()
        self._append(record, 1, "measure", measure_document(measure), now)
        return self.measure(record)

    def amend_measure(self, record: RecordId, measure: Measure, reason: str, now: datetime) -> StoredMeasure:
        revisions = self.measure(record).revisions
        self._append(record, revisions + 1, "measure", measure_document(measure, reason), now)
        return self.measure(record)

    def erase_measure(self, record: RecordId, now: datetime) -> None:
        self.measure(record)
        self._erase_content(record, now)

    def _erase_content(self, record: RecordId, now: datetime) -> None:
        seqs = [line.seq for line, content in self._kept() if content and line.record == record]
        self._append(self._free_record(), 1, "erase", {"seqs": list(seqs)}, now)
        self._forget(record)


def _one(found: list[Stored], record: RecordId) -> Stored:
    if not found:
        raise NoSuchRecord(record)
    return found[0]
