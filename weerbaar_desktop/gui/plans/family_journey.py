"""Thuisfront joined with the vault: talking it over, the plan, and its sheet for the fridge."""

from __future__ import annotations

from PySide6.QtCore import QObject

from weerbaar_desktop.application.family_plans import NEW, FamilySeen
from weerbaar_desktop.application.own_papers import OwnPaper
from weerbaar_desktop.application.undoing import Undo
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.plans.family_pages import EraseFamilyPage, FamilyPage
from weerbaar_desktop.gui.plans.family_walking import FamilyWalking
from weerbaar_desktop.gui.plans.plan_journey import Kind, PlanJourney
from weerbaar_desktop.gui.undoing import UNDONE, say_done
from weerbaar_desktop.presentation.family_shown import family_shown
from weerbaar_desktop.presentation.spoken import day

_TALKED = tr("U besprak deze afspraken vandaag opnieuw.")


class FamilyJourney(PlanJourney):
    """Of the one plan of a family."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = FamilyPage()
        kind = Kind(tr("Thuisfront"), "thuisfront", EraseFamilyPage)
        super().__init__(joined, self.page, joined.work.family_plans, kind, parent)
        self._seen: FamilySeen | None = None
        self._walking: FamilyWalking | None = None
        self.page.change_asked.connect(lambda: self.walking().open(self._record or NEW))
        self.page.talked_asked.connect(self._talked)

    def walking(self) -> FamilyWalking:
        """The pages on which it is talked over."""
        if self._walking is None:
            self._walking = FamilyWalking(self._joined, self)
            self._walking.stored.connect(self.open)
            self._walking.left.connect(self.left)
        return self._walking

    def open(self, record: str, said: str = "", undo: Undo | None = None) -> None:
        plans = self._joined.work.family_plans

        def show(seen: FamilySeen) -> None:
            self._seen = seen
            self.page.show_plan(family_shown(seen, self._joined.now().date()))
            self._shown(seen.stored.record, said)
            if undo is not None:
                say_done(self._joined, self.page, _TALKED, undo, lambda: self.open(record, UNDONE))

        self._joined.jobs.run(lambda: plans.seen(RecordId(record)), show, self._joined.say_here)

    def _paper(self, record: RecordId) -> OwnPaper:
        work = self._joined.work
        return work.own_papers.family(record, work.library.contacts)

    def _named(self) -> str:
        return (
            tr("Thuisfront, besproken op {day}", day=day(self._seen.plan.talked_on)) if self._seen is not None else ""
        )

    def _talked(self) -> None:
        if (record := self._record) is not None:
            plans, words = self._joined.work.family_plans, tr("Opgeslagen om {clock}", clock=self._joined.clock())
            self._joined.jobs.run(
                lambda: plans.talked_again(record), lambda done: self.open(record, words, done.undo), says(self.page)
            )
