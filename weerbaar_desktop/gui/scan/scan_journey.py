"""The self-scan joined with the vault: the way in, question after question, the check, and what comes out of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.self_scans import ScansKept
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.scan import LONGEST_NOTE, StoredScan
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.flow.step_page import StepPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.scan.check_page import ScanCheckPage
from weerbaar_desktop.gui.scan.outcome import Kind, ScanOutcome
from weerbaar_desktop.gui.scan.question_page import ScanQuestionPage
from weerbaar_desktop.gui.scan.result_page import EraseScanPage, ScanResultPage
from weerbaar_desktop.gui.scan.start_page import AnewPage, ScanStartPage
from weerbaar_desktop.presentation import self_scan
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.scan_shown import scan_shown, start_shown
from weerbaar_desktop.presentation.self_scan import CHECK, NOTE_TOO_LONG, TITLE, ScanDraft
from weerbaar_desktop.presentation.starter_shown import starter_links


class ScanJourney(QObject):
    """`measure_asked` carries a measure, `measures_asked` wants the list of them; both carry the way back.

    `plan_asked` carries a starter plan; `starter_asked` wants a new one.
    """

    measure_asked = Signal(str, object)
    measures_asked = Signal(object)
    starter_asked = Signal()
    plan_asked = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._questions = joined.work.library.self_scan
        self._draft: ScanDraft | None = None
        self._returning = False
        kind = Kind(tr("Zelfscan"), scan_shown, ScanResultPage, EraseScanPage)
        self.outcome = ScanOutcome(joined, joined.work.self_scans, kind, self)
        self.start = ScanStartPage()
        self.question = ScanQuestionPage()
        self._check: ScanCheckPage | None = None
        self._anew: AnewPage | None = None
        self._join()

    # -- the way in ------------------------------------------------------------------------------

    def show(self) -> None:
        """The way in, as the vault remembers it."""
        plans = self._joined.work.starter_plans
        self._joined.jobs.run(lambda: starter_links(plans.kept()), self.start.show_plans, self._joined.say_here)
        self._joined.jobs.run(self._joined.work.self_scans.kept, self._show_start, self._joined.say_here)

    def way_in(self) -> CameFrom:
        """Where one comes from who was there."""
        return CameFrom(TITLE, TITLE, self.show)

    def _show_start(self, kept: ScansKept) -> None:
        self.start.show_start(start_shown(kept, self._joined.now().date()))
        if kept.put_aside:
            self.start.show_trouble(*PUT_ASIDE)
        self._joined.window.show_page(self.start)

    def go_on(self) -> None:
        """Straight to the question that was left; the way in where nothing was."""

        def found(kept: ScansKept) -> None:
            if kept.draft is None:
                self._show_start(kept)
                return
            self._returning = False
            self._questions = self_scan.asked_in(kept.draft.document, self._joined.work.library.self_scan)
            self._go(self_scan.from_draft(kept.draft.document, self._questions))

        self._joined.jobs.run(self._joined.work.self_scans.kept, found, self._joined.say_here)

    def _begin(self) -> None:
        self._returning = False
        self._questions = self._joined.work.library.self_scan
        self._go(self_scan.begin(self._questions))

    def _ask_anew(self, kept: str) -> None:
        page = self._anew_page()
        page.show_what(kept)
        self._joined.window.show_page(page)

    # -- from question to question ---------------------------------------------------------------

    def _go(self, draft: ScanDraft) -> None:
        """Keeps it as it now stands, and shows its page."""
        self._draft = draft
        page: StepPage = self.question
        if draft.walk.step == CHECK:
            page = self._check_page()
            self._returning = False
            self._check_page().show_check(self_scan.check_groups(draft, self._questions))
        else:
            self.question.show_question(self_scan.question_shown(draft, self._questions))
        page.show_tasks(self_scan.tasks(draft, self._questions))
        page.show_trouble("", "")
        self._joined.window.show_page(page)
        self._keep(page)

    def _captured(self) -> ScanDraft:
        """With what stands on the page now."""
        draft = self._draft or self_scan.begin(self._questions)
        if draft.walk.step != CHECK:
            self.question.settled()
            draft = draft.answer(draft.walk.step, *self.question.typed())
        self._draft = draft
        return draft

    def _changed(self) -> None:
        self._captured()
        self._keep(self.question)

    def _keep(self, page: StepPage) -> None:
        if self._draft is not None:
            scans, document = self._joined.work.self_scans, self_scan.to_draft(self._draft, self._questions)
            words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
            self._joined.jobs.run(lambda: scans.keep_draft(document), lambda _none: page.say(words), says(page))

    def _next(self) -> None:
        draft = self._captured()
        answer, _ = self.question.typed()
        if answer is None:
            self.question.show_not_answered()
        else:
            self._onward(draft)

    def _skip(self) -> None:
        draft = self._captured()
        _, note = self.question.typed()
        self._onward(draft.answer(draft.walk.step, None, note))

    def _onward(self, draft: ScanDraft) -> None:
        _, note = self.question.typed()
        if len(note.strip()) > LONGEST_NOTE:
            self.question.show_note_wrong(NOTE_TOO_LONG)
            return
        walk = draft.walk
        self._go(draft.at(walk.to(CHECK) if self._returning and walk.reached(CHECK) else walk.forward()))

    def _back(self) -> None:
        draft = self._captured()
        if draft.walk.is_first:
            self._later()
        else:
            self._go(draft.at(draft.walk.back()))

    def _later(self) -> None:
        self._captured()
        self._keep(self.question)
        self.show()

    def _change(self, question: str) -> None:
        if self._draft is not None:
            self._returning = True
            self._go(self._draft.at(self._draft.walk.to(question)))

    # -- what comes out of it --------------------------------------------------------------------

    def _finish(self) -> None:
        draft, page = self._draft, self._check_page()
        scans = replace(self._joined.work.self_scans, questions=self._questions)
        if draft is None:
            return
        if question := self_scan.note_too_long(draft, self._questions):
            self._change(question)
            self.question.show_note_wrong(NOTE_TOO_LONG)
            return
        page.set_busy(busy=True)

        def kept(stored: StoredScan) -> None:
            page.set_busy(busy=False)
            self._draft = None
            self.open(stored.record, tr("Bewaard om {clock}", clock=self._joined.clock()))

        def not_kept(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)

        self._joined.jobs.run(lambda: scans.finish(draft.answers, draft.notes), kept, not_kept)

    def open(self, record: str, said: str = "") -> None:
        """The outcome of one scan; `said` in its foot."""
        self.outcome.open(record, said)

    # -- pages -----------------------------------------------------------------------------------

    def _join(self) -> None:
        self.start.begin_asked.connect(self._begin)
        self.start.anew_asked.connect(self._ask_anew)
        self.start.go_on_asked.connect(self.go_on)
        self.start.opened.connect(self.open)
        self.start.starter_asked.connect(self.starter_asked)
        self.start.plan_asked.connect(self.plan_asked)
        self.start.measures_asked.connect(lambda: self.measures_asked.emit(self.way_in()))
        self.outcome.left.connect(self.show)
        self.outcome.measure_asked.connect(self.measure_asked)
        self.outcome.measures_asked.connect(self.measures_asked)
        self.question.next_asked.connect(self._next)
        self.question.skip_asked.connect(self._skip)
        self.question.back_asked.connect(self._back)
        self.question.later_asked.connect(self._later)
        self.question.draft_made.connect(self._changed)

    def _check_page(self) -> ScanCheckPage:
        if self._check is None:
            page = self._check = ScanCheckPage()
            page.next_asked.connect(self._finish)
            page.back_asked.connect(self._back)
            page.later_asked.connect(self._later)
            page.change_asked.connect(self._change)
        return self._check

    def _anew_page(self) -> AnewPage:
        if self._anew is None:
            page = self._anew = AnewPage()
            page.keep_asked.connect(self.show)
            page.erase_asked.connect(self._begin)
        return self._anew
