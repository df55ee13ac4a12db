"""The starter plan joined with the vault: its first day, the plan with what is done of it, and its days elsewhere."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.own_papers import OwnPaper
from weerbaar_desktop.application.starter_plans import StarterSeen
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_days import DaysKeeping
from weerbaar_desktop.gui.plans.plan_journey import Kind, PlanJourney
from weerbaar_desktop.gui.plans.starter_pages import EraseStarterPage, StarterPage
from weerbaar_desktop.gui.plans.starter_writing import StarterWriting
from weerbaar_desktop.presentation.spoken import day
from weerbaar_desktop.presentation.starter_shown import NEW, starter_shown


class _Found(NamedTuple):
    """A plan, and the days of it that are still to come."""

    seen: StarterSeen
    days: tuple[Appointment, ...]


class StarterJourney(PlanJourney):
    """`measure_asked` carries a measure, and the way back."""

    measure_asked = Signal(str, object)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = StarterPage()
        kind = Kind(tr("uw plan"), "starterspakket", EraseStarterPage)
        super().__init__(joined, self.page, joined.work.starter_plans, kind, parent)
        self._found: _Found | None = None
        self._days = DaysKeeping(joined)
        self._writing: StarterWriting | None = None
        self.page.change_asked.connect(lambda: self.writing().open(self._record or NEW))
        self.page.measure_asked.connect(self._ask_measure)
        self.page.calendar_asked.connect(self._ask_calendar)

    def writing(self) -> StarterWriting:
        """The form of the first day."""
        if self._writing is None:
            self._writing = StarterWriting(self._joined, self)
            self._writing.stored.connect(self.open)
            self._writing.left.connect(lambda record: self.open(record) if record else self.left.emit())
        return self._writing

    def open(self, record: str, said: str = "") -> None:
        self._open(record, said)

    def _open(self, record: str, said: str = "", at: str = "") -> None:
        """The keyboard goes to the button of step `at`."""
        plans = self._joined.work.starter_plans

        def find() -> _Found:
            seen = plans.seen(RecordId(record))
            return _Found(seen, plans.appointments(seen))

        def show(found: _Found) -> None:
            self._found = found
            today = self._joined.now().date()
            self.page.show_plan(starter_shown(found.seen, today, dated=bool(found.days)))
            self._shown(found.seen.stored.record, said)
            self.page.stand_at(at)

        self._joined.jobs.run(find, show, self._joined.say_here)

    def _paper(self, record: RecordId) -> OwnPaper:
        work = self._joined.work
        return work.own_papers.starter(record, work.library.contacts)

    def _named(self) -> str:
        return tr("Plan vanaf {day}", day=day(self._found.seen.plan.first_day)) if self._found is not None else ""

    def _ask_measure(self, measure: str) -> None:
        made = self._found.seen.measures if self._found is not None else {}
        at = next((step for step, one in made.items() if one.record == measure), "")
        record = self._record or ""
        back = self._here()._replace(back=lambda: self._open(record, at=at))
        self.measure_asked.emit(measure, back)

    def _ask_calendar(self) -> None:
        if self._found is not None:
            self._days.ask(self.page, self._found.days)
