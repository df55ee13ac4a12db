"""Asking the first day of a starter plan: of a new one, or another day for one that is there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.application.starter_plans import StarterSeen
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.plans.starter_pages import FirstDayPage
from weerbaar_desktop.gui.revising import Revising
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.starter_shown import NEW, draft_key, read_first_day, read_move, typed_of


class _Found(NamedTuple):
    """What is shown on the form: what is stored, and what was half written."""

    seen: StarterSeen | None
    resumed: Resumed


class StarterWriting(Revising):
    """The form of the first day; today is proposed for a new plan."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = FirstDayPage()
        super().__init__(joined, self.page, draft_key, parent)
        self.name = NEW
        self._before: StarterSeen | None = None

    def open(self, name: str = NEW) -> None:
        """The form: `name` is a plan that gets another day. What was half written comes back."""
        plans, diary = self._joined.work.starter_plans, self._joined.work.diary

        def find() -> _Found:
            seen = plans.seen(RecordId(name)) if RECORD.fullmatch(name) else None
            return _Found(seen, diary.resume(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        before = self._before = found.seen
        known = typed_of(before.plan.first_day if before else self._joined.now().date())
        self._show(name, before.stored.record if before else "", known, found.resumed)
        if before is None and found.resumed.draft is None:
            self.page.propose()

    def _save(self, typed: Typed, reason: str) -> None:
        before, plans, today = self._before, self._joined.work.starter_plans, self._joined.now().date()
        try:
            if before is None:
                first_day = read_first_day(typed, today)
            else:
                first_day = read_move(typed, reason, today, before.plan.first_day)
        except FormRefused as refused:
            self.page.show_errors(refused.errors)
            return
        self.page.show_errors(())
        if before is None:
            self._store(lambda: plans.begin(first_day).record)
        elif first_day == before.plan.first_day:
            self._done(before.stored.record, tr("Er is niets veranderd"))
        else:
            record = before.stored.record
            self._store(lambda: plans.move(record, first_day, reason).record)
