"""The part of the fake vault that keeps weighings and plans for after an incident: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.aftercare import CARE_PLANS, CarePlan, StoredCarePlan
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.weighing import WEIGHINGS, StoredWeighing, Weighing, about


class FakeCare:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def incident(self, record: RecordId) -> StoredIncident: ...
    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _erase_content(self, record: RecordId, now: datetime) -> None: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def weighing(self, record: RecordId) -> StoredWeighing:
        for stored in WEIGHINGS.last(self._kept()):
            if stored.record == record:
                return stored
        raise NoSuchRecord(record)

    def weighings(self, incident: RecordId) -> tuple[StoredWeighing, ...]:
        return about(WEIGHINGS.last(self._kept()), incident)

    def add_weighing(self, weighing: Weighing, now: datetime) -> StoredWeighing:
        self.incident(weighing.incident)
        record = self._free_record()
        self._append(record, 1, "weighing", WEIGHINGS.document(weighing), now)
        return self.weighing(record)

    def erase_weighing(self, record: RecordId, now: datetime) -> None:
        self.weighing(record)
        self._erase_content(record, now)

    def care_plan(self, record: RecordId) -> StoredCarePlan:
        for stored in self.care_plans():
            if stored.record == record:
                return stored
        raise NoSuchRecord(record)

    def care_plans(self) -> tuple[StoredCarePlan, ...]:
        return tuple(reversed(CARE_PLANS.last(self._kept())))

    def add_care_plan(self, plan: CarePlan, now: datetime) -> StoredCarePlan:
        record = self._free_record()
        self._append(record, 1, "care", CARE_PLANS.document(plan), now)
        return self.care_plan(record)

    def amend_care_plan(self, record: RecordId, plan: CarePlan, reason: str, now: datetime) -> StoredCarePlan:
        revisions = self.care_plan(record).revisions
        self._append(record, revisions + 1, "care", CARE_PLANS.document(plan, reason), now)
        return self.care_plan(record)

    def erase_care_plan(self, record: RecordId, now: datetime) -> None:
        self.care_plan(record)
        self._erase_content(record, now)
