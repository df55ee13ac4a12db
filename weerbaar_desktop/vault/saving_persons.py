"""The part of an open vault that writes who belongs together."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import AbstractContextManager
from datetime import datetime

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.same_person import JoinedPerson, StoredPerson
from weerbaar_desktop.vault.open_reader import OpenReader


class SavesPersons(OpenReader):
    """Implements what `KeepsPersons` writes; the vault says what one save is."""

    @abstractmethod
    def _save(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _erase_record(self, record: RecordId, now: datetime) -> None: ...

    def add_person(self, person: JoinedPerson, now: datetime) -> StoredPerson:
        """Keys that belong together; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._persons.add(person, now)

    def amend_person(self, record: RecordId, person: JoinedPerson, reason: str, now: datetime) -> StoredPerson:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return self._persons.amend(record, person, reason, now)

    def erase_person(self, record: RecordId, now: datetime) -> None:
        """That they were one, and how they were called, goes for good, a line says so; raises NoSuchRecord,
        StorageTrouble."""
        self._persons.get(record)
        self._erase_record(record, now)
