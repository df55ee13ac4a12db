"""Writing in a plan for after an incident: one step, or what one wants and learned; each a later version of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.aftercare import CarePlan, StoredCarePlan
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aftercare.form_pages import StepFormPage, WordsFormPage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.revising import Revising
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.presentation.aftercare_form import (
    check_change,
    draft_key,
    read_step,
    read_written,
    step_typed,
    written_typed,
)
from weerbaar_desktop.presentation.aftercare_shown import title_of
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.shown import FormRefused


class _Found(NamedTuple):
    """What is shown on the form: what is stored, and what was half written."""

    stored: StoredCarePlan
    resumed: Resumed


class PlanWriting(Revising):
    """What both forms share; subclasses say what they show of a plan, and what becomes of it."""

    def __init__(self, joined: Joined, page: RevisionPage, parent: QObject) -> None:
        super().__init__(joined, page, draft_key, parent)
        self._before: StoredCarePlan | None = None

    def open(self, name: str) -> None:
        """The form: `name` begins with the record of a plan. What was half written comes back."""
        vault, diary = self._joined.work.vault, self._joined.work.diary

        def find() -> _Found:
            return _Found(vault.care_plan(RecordId(name.partition(" ")[0])), diary.resume(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        self._before = found.stored
        self.name = name
        self._show(name, found.stored.record, self._known(found.stored.plan), found.resumed)

    def _known(self, plan: CarePlan) -> Typed:
        raise NotImplementedError

    def _read(self, typed: Typed, plan: CarePlan) -> CarePlan:
        raise NotImplementedError

    def _save(self, typed: Typed, reason: str) -> None:
        before, page = self._before, self._page
        if before is None:
            return
        try:
            plan = self._read(typed, before.plan)
            check_change(before.plan, plan, reason, self._joined.now().date())
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if plan == before.plan:
            self._done(before.record, tr("Er is niets veranderd"))
        else:
            self._store(self._writes(before.record, plan, reason))

    def _writes(self, record: RecordId, plan: CarePlan, reason: str) -> Callable[[], str]:
        care = self._joined.work.aftercare
        return lambda: care.amend(record, plan, reason).record


class StepWriting(PlanWriting):
    """One step; the name is that of the plan, a space, and the step."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = StepFormPage()
        super().__init__(joined, self.page, parent)

    def _known(self, plan: CarePlan) -> Typed:
        step = plan.step(self._step)
        self.page.ask(step, title_of(plan))
        return step_typed(step)

    def _read(self, typed: Typed, plan: CarePlan) -> CarePlan:
        return plan.with_step(read_step(typed, self._joined.now().date(), plan.step(self._step)))

    @property
    def _step(self) -> str:
        return self.name.partition(" ")[2]


class WordsWriting(PlanWriting):
    """Talks, wishes and lessons; the name is that of the plan."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = WordsFormPage()
        super().__init__(joined, self.page, parent)

    def _known(self, plan: CarePlan) -> Typed:
        return written_typed(plan)

    def _read(self, typed: Typed, plan: CarePlan) -> CarePlan:
        return read_written(typed, plan)
