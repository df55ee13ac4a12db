"""The part of the fake vault that keeps plans: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.plan import PLANS, Plan, StoredPlan


class FakePlans:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _erase_content(self, record: RecordId, now: datetime) -> None: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def plan(self, record: RecordId) -> StoredPlan:
        found = [stored for stored in self.plans() if stored.record == record]
        if not found:
            raise NoSuchRecord(record)
        return found[0]

    def plans(self) -> tuple[StoredPlan, ...]:
        return PLANS.last(self._kept())[::-1]

    def add_plan(self, plan: Plan, now: datetime) -> StoredPlan:
        record = self._free_record()
        self._append(record, 1, "plan", PLANS.document(plan), now)
        return self.plan(record)

    def amend_plan(self, record: RecordId, plan: Plan, reason: str, now: datetime) -> StoredPlan:
        revisions = self.plan(record).revisions
        self._append(record, revisions + 1, "plan", PLANS.document(plan, reason), now)
        return self.plan(record)

    def erase_plan(self, record: RecordId, now: datetime) -> None:
        self.plan(record)
        self._erase_content(record, now)
