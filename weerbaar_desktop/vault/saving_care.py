"""The part of an open vault that writes weighings and plans for the time after an incident."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import AbstractContextManager
from datetime import datetime

from weerbaar_desktop.domain.aftercare import CarePlan, StoredCarePlan
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import StoredWeighing, Weighing
from weerbaar_desktop.vault import beside
from weerbaar_desktop.vault.open_reader import OpenReader


class SavesCare(OpenReader):
    """Implements what `KeepsCare` writes; the vault says what one save is."""

    @abstractmethod
    def _save(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _erase_record(self, record: RecordId, now: datetime) -> None: ...

    def add_weighing(self, weighing: Weighing, now: datetime) -> StoredWeighing:
        """How a signal was weighed; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        self._incidents.require(weighing.incident)
        with self._save():
            return beside.kept(self._database, self._weighings.add(weighing, now))

    def erase_weighing(self, record: RecordId, now: datetime) -> None:
        """What stood in it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._weighings.get(record)
        self._erase_record(record, now)

    def add_care_plan(self, plan: CarePlan, now: datetime) -> StoredCarePlan:
        """A plan that somebody made; raises RefusedInput, StorageTrouble."""
        with self._save():
            return beside.kept(self._database, self._care_plans.add(plan, now))

    def amend_care_plan(self, record: RecordId, plan: CarePlan, reason: str, now: datetime) -> StoredCarePlan:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return beside.kept(self._database, self._care_plans.amend(record, plan, reason, now))

    def erase_care_plan(self, record: RecordId, now: datetime) -> None:
        """What was written of it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._care_plans.get(record)
        self._erase_record(record, now)
