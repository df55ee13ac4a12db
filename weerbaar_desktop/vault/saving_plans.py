"""The part of an open vault that writes plans."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import AbstractContextManager
from datetime import datetime

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.plan import Plan, StoredPlan
from weerbaar_desktop.vault.open_reader import OpenReader


class SavesPlans(OpenReader):
    """Implements what `KeepsPlans` writes; the vault says what one save is."""

    @abstractmethod
    def _save(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _erase_record(self, record: RecordId, now: datetime) -> None: ...

    def add_plan(self, plan: Plan, now: datetime) -> StoredPlan:
        """A plan that somebody made; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._plans.add(plan, now)

    def amend_plan(self, record: RecordId, plan: Plan, reason: str, now: datetime) -> StoredPlan:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return self._plans.amend(record, plan, reason, now)

    def erase_plan(self, record: RecordId, now: datetime) -> None:
        """What stood in it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._plans.get(record)
        self._erase_record(record, now)
