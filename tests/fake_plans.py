"""The part of the fake vault that keeps plans: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.plan import Plan, StoredPlan, plan_document, plan_in


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
        kept: dict[RecordId, StoredPlan] = {}
        for line, content in self._kept():
            if line.kind == "plan" and content is not None:
                plan, _ = plan_in(content.document)
                begun = kept.get(line.record)
                at = begun.recorded_at if begun else line.recorded_at
                kept[line.record] = StoredPlan(line.record, plan, at, line.recorded_at, line.revision)
        return tuple(reversed(kept.values()))

    def add_plan(self, plan: Plan, now: datetime) -> StoredPlan:
        record = self._free_record()
        self._append(record, 1, "plan", plan_document(plan), now)
        return self.plan(record)

    def amend_plan(self, record: RecordId, plan: Plan, reason: str, now: datetime) -> StoredPlan:
        revisions = self.plan(record).revisions
        self._append(record, revisions + 1, "plan", plan_document(plan, reason), now)
        return self.plan(record)

    def erase_plan(self, record: RecordId, now: datetime) -> None:
        self.plan(record)
        self._erase_content(record, now)
