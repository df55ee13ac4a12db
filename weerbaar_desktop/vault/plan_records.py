"""Plans in the vault: each save is a revision in the journal. They are few, so no table holds them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import Content, Line, RecordId
from weerbaar_desktop.domain.plan import Plan, StoredPlan, plan_document, plan_in
from weerbaar_desktop.vault.journal import Journal, content_in_words
from weerbaar_desktop.vault.keys import new_record


class PlanRecords:
    """Saving and finding plans; who calls holds the transaction."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, plan: Plan, now: datetime) -> StoredPlan:
        """A new plan."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "plan", plan_document(plan), now)
        return StoredPlan(record, plan, line.recorded_at, line.recorded_at, 1)

    def amend(self, record: RecordId, plan: Plan, reason: str, now: datetime) -> StoredPlan:
        """A later revision with its reason; raises NoSuchRecord."""
        before = self.get(record)
        line = self._journal.append(record, before.revisions + 1, "plan", plan_document(plan, reason), now)
        return StoredPlan(record, plan, before.recorded_at, line.recorded_at, line.revision)

    def get(self, record: RecordId) -> StoredPlan:
        """One plan; raises NoSuchRecord."""
        found = _kept(pair for pair in self._journal.history(record) if pair[0].kind == "plan")
        if not found:
            raise NoSuchRecord(record)
        return found[0]

    def all(self) -> tuple[StoredPlan, ...]:
        """Every plan, the one that was begun last first."""
        return _kept(self._journal.of_kind("plan"))


def _kept(lines: Iterable[tuple[Line, Content | None]]) -> tuple[StoredPlan, ...]:
    """The last revision of each that was not erased; `lines` are of plans, oldest first."""
    found: dict[RecordId, StoredPlan] = {}
    for line, content in lines:
        if content is None:
            continue
        with content_in_words():
            plan, _ = plan_in(content.document)
        begun = found.get(line.record)
        at = begun.recorded_at if begun else line.recorded_at
        found[line.record] = StoredPlan(line.record, plan, at, line.recorded_at, line.revision)
    return tuple(reversed(found.values()))
