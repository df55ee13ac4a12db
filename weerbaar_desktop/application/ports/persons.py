"""What is asked of a vault about who was written down in several ways."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from weerbaar_desktop.domain.incident import Person
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.same_person import JoinedPerson, StoredPerson


class ReadsPersons(Protocol):
    """The part of a vault that finds them."""

    def person(self, record: RecordId) -> StoredPerson:
        """Its last revision; raises NoSuchRecord."""
        ...

    def persons(self) -> tuple[StoredPerson, ...]:
        """All of them, the one that was joined first at the front; also those that hold no key any more."""
        ...

    def named_persons(self) -> tuple[Person, ...]:
        """Everybody in incidents outside the bin, each way of writing once, in a fixed order."""
        ...


class KeepsPersons(Protocol):
    """The part of a vault that writes them."""

    def add_person(self, person: JoinedPerson, now: datetime) -> StoredPerson: ...
    def amend_person(self, record: RecordId, person: JoinedPerson, reason: str, now: datetime) -> StoredPerson: ...
    def erase_person(self, record: RecordId, now: datetime) -> None: ...
