"""What is asked of a vault about plans."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.plan import Plan, StoredPlan


class ReadsPlans(Protocol):
    """The part of a vault that finds plans."""

    def plan(self, record: RecordId) -> StoredPlan:
        """Its last revision; raises NoSuchRecord."""
        ...

    def plans(self) -> tuple[StoredPlan, ...]:
        """Every plan, the one that was begun last first."""
        ...


class KeepsPlans(Protocol):
    """The part of a vault that writes plans."""

    def add_plan(self, plan: Plan, now: datetime) -> StoredPlan: ...
    def amend_plan(self, record: RecordId, plan: Plan, reason: str, now: datetime) -> StoredPlan: ...
    def erase_plan(self, record: RecordId, now: datetime) -> None:
        """As erase_filing; the measures that were made of it stay."""
        ...
