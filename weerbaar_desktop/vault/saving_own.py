"""The part of an open vault that writes trainings, agreements, somebody's own story and papers."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import AbstractContextManager
from datetime import datetime

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_record import OwnRecord, StoredOwn
from weerbaar_desktop.vault.open_reader import OpenReader


class SavesOwn(OpenReader):
    """Implements what `KeepsOwn` writes; the vault says what one save is."""

    @abstractmethod
    def _save(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _erase_record(self, record: RecordId, now: datetime) -> None: ...

    def add_own(self, own: OwnRecord, now: datetime) -> StoredOwn:
        """A new one; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._own.add(own, now)

    def amend_own(self, record: RecordId, own: OwnRecord, reason: str, now: datetime) -> StoredOwn:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return self._own.amend(record, own, reason, now)

    def erase_own(self, record: RecordId, now: datetime) -> None:
        """What was written of it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._own.get(record)
        self._erase_record(record, now)
