"""What is asked of a vault about the people somebody can turn to."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_contact import OwnContact, StoredContact


class ReadsContacts(Protocol):
    """The part of a vault that finds contacts."""

    def contact(self, record: RecordId) -> StoredContact:
        """Its last revision; raises NoSuchRecord."""
        ...

    def contacts(self) -> tuple[StoredContact, ...]:
        """All of them, the one that was kept first at the front."""
        ...


class KeepsContacts(Protocol):
    """The part of a vault that writes contacts."""

    def add_contact(self, contact: OwnContact, now: datetime) -> StoredContact: ...
    def amend_contact(self, record: RecordId, contact: OwnContact, reason: str, now: datetime) -> StoredContact: ...
    def erase_contact(self, record: RecordId, now: datetime) -> None:
        """As erase_filing."""
        ...
