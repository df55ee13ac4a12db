"""The overview of own visits: days, and whether the visitor's copy is gone. It needs no vault, and names nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.ports import Clock, OwnVisitsFile
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.home_visit import OwnVisit, VisitState
from weerbaar_desktop.domain.wording import tr

UNREADABLE: Final = tr(
    "Het overzicht van uw bezoeken is niet te lezen. Uw kluizen zijn heel. Het programma legt het oude "
    "overzicht apart en begint een nieuw zodra u weer een bezoek opent."
)


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One line of the overview, and what is true of the copy today."""

    visit: OwnVisit
    state: VisitState


@dataclass(frozen=True, slots=True)
class VisitsSeen:
    """The overview, the last visit that began first; `warning` is "" when the file could be read."""

    rows: tuple[VisitRow, ...]
    warning: str = ""

    @property
    def over_time(self) -> tuple[VisitRow, ...]:
        """Copies that are still here although their last day is over."""
        return tuple(row for row in self.rows if row.state == "over_time")


@dataclass(frozen=True, slots=True)
class OwnVisits:
    """The overview of this computer; `file` None keeps none, for tests. Every method may be called without a vault."""

    file: OwnVisitsFile | None
    clock: Clock

    def seen(self) -> VisitsSeen:
        """The whole overview; never raises."""
        visits, whole = self.file.read() if self.file else ((), True)
        today = self.today()
        return VisitsSeen(tuple(VisitRow(one, one.state(today)) for one in visits), "" if whole else UNREADABLE)

    def of(self, visit: str) -> OwnVisit | None:
        """The line of one visit."""
        return next((row.visit for row in self.seen().rows if row.visit.visit == visit), None)

    def put(self, visit: OwnVisit) -> None:
        """This line in the place of the one before; raises CannotContinue."""
        if self.file:
            self.file.put(visit)

    def today(self) -> date:
        """On a Dutch calendar."""
        return within_reach(self.clock.now()).astimezone(HOME_ZONE).date()
