"""Writing a measure down: asked, half written, and stored as a new or a later version."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.dutch import recorded_words
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.presentation.incident_form import Typed, change_draft, from_change_draft
from weerbaar_desktop.presentation.measures_shown import NEW, draft_key, read_change, read_measure, typed_of
from weerbaar_desktop.presentation.shown import FormRefused


class _Found(NamedTuple):
    """What is shown on the form: what is stored, and what was half written."""

    stored: StoredMeasure | None
    draft: Draft | None


class MeasureWriting(QObject):
    """`stored` carries the measure and what is said at the foot of its page; `left` when it waits: "" for a new one."""

    stored = Signal(str, str)
    left = Signal(str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self.name = NEW
        self._before: StoredMeasure | None = None
        self.page = MeasureFormPage()
        self.page.draft_made.connect(self._keep)
        self.page.save_asked.connect(self._save)
        self.page.later_asked.connect(self._later)

    def open(self, name: str = NEW) -> None:
        """The form: `name` is a measure that gets a later version. What was half written comes back."""
        vault, diary = self._joined.work.vault, self._joined.work.diary

        def find() -> _Found:
            stored = vault.measure(RecordId(name)) if RECORD.fullmatch(name) else None
            return _Found(stored, diary.draft(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        self.name, self._before = name, found.stored
        typed, reason = from_change_draft(found.draft.document) if found.draft else ({}, "")
        kept = f"Dit is uw concept van {recorded_words(found.draft.kept_at)}." if found.draft and typed else ""
        known = typed_of(found.stored.measure if found.stored else None)
        self.page.show_trouble("", "")
        self.page.show_typed({**known, **typed}, reason, kept, stored=found.stored is not None)
        self._joined.window.show_page(self.page)

    def _keep(self, typed: Typed, reason: str) -> None:
        page, key, diary = self.page, draft_key(self.name), self._joined.work.diary
        document, words = change_draft(typed, reason), f"Concept bewaard om {self._joined.clock()}"
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _later(self) -> None:
        self.page.leave()
        self.left.emit(self._before.record if self._before else "")

    def _save(self, typed: Typed, reason: str) -> None:
        before, page, today = self._before, self.page, self._joined.now().date()
        try:
            if before is None:
                measure = read_measure(typed, today)
            else:
                measure = read_change(typed, reason, today, before.measure)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if before is not None and measure == before.measure:
            self._done(before, "Er is niets veranderd")
            return
        page.set_busy(busy=True)
        words = f"Opgeslagen om {self._joined.clock()}"
        self._joined.jobs.run(
            lambda: self._write(measure, reason), lambda stored: self._done(stored, words), self._not_saved
        )

    def _write(self, measure: Measure, reason: str) -> StoredMeasure:
        measures, before = self._joined.work.measures, self._before
        return measures.add(measure) if before is None else measures.amend(before.record, measure, reason)

    def _done(self, stored: StoredMeasure, words: str) -> None:
        self.page.stored()
        self.page.set_busy(busy=False)
        key, diary = draft_key(self.name), self._joined.work.diary
        self._joined.jobs.run(lambda: diary.drop_draft(key), nothing, says(self.page))
        self.stored.emit(stored.record, words)

    def _not_saved(self, trouble: CannotContinue) -> None:
        self.page.set_busy(busy=False)
        says(self.page)(trouble)
        self._keep(self.page.typed(), self.page.reason_typed())
