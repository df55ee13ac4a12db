"""Joined persons in the vault: few, asked of the journal, and remembered as long as nothing was added to it."""

from __future__ import annotations

from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.domain.same_person import PERSONS, JoinedPerson, StoredPerson
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.revised_records import FewRecords


class PersonRecords(FewRecords[JoinedPerson, StoredPerson]):
    """Every page of a list that is narrowed to somebody asks for them, and the journal is long."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal, PERSONS)
        self._read_at: Head | None = None
        self._read: tuple[StoredPerson, ...] = ()

    def all(self) -> tuple[StoredPerson, ...]:
        """Every one, in the order in which they were begun; raises DamagedVault."""
        head = self._journal.head()
        if head != self._read_at:
            self._read, self._read_at = super().all(), head
        return self._read

    def joined(self) -> tuple[JoinedPerson, ...]:
        """Those that hold a key."""
        return tuple(stored.person for stored in self.all() if stored.person.keys)
