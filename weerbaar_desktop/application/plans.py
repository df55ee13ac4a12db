"""What both plans share; subclasses hold the vault and the clock."""

from __future__ import annotations

from datetime import date, datetime

from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import RecordId


class Plans:
    """Of one open vault."""

    __slots__ = ()

    @property
    def _held(self) -> tuple[Vault, Clock]:
        raise NotImplementedError

    def erase(self, record: RecordId) -> None:
        """What stood in it goes for good, what is half done too; the measures stay. Raises NoSuchRecord."""
        self._held[0].erase_plan(record, self._now())

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _now(self) -> datetime:
        return within_reach(self._held[1].now())
