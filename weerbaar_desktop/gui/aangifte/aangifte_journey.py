"""The aangifte joined with the vault: from page to page, kept at every step."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.application.shielding import Seen
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Private
from weerbaar_desktop.domain.incident import IncidentRow, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.confirming import Confirming
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.making import Making
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.aangifte.shielding import ShieldStep, sentence_of
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.presentation import aangifte_flow
from weerbaar_desktop.presentation.aangifte_flow import CHECK, CHOOSE, DRAFT, SHIELD, AangifteDraft
from weerbaar_desktop.presentation.shown import FormRefused


class _Rows(NamedTuple):
    rows: tuple[IncidentRow, ...]
    total: int


class _Kept(NamedTuple):
    draft: Draft | None
    private: Private


class AangifteJourney(QObject):
    """One aangifte at a time; `left` when it is ready and nothing of it is half done any more.

    `redact_asked` carries the piece that a copy with bars is wanted of; `come_back` is where one returns from it.
    """

    left = Signal()
    redact_asked = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.aangifte
        self._draft: AangifteDraft | None = None
        self._focus_key = ""
        self._returning = False
        self._incidents: tuple[StoredIncident, ...] = ()
        self._private = Private()
        self.start = StartPage()
        self._pages: dict[str, FlowPage] = {}
        self._shield = self._shield_step()
        self._confirming = Confirming(joined, self)
        self._making = Making(joined, self)
        self._making.finished.connect(self._finished)
        self.start.begin_asked.connect(self._begin)
        self.start.go_on_asked.connect(self._go_on)

    # -- in and out ------------------------------------------------------------------------------

    def show(self) -> None:
        """The way in, or back in."""
        self._with_draft(self._show_start)

    def use(self, *records: str) -> None:
        """Adds incidents to the aangifte that was begun, or begins one with them."""
        self._with_draft(lambda: self._add(records))

    def forget(self, record: str) -> None:
        """An incident went to the bin: it is no longer chosen in an aangifte that was begun."""
        self._with_draft(lambda: self._without(RecordId(record)))

    def come_back(self, said: str) -> None:
        """From making a copy with bars; `said` is "" when none was kept."""
        if said:
            self._shield.come_back()
        if self._draft is not None:
            self._go(self._draft.to(SHIELD), said)

    def _without(self, record: RecordId) -> None:
        if self._draft is not None and record in self._draft.records:
            self._draft = self._draft.choose(tuple(kept for kept in self._draft.records if kept != record))
            self._keep()

    def _with_draft(self, then: Callable[[], None]) -> None:
        """What was left comes first: from the vault when nothing is open yet."""
        if self._draft is not None:
            then()
            return
        diary, private = self._joined.work.diary, self._joined.work.kept_private
        self._joined.jobs.run(
            lambda: _Kept(diary.draft(DRAFT), private.read()),
            lambda kept: self._take_up(kept, then),
            self._joined.say_here,
        )

    def _take_up(self, kept: _Kept, then: Callable[[], None]) -> None:
        """What was filled in once for every document is filled in here too."""
        self._private = kept.private
        if kept.draft is not None:
            draft = aangifte_flow.from_draft(kept.draft.document, self._words)
            self._draft = aangifte_flow.with_private_once(draft, kept.private)
        then()

    def _fresh(self) -> AangifteDraft:
        return aangifte_flow.with_private_once(aangifte_flow.begin(self._words), self._private)

    def _show_start(self) -> None:
        self.start.show_begun(begun=self._draft is not None)
        self._joined.window.show_page(self.start)

    def _begin(self) -> None:
        self._go(self._fresh())

    def _go_on(self) -> None:
        if self._draft is not None:
            self._go(self._draft)

    def _add(self, records: tuple[str, ...]) -> None:
        self._go(aangifte_flow.with_records(self._draft or self._fresh(), *records))

    def _finished(self) -> None:
        diary = self._joined.work.diary
        self._draft = None
        self._joined.jobs.run(lambda: diary.drop_draft(DRAFT), nothing, self._joined.say_here)
        self.left.emit()

    # -- from page to page -----------------------------------------------------------------------

    def _go(self, draft: AangifteDraft, said: str = "") -> None:
        """Keeps the aangifte as it now stands, and shows its page; `said` is what the foot says of it."""
        self._draft = draft
        self._keep(said)
        step = draft.walk.step
        vault = self._joined.work.vault
        if step == CHOOSE:
            self._joined.jobs.run(
                lambda: _Rows(vault.incidents(PAGE), vault.incident_count()), self._show_choices, self._joined.say_here
            )
        elif step == CHECK:
            records = tuple(RecordId(record) for record in draft.records)
            self._joined.jobs.run(
                lambda: tuple(vault.incident(record) for record in records), self._show_check, self._joined.say_here
            )
        elif step == SHIELD:
            self._show(self._page(SHIELD))
            self._shield.begin(*self._to_search(draft), draft.shielding)
        else:
            page = self._page(step)
            if isinstance(page, QuestionsPage):
                page.show_typed(draft.typed)
                self._show(page)
                if self._focus_key:
                    page.target(self._focus_key).setFocus()
            self._focus_key = ""

    def _show_choices(self, found: _Rows) -> None:
        page = self._page(CHOOSE)
        if isinstance(page, ChoosePage) and self._draft is not None:
            page.show_errors(())
            page.show_rows(found.rows, found.total, [RecordId(record) for record in self._draft.records])
            self._show(page)

    def _show_check(self, incidents: tuple[StoredIncident, ...]) -> None:
        page = self._page(CHECK)
        if isinstance(page, CheckPage) and self._draft is not None:
            self._incidents = incidents
            self._returning = False
            groups = aangifte_flow.check_groups(self._draft, self._words, incidents)
            page.show_check(groups, "")
            self._show(page)
            self._shield.shielding = self._draft.shielding
            self._shield.look(*self._to_search(self._draft), self._show_covered)

    def _show_covered(self, seen: Seen) -> None:
        page = self._page(CHECK)
        if isinstance(page, CheckPage) and self._draft is not None:
            page.show_covered(sentence_of(seen, self._draft.shielding))

    def _to_search(self, draft: AangifteDraft) -> tuple[tuple[RecordId, ...], AangifteAnswers]:
        records = tuple(RecordId(record) for record in draft.records)
        return records, aangifte_flow.to_search_for(draft, self._words)

    def _show(self, page: FlowPage) -> None:
        if self._draft is not None:
            page.show_tasks(aangifte_flow.tasks(self._draft, self._words))
            page.show_trouble("", "")
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
            if draft.walk.step in aangifte_flow.private_parts(self._words):
                self._keep_private(aangifte_flow.private_of(draft, self._words))
        elif isinstance(page, ShieldPage):
            page.settled()
            draft = draft.shield(self._shield.shielding)
        elif isinstance(page, ChoosePage):
            draft = draft.choose(page.records())
        self._draft = draft
        return draft

    def _keep_private(self, private: Private) -> None:
        """For every later document."""
        kept = self._joined.work.kept_private
        if private != self._private:
            self._private = private
            self._joined.jobs.run(lambda: kept.keep(private), nothing, self._joined.say_here)

    def _changed(self) -> None:
        self._captured()
        self._keep()

    def _keep(self, said: str = "") -> None:
        if self._draft is None:
            return
        diary, document = self._joined.work.diary, aangifte_flow.to_draft(self._draft)
        page, words = self._page(self._draft.walk.step), said or f"Opgeslagen om {self._joined.clock()}"
        self._joined.jobs.run(lambda: diary.keep_draft(DRAFT, document), lambda _none: page.say(words), says(page))

    # -- the folder ------------------------------------------------------------------------------

    def _make_folder(self) -> None:
        page = self._page(CHECK)
        if self._draft is None or not isinstance(page, CheckPage):
            return
        try:
            answers = aangifte_flow.read(self._draft, self._words)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(self._shield.still_open())
        if self._shield.still_open():
            return
        records = tuple(RecordId(record) for record in self._draft.records)
        self._confirming.before(page, lambda: self._making.ask(page, records, answers))

    # -- pages -----------------------------------------------------------------------------------

    def _page(self, step: str) -> FlowPage:
        if step not in self._pages:
            page = self._pages[step] = self._made(step)
            page.back_asked.connect(self._back)
            page.later_asked.connect(self._later)
            page.next_asked.connect(self._make_folder if step == CHECK else self._next)
        return self._pages[step]

    def _made(self, step: str) -> FlowPage:
        if step == CHOOSE:
            choose = ChoosePage(self._joined.work.library.incident)
            choose.changed.connect(self._changed)
            choose.more_wanted.connect(self._more)
            return choose
        if step == CHECK:
            check = CheckPage()
            check.change_asked.connect(self._change)
            check.stop_asked.connect(self._making.stop)
            return check
        if step == SHIELD:
            return self._shield.page
        part = next(part for part in self._words.parts if part.id == step)
        questions = QuestionsPage(part, self._words)
        questions.draft_made.connect(self._changed)
        return questions

    def _shield_step(self) -> ShieldStep:
        step = ShieldStep(self._joined, ShieldPage(), self)
        step.decided.connect(self._decided)
        step.keep_asked.connect(self._changed)
        step.redact_asked.connect(self.redact_asked)
        return step

    def _decided(self) -> None:
        if self._draft is not None:
            self._draft = self._draft.shield(self._shield.shielding)

    def _more(self, offset: int) -> None:
        page, vault = self._page(CHOOSE), self._joined.work.vault
        if isinstance(page, ChoosePage):
            self._joined.jobs.run(lambda: vault.incidents(PAGE, offset), page.view.rows.append, says(page))
