"""What is asked of a vault about weighing a signal, and about the time after an incident."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from weerbaar_desktop.domain.aftercare import CarePlan, StoredCarePlan
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import StoredWeighing, Weighing


class ReadsCare(Protocol):
    """The part of a vault that finds them."""

    def weighing(self, record: RecordId) -> StoredWeighing:
        """Raises NoSuchRecord."""
        ...

    def weighings(self, incident: RecordId) -> tuple[StoredWeighing, ...]:
        """Those of one incident, the last one first."""
        ...

    def care_plan(self, record: RecordId) -> StoredCarePlan:
        """Its last revision; raises NoSuchRecord."""
        ...

    def care_plans(self) -> tuple[StoredCarePlan, ...]:
        """Every plan, the one that was begun last first."""
        ...


class KeepsCare(Protocol):
    """The part of a vault that writes them."""

    def add_weighing(self, weighing: Weighing, now: datetime) -> StoredWeighing:
        """It never changes; when its incident is erased, it goes too. Raises NoSuchRecord for an unknown incident."""
        ...

    def erase_weighing(self, record: RecordId, now: datetime) -> None:
        """As erase_filing."""
        ...

    def add_care_plan(self, plan: CarePlan, now: datetime) -> StoredCarePlan: ...
    def amend_care_plan(self, record: RecordId, plan: CarePlan, reason: str, now: datetime) -> StoredCarePlan: ...
    def erase_care_plan(self, record: RecordId, now: datetime) -> None:
        """As erase_filing; the measures that were made of it stay."""
        ...
