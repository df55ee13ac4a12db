"""The part of the fake vault that keeps scans, their photos and measures: read from its lines each time."""

from __future__ import annotations

import hashlib
from abc import abstractmethod
from collections.abc import Collection
from datetime import datetime
from typing import Any, BinaryIO, TypeVar

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.measure import MEASURES, Measure, Status, StoredMeasure, measure_document
from weerbaar_desktop.domain.scan import Scan, ScanKind, StoredScan, scan_document, scan_in
from weerbaar_desktop.domain.scan_photo import ScanPhoto

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
    @abstractmethod
    def _read_in(self, source: BinaryIO, cancelled: Cancelled) -> bytes: ...
    @abstractmethod
    def _keep_piece(self, owner: Document, name: str, data: bytes, now: datetime) -> RecordId: ...

    _scans_begun = 0

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

    def add_scan(self, scan: Scan, now: datetime, record: RecordId | None = None) -> StoredScan:
        record = record or self._free_record()
        self._append(record, 1, "scan", scan_document(scan), now)
        return self.scan(record)

    def erase_scan(self, record: RecordId, now: datetime) -> None:
        self.scan(record)
        self._erase_content(record, now, *(photo.record for photo in self.scan_photos(record)))

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

    def new_scan(self) -> RecordId:
        self._scans_begun += 1
        return RecordId(f"{self._scans_begun:032x}")

    def scan_photos(self, scan: RecordId) -> tuple[ScanPhoto, ...]:
        return tuple(photo for photo in self._all_photos() if photo.scan == scan)

    def half_done_photos(self) -> tuple[ScanPhoto, ...]:
        kept = {stored.record for stored in (*self.scans("self"), *self.scans("home"))}
        left = [photo.scan for photo in self._all_photos() if photo.scan not in kept]
        return self.scan_photos(left[-1]) if left else ()

    def scan_photo_count(self, scan: RecordId) -> int:
        return len(self.scan_photos(scan))

    def add_scan_photo(
        self,
        scan: RecordId,
        item: str,
        name: str,
        source: BinaryIO,
        now: datetime,
        cancelled: Cancelled = lambda: False,
    ) -> ScanPhoto:
        owner: Document = {"scan": scan, "item": item}
        data = self._read_in(source, cancelled)
        for photo in self.scan_photos(scan):
            if (photo.piece.sha256, photo.item) == (hashlib.sha256(data).hexdigest(), item):
                return photo
        record = self._keep_piece(owner, name, data, now)
        return next(photo for photo in self.scan_photos(scan) if photo.record == record)

    def erase_scan_photos(self, photos: Collection[RecordId], now: datetime) -> None:
        kept = {photo.record for photo in self._all_photos()}
        for record in photos:
            if record not in kept:
                raise NoSuchRecord(record)
        self._erase_content(None, now, *photos)

    def _all_photos(self) -> tuple[ScanPhoto, ...]:
        return tuple(
            _photo(line, content.document) for line, content in self._kept()
            if line.kind == "evidence" and content is not None and "scan" in content.document
        )  # fmt: skip

    def _erase_content(self, record: RecordId | None, now: datetime, *pieces: RecordId) -> None:
        gone = [*([record] if record else []), *pieces]
        seqs = [line.seq for line, content in self._kept() if content and line.record in gone]
        self._append(self._free_record(), 1, "erase", {"seqs": list(seqs)}, now)
        for one in gone:
            self._forget(one)


def _photo(line: Line, document: dict[str, Any]) -> ScanPhoto:
    piece = Evidence(
        line.record, document["scan"], document["name"], document["bytes"], document["sha256"], document["extension"],
        line.recorded_at, same_file_as=document.get("same_file_as"),
    )  # fmt: skip
    return ScanPhoto(piece, document["item"])


def _one(found: list[Stored], record: RecordId) -> Stored:
    if not found:
        raise NoSuchRecord(record)
    return found[0]
