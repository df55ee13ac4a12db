"""The part of the fake vault that keeps contacts: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.own_contact import CONTACTS, OwnContact, StoredContact, contact_document


class FakeContacts:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _erase_content(self, record: RecordId, now: datetime) -> None: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def contact(self, record: RecordId) -> StoredContact:
        for stored in self.contacts():
            if stored.record == record:
                return stored
        raise NoSuchRecord(record)

    def contacts(self) -> tuple[StoredContact, ...]:
        return CONTACTS.last(self._kept())

    def add_contact(self, contact: OwnContact, now: datetime) -> StoredContact:
        record = self._free_record()
        self._append(record, 1, "contact", contact_document(contact), now)
        return self.contact(record)

    def amend_contact(self, record: RecordId, contact: OwnContact, reason: str, now: datetime) -> StoredContact:
        revision = self.contact(record).revisions + 1
        self._append(record, revision, "contact", contact_document(contact, reason), now)
        return self.contact(record)

    def erase_contact(self, record: RecordId, now: datetime) -> None:
        self.contact(record)
        self._erase_content(record, now)
