"""Writing a measure down: asked, half written, and stored as a new or a later version."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.revising import Revising
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.measures_shown import NEW, draft_key, origin_in, read_change, read_measure, typed_of
from weerbaar_desktop.presentation.shown import FormRefused


class _Found(NamedTuple):
    """What is shown on the form: what is stored, and what was half written."""

    stored: StoredMeasure | None
    resumed: Resumed


class MeasureWriting(Revising):
    """The form of a measure."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = MeasureFormPage()
        super().__init__(joined, self.page, draft_key, parent)
        self.name = NEW
        self._before: StoredMeasure | None = None

    def open(self, name: str = NEW) -> None:
        """The form: `name` is a measure that gets a later version, or one about an incident (see measures_shown).

        What was half written comes back.
        """
        vault, diary = self._joined.work.vault, self._joined.work.diary

        def find() -> _Found:
            stored = vault.measure(RecordId(name)) if RECORD.fullmatch(name) else None
            return _Found(stored, diary.resume(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        before = self._before = found.stored
        known = typed_of(before.measure if before else None)
        self._show(name, before.record if before else "", known, found.resumed)

    def _save(self, typed: Typed, reason: str) -> None:
        before, page, today = self._before, self.page, self._joined.now().date()
        try:
            if before is None:
                measure = read_measure(typed, today, Measure("", origin=origin_in(self.name)))
            else:
                measure = read_change(typed, reason, today, before.measure)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if before is not None and measure == before.measure:
            self._done(before.record, tr("Er is niets veranderd"))
            return
        self._store(lambda: self._write(measure, reason).record)

    def _write(self, measure: Measure, reason: str) -> StoredMeasure:
        measures, before = self._joined.work.measures, self._before
        return measures.add(measure) if before is None else measures.amend(before.record, measure, reason)
