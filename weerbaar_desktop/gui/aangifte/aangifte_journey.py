"""Melding en aangifte joined with the vault: from page to page, kept at every step."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.shielding import Seen
from weerbaar_desktop.content.ways import PaperKind, ReportingWay
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.aangifte.alternatives import Alternatives
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.danger_banner import AskingAboutDanger
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.flow_pages import make_page, page_key, pages_to_drop
from weerbaar_desktop.gui.aangifte.kept_draft import KeptDraft
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.aangifte.looking_at_law import LookingAtLaw
from weerbaar_desktop.gui.aangifte.outcome import Outcome
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.aangifte.shielding import ShieldStep
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.aangifte.whom_page import WhomPage
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.filing.filing_journey import FilingJourney
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.presentation import aangifte_flow
from weerbaar_desktop.presentation.aangifte_check import CheckShown, check_shown
from weerbaar_desktop.presentation.aangifte_flow import CHECK, CHOOSE, FUNCTION, LAW, OFFICE, SHIELD, WAY, AangifteDraft
from weerbaar_desktop.presentation.reporting_shown import whom_shown
from weerbaar_desktop.presentation.shown import FormRefused


class _Rows(NamedTuple):
    rows: tuple[IncidentRow, ...]
    total: int


class AangifteJourney(QObject):
    """One at a time; `left` when a folder is ready and nothing of it is half done any more; `help_asked` for 112.

    `fill_in_asked` carries the record of an incident in which something is still open, `redact_asked` the piece that a
    copy with bars is wanted of; `come_back` is where one returns from it.
    """

    left = Signal()
    help_asked = Signal()
    fill_in_asked = Signal(str)
    redact_asked = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.aangifte
        self._kept = KeptDraft(joined)
        self._focus_key = ""
        self._returning = False
        self._pages: dict[str, FlowPage] = {}
        self.filing = FilingJourney(joined, self)
        self.start = StartPage(self.filing.block)
        self._danger = AskingAboutDanger(joined, self)
        self._law = LookingAtLaw(joined, self)
        self._shield = ShieldStep(joined, ShieldPage(), self)
        self._outcome = Outcome(joined, self)
        self._alternatives = Alternatives(joined, self)
        self._join_steps()

    def _join_steps(self) -> None:
        self._law.fill_in_asked.connect(self.fill_in_asked)
        self._shield.decided.connect(self._decided)
        self._shield.keep_asked.connect(self._changed)
        self._shield.redact_asked.connect(self.redact_asked)
        self._outcome.made.connect(self._kept.folder_made)
        self._outcome.finished.connect(self.left)
        self._outcome.write_asked.connect(self.filing.write_of)
        self._outcome.papers.done.connect(self.show)
        self._outcome.back_asked.connect(self._go_on)
        self._outcome.more_asked.connect(self._another_way)
        self._outcome.papers.others_asked.connect(self._alternatives.show)
        self.filing.left.connect(self.show)
        self.filing.refreshed.connect(lambda: follow_layout(self.start))
        self.filing.add_asked.connect(self.add_to)
        self.start.begin_asked.connect(lambda: self._go(self._kept.fresh()))
        self.start.go_on_asked.connect(self._go_on)
        self.start.anew_asked.connect(self._anew)
        self.start.others_asked.connect(self._alternatives.show)

    # -- in and out ------------------------------------------------------------------------------

    def show(self) -> None:
        """The way in, or back in."""
        self._danger.forget()
        self._kept.take_news()  # who comes by this way has seen the first page, which says it too
        self._outcome.under_way.first(partial(self._kept.ready, self._show_start))

    def use(self, *records: str) -> None:
        """Adds incidents to the one that was begun, or begins one with them."""
        self._danger.forget()

        def begin() -> None:
            draft = self._kept.now or self._kept.fresh()
            self._go(aangifte_flow.for_records(draft, self._words, *records))

        self._outcome.under_way.first(partial(self._kept.ready, begin))

    def add_to(self, code: str, records: tuple[str, ...], words: str) -> None:
        """A folder that adds to the one with this code, which is called `words`; what was begun goes on in it."""

        def begin() -> None:
            draft = self._kept.now or self._kept.fresh()
            self._go(aangifte_flow.for_addition(draft, self._words, *records).adding(code, words))

        self._outcome.under_way.first(partial(self._kept.ready, begin))

    def go_on(self) -> None:
        """Straight to the page that was left; the way in where nothing was."""

        def begin() -> None:
            (self._go_on if self._kept.now is not None else self._show_start)()

        self._outcome.under_way.first(partial(self._kept.ready, begin))

    def tell(self, happened: str, rest: str) -> None:
        """On the page to which one comes back."""
        self._kept.news = happened, rest

    def forget(self, record: str) -> None:
        """An incident went to the bin: nothing of it stays in what was begun."""
        self._kept.forget(RecordId(record), self._without)

    def come_back(self, said: str) -> None:
        """From making a copy with bars; `said` is "" when none was kept."""
        if said:
            self._shield.come_back()
        if self._kept.now is not None:
            self._go(self._kept.now.to(SHIELD), said)

    def _without(self, draft: AangifteDraft) -> None:
        self._shield.shielding = draft.shielding
        self._keep()

    def _show_start(self) -> None:
        now = self._kept.now
        self.start.show_begun(begun=now is not None, made=now is not None and now.made)
        self.start.show_trouble(*self._kept.take_news())
        self.filing.refresh()
        self._joined.window.show_page(self.start)
        self._law.look_for_term(self.start.remind)

    def _anew(self) -> None:
        page, before = self._page(CHOOSE), self._kept.now
        if isinstance(page, ChoosePage) and before is not None:
            self._go(aangifte_flow.afresh(before, self._words))
            page.say_anew(lambda: self._go(before))

    def _go_on(self) -> None:
        if self._kept.now is not None:
            self._go(self._kept.now)

    # -- from page to page -----------------------------------------------------------------------

    def _go(self, draft: AangifteDraft, said: str = "") -> None:
        """Keeps it as it now stands, and shows its page; `said` is what the foot says of it."""
        draft = self._kept.take(draft)
        self._keep(said)
        step, vault, jobs = draft.walk.step, self._joined.work.vault, self._joined.jobs
        records, failed = self._kept.records, self._joined.say_here
        if step == CHOOSE:
            jobs.run(lambda: _Rows(vault.incidents(PAGE), vault.incident_count()), self._show_choices, failed)
        elif step == WAY:
            self._show_ways(draft)
        elif step == LAW:
            self._law.hold_against(records, lambda: self._show(self._page(LAW)))
        elif step == SHIELD:
            self._show(self._page(SHIELD))
            self._shield.begin(records, aangifte_flow.to_search_for(draft, self._words), draft.shielding)
        elif step == CHECK:
            shown = partial(check_shown, draft, self._words)
            jobs.run(lambda: shown(tuple(map(vault.incident, records))), self._show_check, failed)
        else:
            self._show_questions(draft)

    def _show_choices(self, found: _Rows) -> None:
        page, draft = self._page(CHOOSE), self._kept.now
        if isinstance(page, ChoosePage) and draft is not None:
            page.show_errors(())
            page.show_rows(found.rows, found.total, self._kept.records)
            page.show_adding(draft.adds_to, draft.adds_words)
            self._show(page)
            self._danger.ask(page.danger, draft.records)

    def _show_ways(self, draft: AangifteDraft) -> None:
        page = self._page(WAY)
        if isinstance(page, ChooseWayPage):
            page.show_way(draft.way)
            self._show(page)
            self._danger.ask(page.danger, draft.records)

    def _show_questions(self, draft: AangifteDraft) -> None:
        page = self._page(draft.walk.step)
        if isinstance(page, QuestionsPage):
            page.show_draft(draft)
            self._show_whom(page, draft)
            self._show(page)
            if self._focus_key:
                page.target(self._focus_key).setFocus()
        self._focus_key = ""

    def _show_whom(self, page: FlowPage, draft: AangifteDraft) -> None:
        if isinstance(page, WhomPage):
            office, chosen = draft.typed.get(OFFICE, ""), draft.typed.get(FUNCTION, "")
            page.show_whom(whom_shown(office, chosen, self._joined.work.library.reporting.whom), asked=chosen)

    def _choose_function(self, function: str) -> None:
        """What was asked here is the office too, where that was not filled in: nothing is asked twice."""
        whom = self._joined.work.library.reporting.whom
        draft = self._kept.now = aangifte_flow.with_function(self._captured(), function, whom)
        self._keep()
        self._show_whom(self._page(draft.walk.step), draft)

    def _take_way(self, way: str) -> None:
        if self._kept.now is not None:
            self._kept.now = aangifte_flow.take_way(self._kept.now, way, self._words)
            self._returning = False
            for key in pages_to_drop(self._pages, self._way(), self._words):
                self._joined.window.drop_page(self._pages.pop(key))
            self._keep()
            self._page(WAY).show_tasks(aangifte_flow.tasks(self._kept.now, self._words))

    def _another_way(self) -> None:
        if self._kept.now is not None:
            self._go(self._kept.now.to(WAY))

    def _way(self) -> ReportingWay:
        return self._words.way(self._kept.now.way if self._kept.now else "")

    def _show_check(self, shown: CheckShown) -> None:
        page, draft = self._page(CHECK), self._kept.now
        if not isinstance(page, CheckPage) or draft is None:
            return
        self._returning = False
        page.show_check(shown)
        self._show(page)
        if self._way().paper is None:
            self._shield.shielding = draft.shielding
            answers = aangifte_flow.to_search_for(draft, self._words)
            self._shield.look(self._kept.records, answers, self._show_covered)

    def _show_covered(self, seen: Seen) -> None:
        page = self._page(CHECK)
        if isinstance(page, CheckPage) and self._kept.now is not None:
            self._outcome.show_seen(page, seen, self._kept.now.shielding)

    def _show(self, page: FlowPage) -> None:
        if self._kept.now is not None:
            page.show_tasks(aangifte_flow.tasks(self._kept.now, self._words))
            page.show_trouble(*self._kept.take_news())
            if isinstance(page, QuestionsPage | LawPage | ShieldPage):
                page.set_heading(self._way().heading)
            self._joined.window.show_page(page)

    def _next(self) -> None:
        draft = self._captured()
        errors = aangifte_flow.part_errors(draft, self._words, draft.walk.step)
        page = self._page(draft.walk.step)
        if isinstance(page, ShieldPage):
            errors = self._shield.still_open()
            if errors and not any(error.key in page.cards for error in errors):
                self._shield.show_rest()
        if isinstance(page, ChoosePage | QuestionsPage | ShieldPage):
            page.show_errors(errors)
        if not errors:
            returns = self._returning and draft.walk.reached(CHECK)
            self._go(draft.to(CHECK) if returns else draft.forward())

    def _back(self) -> None:
        self._go(self._captured().back())

    def _later(self) -> None:
        self._changed()
        self._show_start()

    def _change(self, step: str, key: str) -> None:
        if self._kept.now is not None:
            self._returning, self._focus_key = True, key
            self._go(self._kept.now.to(step))

    # -- keeping ---------------------------------------------------------------------------------

    def _captured(self) -> AangifteDraft:
        """The draft with what stands on the page now."""
        draft = self._kept.now or aangifte_flow.begin(self._words)
        page = self._page(draft.walk.step)
        if isinstance(page, QuestionsPage):
            page.settled()
            draft = draft.answers(page.typed())
        elif isinstance(page, ShieldPage):
            page.settled()
            draft = draft.shield(self._shield.shielding)
        elif isinstance(page, ChoosePage):
            draft = draft.choose(page.records()).adding(*page.adding_to())
        self._kept.now = draft
        if draft.walk.step in aangifte_flow.private_parts(self._words):
            self._kept.keep_private()
        return draft

    def _decided(self) -> None:
        if self._kept.now is not None:
            self._kept.now = self._kept.now.shield(self._shield.shielding)

    def _changed(self) -> None:
        self._captured()
        self._keep()

    def _ticked(self) -> None:
        self._changed()
        page = self._page(CHOOSE)
        if isinstance(page, ChoosePage):
            self._danger.ask(page.danger, page.records())

    def _keep(self, said: str = "") -> None:
        if self._kept.now is not None:
            self._kept.keep(self._page(self._kept.now.walk.step), said)

    # -- what comes of it ------------------------------------------------------------------------

    def _make(self) -> None:
        """The document of this way: a paper, or the folder for the police."""
        way, draft = self._way(), self._kept.now
        if way.paper is not None:
            self._make_paper(way.paper)
        elif draft is not None and (ready := self._ready()):
            page, answers = ready
            page.show_errors(self._shield.still_open())
            if not self._shield.still_open():
                self._outcome.folder(page, self._kept.records, answers, way.id, draft.adds_to)

    def _make_paper(self, kind: PaperKind) -> None:
        if ready := self._ready():
            page, answers = ready
            self._outcome.paper(page, self._kept.records, answers, self._way().id, kind)

    def _ready(self) -> tuple[CheckPage, AangifteAnswers] | None:
        """The answers, with the page that makes something of them; None when the page says what is missing."""
        page = self._page(CHECK)
        if self._kept.now is None or not isinstance(page, CheckPage):
            return None
        try:
            answers = aangifte_flow.read(self._kept.now, self._words)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return None
        page.show_errors(())
        return page, answers

    # -- pages -----------------------------------------------------------------------------------

    def _page(self, step: str) -> FlowPage:
        way = self._way()
        key = page_key(step, way)
        if key not in self._pages:
            own = {LAW: self._law.page, SHIELD: self._shield.page}
            page = self._pages[key] = own.get(step) or make_page(step, way, self._joined.work.library)
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
            self._outcome.join(page)
        elif isinstance(page, QuestionsPage):
            page.draft_made.connect(self._changed)
        if isinstance(page, WhomPage):
            page.function_chosen.connect(self._choose_function)

    def _more(self, offset: int) -> None:
        page, vault = self._page(CHOOSE), self._joined.work.vault
        if isinstance(page, ChoosePage):
            self._joined.jobs.run(lambda: vault.incidents(PAGE, offset), page.view.rows.append, says(page))
