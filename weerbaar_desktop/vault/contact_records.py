"""Contacts in the vault: each save is a revision in the journal, which is read itself: there are few, and no table."""

from __future__ import annotations

from datetime import datetime

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_contact import OwnContact, StoredContact, contact_document, contact_in
from weerbaar_desktop.vault.journal import Journal, content_in_words
from weerbaar_desktop.vault.keys import new_record


class ContactRecords:
    """Saving and finding contacts; who calls holds the transaction."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, contact: OwnContact, now: datetime) -> StoredContact:
        """A new contact."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "contact", contact_document(contact), now)
        return StoredContact(record, contact, line.recorded_at, line.recorded_at, 1)

    def amend(self, record: RecordId, contact: OwnContact, reason: str, now: datetime) -> StoredContact:
        """A later revision with its reason; raises NoSuchRecord."""
        before = self.get(record)
        line = self._journal.append(record, before.revisions + 1, "contact", contact_document(contact, reason), now)
        return StoredContact(record, contact, before.recorded_at, line.recorded_at, line.revision)

    def get(self, record: RecordId) -> StoredContact:
        """One contact; raises NoSuchRecord."""
        found = next((one for one in self.all() if one.record == record), None)
        if found is None:
            raise NoSuchRecord(record)
        return found

    def all(self) -> tuple[StoredContact, ...]:
        """Every contact whose last revision was not erased, the one that was kept first at the front."""
        kept: dict[RecordId, StoredContact] = {}
        with content_in_words():
            for line, content in self._journal.of_kind("contact"):
                if content is None:
                    kept.pop(line.record, None)
                    continue
                contact, _ = contact_in(content.document)
                first = kept.get(line.record)
                at = first.recorded_at if first else line.recorded_at
                kept[line.record] = StoredContact(line.record, contact, at, line.recorded_at, line.revision)
        return tuple(kept.values())
