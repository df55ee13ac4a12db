"""What is asked of a vault about what somebody keeps of their own: trainings, agreements, a story, papers."""

from __future__ import annotations

from datetime import datetime
from typing import BinaryIO, Protocol

from weerbaar_desktop.application.ports.values import Cancelled
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_record import OwnRecord, StoredOwn


class ReadsOwn(Protocol):
    """The part of a vault that finds them."""

    def own(self, record: RecordId) -> StoredOwn:
        """Its last revision; raises NoSuchRecord."""
        ...

    def owns(self) -> tuple[StoredOwn, ...]:
        """All of them, the one that was begun last first."""
        ...

    def own_pieces(self, record: RecordId) -> tuple[Evidence, ...]:
        """The files of a paper of the library, in the order they came in."""
        ...


class KeepsOwn(Protocol):
    """The part of a vault that writes them."""

    def add_own(self, own: OwnRecord, now: datetime) -> StoredOwn: ...
    def amend_own(self, record: RecordId, own: OwnRecord, reason: str, now: datetime) -> StoredOwn: ...
    def attach_own(
        self, record: RecordId, name: str, source: BinaryIO, now: datetime, cancelled: Cancelled = ...
    ) -> Evidence:
        """Store a file of the library bit for bit, as `attach` does for an incident; raises NoSuchRecord."""
        ...

    def erase_own(self, record: RecordId, now: datetime) -> None:
        """As erase_filing, with its files."""
        ...
