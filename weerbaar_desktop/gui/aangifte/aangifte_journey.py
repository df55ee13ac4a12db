"""Melding en aangifte joined with the vault: from page to page, kept at every step."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.papers.making import Wanted
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.ways import PaperKind, ReportingWay
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.incident import IncidentRow, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.aangifte.alternatives import Alternatives
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.confirming import A_PAPER, Confirming
from weerbaar_desktop.gui.aangifte.danger_banner import AskingAboutDanger
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.flow_pages import make_page, page_key
from weerbaar_desktop.gui.aangifte.making import Making
from weerbaar_desktop.gui.aangifte.paper_making import PaperMaking
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.aangifte.whom_page import WhomPage
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.presentation import aangifte_flow
from weerbaar_desktop.presentation.aangifte_flow import CHECK, CHOOSE, DRAFT, WAY, AangifteDraft
from weerbaar_desktop.presentation.reporting_shown import whom_shown
from weerbaar_desktop.presentation.shown import FormRefused

_OFFICE, _FUNCTION = "complainant.office", "function"


class _Rows(NamedTuple):
    rows: tuple[IncidentRow, ...]
    total: int


class AangifteJourney(QObject):
    """One at a time; `left` when a folder is ready and nothing of it is half done any more; `help_asked` for 112."""

    left = Signal()
    help_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.aangifte
        self._draft: AangifteDraft | None = None
        self._focus_key = ""
        self._returning = False
        self._incidents: tuple[StoredIncident, ...] = ()
        self.start = StartPage()
        self._pages: dict[str, FlowPage] = {}
        self._danger = AskingAboutDanger(joined, self)
        self._confirming = Confirming(joined, self)
        self._confirming_paper = Confirming(joined, self, A_PAPER)
        self._making = Making(joined, self)
        self._papers = PaperMaking(joined, self)
        self._alternatives = Alternatives(joined, self)
        self._making.finished.connect(self._finished)
        self._papers.done.connect(self.show)
        self._papers.back_asked.connect(self._go_on)
        self._papers.more_asked.connect(self._another_way)
        self.start.begin_asked.connect(self._begin)
        self.start.go_on_asked.connect(self._go_on)
        self.start.anew_asked.connect(self._anew)
        self.start.others_asked.connect(self._alternatives.show)

    # -- in and out ------------------------------------------------------------------------------

    def show(self) -> None:
        """The way in, or back in."""
        self._danger.forget()
        self._with_draft(self._show_start)

    def use(self, *records: str) -> None:
        """Adds incidents to the one that was begun, or begins one with them."""
        self._danger.forget()
        self._with_draft(lambda: self._add(records))

    def go_on(self) -> None:
        """Straight to the page that was left; the way in where nothing was."""
        self._with_draft(lambda: self._go_on() if self._draft is not None else self._show_start())

    def forget(self, record: str) -> None:
        """An incident went to the bin: it is no longer chosen in an aangifte that was begun."""
        self._with_draft(lambda: self._without(RecordId(record)))

    def _without(self, record: RecordId) -> None:
        if self._draft is not None and record in self._draft.records:
            self._draft = self._draft.choose(tuple(kept for kept in self._draft.records if kept != record))
            self._keep()

    def _with_draft(self, then: Callable[[], None]) -> None:
        """What was left comes first: from the vault when nothing is open yet."""
        if self._draft is not None:
            then()
            return
        diary = self._joined.work.diary
        failed = self._joined.say_here
        self._joined.jobs.run(lambda: diary.draft(DRAFT), lambda draft: self._take_up(draft, then), failed)

    def _take_up(self, draft: Draft | None, then: Callable[[], None]) -> None:
        if draft is not None:
            self._draft = aangifte_flow.from_draft(draft.document, self._words)
        then()

    def _show_start(self) -> None:
        self.start.show_begun(begun=self._draft is not None)
        self._joined.window.show_page(self.start)

    def _begin(self) -> None:
        self._go(aangifte_flow.begin(self._words))

    def _anew(self) -> None:
        if self._draft is not None:
            self._go(aangifte_flow.afresh(self._draft, self._words))

    def _go_on(self) -> None:
        if self._draft is not None:
            self._go(self._draft)

    def _add(self, records: tuple[str, ...]) -> None:
        self._go(aangifte_flow.with_records(self._draft or aangifte_flow.begin(self._words), *records))

    def _finished(self) -> None:
        diary = self._joined.work.diary
        self._draft = None
        self._joined.jobs.run(lambda: diary.drop_draft(DRAFT), nothing, self._joined.say_here)
        self.left.emit()

    # -- from page to page -----------------------------------------------------------------------

    def _go(self, draft: AangifteDraft) -> None:
        """Keeps the aangifte as it now stands, and shows its page."""
        self._draft = draft
        self._keep()
        step = draft.walk.step
        vault = self._joined.work.vault
        if step == CHOOSE:
            self._joined.jobs.run(
                lambda: _Rows(vault.incidents(PAGE), vault.incident_count()), self._show_choices, self._joined.say_here
            )
        elif step == CHECK:
            records = [RecordId(record) for record in draft.records]
            self._joined.jobs.run(
                lambda: tuple(vault.incident(record) for record in records), self._show_check, self._joined.say_here
            )
        elif step == WAY:
            self._show_ways(draft)
        else:
            self._show_questions(draft)

    def _show_choices(self, found: _Rows) -> None:
        page = self._page(CHOOSE)
        if isinstance(page, ChoosePage) and self._draft is not None:
            page.show_errors(())
            page.show_rows(found.rows, found.total, [RecordId(record) for record in self._draft.records])
            self._show(page)

            self._danger.ask(page.danger, self._draft.records)

    def _show_ways(self, draft: AangifteDraft) -> None:
        page = self._page(WAY)
        if isinstance(page, ChooseWayPage):
            page.show_way(draft.way)
            self._show(page)
            self._danger.ask(page.danger, draft.records)

    def _show_questions(self, draft: AangifteDraft) -> None:
        page = self._page(draft.walk.step)
        if isinstance(page, QuestionsPage):
            page.show_typed(draft.typed)
            page.set_heading(self._way().heading)
            self._show_whom(page, draft)
            self._show(page)
            if self._focus_key:
                page.target(self._focus_key).setFocus()
        self._focus_key = ""

    def _show_whom(self, page: FlowPage, draft: AangifteDraft) -> None:
        if isinstance(page, WhomPage):
            office, chosen = draft.typed.get(_OFFICE, ""), draft.typed.get(_FUNCTION, "")
            page.show_whom(whom_shown(office, chosen, self._joined.work.library.reporting.whom), asked=chosen)

    def _choose_function(self, function: str) -> None:
        """What was asked here is the office too, where that was not filled in: nothing is asked twice."""
        draft = self._captured().answer(_FUNCTION, function)
        named = {one.id: one.name.lower() for one in self._joined.work.library.reporting.whom.functions}
        if not draft.typed.get(_OFFICE, "").strip():
            draft = draft.answer(_OFFICE, named.get(function, ""))
        self._draft = draft
        self._keep()
        self._show_whom(self._page(draft.walk.step), draft)

    def _take_way(self, way: str) -> None:
        if self._draft is not None:
            self._draft = aangifte_flow.take_way(self._draft, way, self._words)
            self._returning = False
            self._drop_pages_of_other_ways()
            self._keep()
            self._page(WAY).show_tasks(aangifte_flow.tasks(self._draft, self._words))

    def _drop_pages_of_other_ways(self) -> None:
        """Many pages that nobody looks at make every change of the zoom slow."""
        kept = {page_key(step, self._way()) for step in aangifte_flow.steps(self._words, self._way().id)}
        for key in [key for key in self._pages if key not in kept]:
            self._joined.window.drop_page(self._pages.pop(key))

    def _another_way(self) -> None:
        if self._draft is not None:
            self._go(self._draft.to(WAY))

    def _way(self) -> ReportingWay:
        return self._words.way(self._draft.way if self._draft else "")

    def _show_check(self, incidents: tuple[StoredIncident, ...]) -> None:
        page = self._page(CHECK)
        if isinstance(page, CheckPage) and self._draft is not None:
            self._incidents = incidents
            self._returning = False
            groups = aangifte_flow.check_groups(self._draft, self._words, incidents)
            page.show_check(groups, aangifte_flow.shield_sentence(self._draft, self._words, incidents))
            self._show(page)

    def _show(self, page: FlowPage) -> None:
        if self._draft is not None:
            page.show_tasks(aangifte_flow.tasks(self._draft, self._words))
            page.show_trouble("", "")
            self._joined.window.show_page(page)

    def _next(self) -> None:
        draft = self._captured()
        errors = aangifte_flow.part_errors(draft, self._words, draft.walk.step)
        page = self._page(draft.walk.step)
        if isinstance(page, ChoosePage | QuestionsPage):
            page.show_errors(errors)
        if not errors:
            self._go(draft.to(CHECK) if self._returning else draft.forward())

    def _back(self) -> None:
        self._go(self._captured().back())

    def _later(self) -> None:
        self._captured()
        self._keep()
        self._show_start()

    def _change(self, step: str, key: str) -> None:
        if self._draft is not None:
            self._returning, self._focus_key = True, key
            self._go(self._draft.to(step))

    # -- keeping ---------------------------------------------------------------------------------

    def _captured(self) -> AangifteDraft:
        """The aangifte with what stands on the page now."""
        draft = self._draft or aangifte_flow.begin(self._words)
        page = self._page(draft.walk.step)
        if isinstance(page, QuestionsPage):
            page.settled()
            draft = draft.answers(page.typed())
        elif isinstance(page, ChoosePage):
            draft = draft.choose(page.records())
        self._draft = draft
        return draft

    def _changed(self) -> None:
        self._captured()
        self._keep()

    def _ticked(self) -> None:
        self._changed()
        page = self._page(CHOOSE)
        if isinstance(page, ChoosePage):
            self._danger.ask(page.danger, page.records())

    def _keep(self) -> None:
        if self._draft is None:
            return
        diary, document = self._joined.work.diary, aangifte_flow.to_draft(self._draft)
        page, words = self._page(self._draft.walk.step), f"Opgeslagen om {self._joined.clock()}"
        self._joined.jobs.run(lambda: diary.keep_draft(DRAFT, document), lambda _none: page.say(words), says(page))

    # -- what comes of it ------------------------------------------------------------------------

    def _make(self) -> None:
        """The document of this way: a paper, or the folder for the police."""
        way = self._way()
        if way.paper is not None:
            self._make_paper(way.paper)
            return
        ready = self._ready()
        if ready is not None:
            page, answers = ready
            records = self._records()
            self._confirming.before(page, lambda: self._making.ask(page, records, answers, way.id))

    def _make_paper(self, kind: PaperKind) -> None:
        ready = self._ready()
        if ready is not None:
            page, answers = ready
            wanted = Wanted(kind, self._way().id, self._records(), answers)
            self._confirming_paper.before(page, lambda: self._papers.ask(page, wanted))

    def _ready(self) -> tuple[CheckPage, AangifteAnswers] | None:
        """The answers, with the page that makes something of them; None when the page says what is missing."""
        page = self._page(CHECK)
        if self._draft is None or not isinstance(page, CheckPage):
            return None
        try:
            answers = aangifte_flow.read(self._draft, self._words)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return None
        page.show_errors(())
        return page, answers

    def _records(self) -> tuple[RecordId, ...]:
        return tuple(RecordId(record) for record in self._draft.records) if self._draft else ()

    # -- pages -----------------------------------------------------------------------------------

    def _page(self, step: str) -> FlowPage:
        way = self._way()
        key = page_key(step, way)
        if key not in self._pages:
            page = self._pages[key] = make_page(step, way, self._joined.work.library)
            page.back_asked.connect(self._back)
            page.later_asked.connect(self._later)
            page.next_asked.connect(self._make if step == CHECK else self._next)
            self._join(page)
        return self._pages[key]

    def _join(self, page: FlowPage) -> None:
        if isinstance(page, ChoosePage | ChooseWayPage):
            page.danger.help.clicked.connect(self.help_asked)
        if isinstance(page, ChoosePage):
            page.changed.connect(self._ticked)
            page.more_wanted.connect(self._more)
        elif isinstance(page, ChooseWayPage):
            page.way_chosen.connect(self._take_way)
            page.others_asked.connect(self._alternatives.show)
        elif isinstance(page, CheckPage):
            page.change_asked.connect(self._change)
            page.paper_asked.connect(self._make_paper)
            page.stop_asked.connect(self._making.stop)
            page.stop_asked.connect(self._papers.stop)
        elif isinstance(page, QuestionsPage):
            page.draft_made.connect(self._changed)
        if isinstance(page, WhomPage):
            page.function_chosen.connect(self._choose_function)

    def _more(self, offset: int) -> None:
        page, vault = self._page(CHOOSE), self._joined.work.vault
        if isinstance(page, ChoosePage):
            self._joined.jobs.run(lambda: vault.incidents(PAGE, offset), page.view.rows.append, says(page))
