"""The part of the fake vault that keeps trainings, agreements and a story: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.own_record import OWN, OwnRecord, StoredOwn


class FakeOwn:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _erase_content(self, record: RecordId, now: datetime) -> None: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def own(self, record: RecordId) -> StoredOwn:
        found = [stored for stored in self.owns() if stored.record == record]
        if not found:
            raise NoSuchRecord(record)
        return found[0]

    def owns(self) -> tuple[StoredOwn, ...]:
        return OWN.last(self._kept())[::-1]

    def add_own(self, own: OwnRecord, now: datetime) -> StoredOwn:
        record = self._free_record()
        self._append(record, 1, "own", OWN.document(own), now)
        return self.own(record)

    def amend_own(self, record: RecordId, own: OwnRecord, reason: str, now: datetime) -> StoredOwn:
        revisions = self.own(record).revisions
        self._append(record, revisions + 1, "own", OWN.document(own, reason), now)
        return self.own(record)

    def erase_own(self, record: RecordId, now: datetime) -> None:
        self.own(record)
        self._erase_content(record, now)
