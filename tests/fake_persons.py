"""The part of the fake vault that keeps joined persons: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import Person
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.same_person import PERSONS, JoinedPerson, PersonKey, StoredPerson, belongs, meant_by


class FakePersons:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...
    @abstractmethod
    def _erase_content(self, record: RecordId, now: datetime) -> None: ...

    def person(self, record: RecordId) -> StoredPerson:
        for stored in self.persons():
            if stored.record == record:
                return stored
        raise NoSuchRecord(record)

    def persons(self) -> tuple[StoredPerson, ...]:
        return PERSONS.last(self._kept())

    def add_person(self, person: JoinedPerson, now: datetime) -> StoredPerson:
        record = self._free_record()
        self._append(record, 1, "person", PERSONS.document(person), now)
        return self.person(record)

    def amend_person(self, record: RecordId, person: JoinedPerson, reason: str, now: datetime) -> StoredPerson:
        revision = self.person(record).revisions + 1
        self._append(record, revision, "person", PERSONS.document(person, reason), now)
        return self.person(record)

    def erase_person(self, record: RecordId, now: datetime) -> None:
        self.person(record)
        self._erase_content(record, now)

    def _joined(self) -> list[JoinedPerson]:
        return [stored.person for stored in self.persons() if stored.person.keys]

    def _is_who(self, who: str, persons: Iterable[Person]) -> bool:
        if keys := meant_by(who, self._joined()):
            return any(belongs(person, keys) for person in persons)
        return any(who in map(_trimmed, (person.name, person.alias, person.handle)) for person in persons)

    def _who(self, persons: list[Person]) -> list[str]:
        """What they are called; those who are joined once."""
        called = {_trimmed(one.name) or _trimmed(one.alias) or _trimmed(one.handle) for one in persons} - {""}
        for joined in self._joined():
            called -= {key.words for key in joined.keys}
            keys = (*joined.keys, PersonKey("name", joined.label))
            called |= {joined.label} if any(belongs(one, keys) for one in persons) else set()
        return sorted(called, key=lambda name: (name.casefold(), name))


def _trimmed(name: str | None) -> str:
    return (name or "").strip(" ")
