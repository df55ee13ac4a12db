"""What is asked of a vault about what somebody keeps of their own: trainings, agreements, a story."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

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


class KeepsOwn(Protocol):
    """The part of a vault that writes them."""

    def add_own(self, own: OwnRecord, now: datetime) -> StoredOwn: ...
    def amend_own(self, record: RecordId, own: OwnRecord, reason: str, now: datetime) -> StoredOwn: ...
    def erase_own(self, record: RecordId, now: datetime) -> None:
        """As erase_filing."""
        ...
