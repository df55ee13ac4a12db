"""Weighing a signal joined with the vault: dangers first, what is recognised, what is decided, and how it was kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.weighings import Weighed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.triggers import touched
from weerbaar_desktop.domain.weighing import StoredWeighing
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.signals.weigh_pages import DecidePage, RecognisePage, WeighPage
from weerbaar_desktop.gui.signals.weighing_page import EraseWeighingPage, WeighingPage
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation import weighing_flow
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.reporting_shown import danger_words
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.weighing_flow import CHANGE, DANGER, DECIDE, HINTS, STEPS, Known, WeighDraft
from weerbaar_desktop.presentation.weighing_shown import weighing_shown


class WeighJourney(QObject):
    """`left` and `prepare_asked` carry the incident; `help_asked` wants the numbers at once."""

    left = Signal(str)
    prepare_asked = Signal(str)
    help_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        library = joined.work.library
        numbers = {one.id.replace("-", "_"): one.number for one in library.contacts}
        self._known = Known(library.reporting.danger.triggers, library.signals, numbers)
        self._draft: WeighDraft | None = None
        self._touched: tuple[str, ...] = ()
        self._shown: StoredWeighing | None = None
        self._pages: dict[str, RecognisePage] = {}
        self._decide: DecidePage | None = None
        self._weighing: WeighingPage | None = None
        self._erasing = Erasing(joined, EraseWeighingPage, lambda: joined.window.show_page(self._weighing_page()))

    @property
    def incident(self) -> str:
        """The one that is weighed, or of which a weighing is shown; "" for none."""
        if self._draft is not None:
            return self._draft.incident
        return self._shown.weighing.incident if self._shown is not None else ""

    # -- from step to step -----------------------------------------------------------------------

    def weigh(self, incident: str) -> None:
        """From the beginning, or where it was left."""
        weighings, record = self._joined.work.weighings, RecordId(incident)

        def found(weighed: Weighed) -> None:
            self._touched = touched(self._known.triggers, (weighed.incident.incident,))
            kept = weighed.draft.document if weighed.draft else None
            self._go(weighing_flow.from_draft(record, kept, self._known))
            if weighed.put_aside:
                self._shown_page().show_trouble(*PUT_ASIDE)

        self._joined.jobs.run(lambda: weighings.about(record), found, self._joined.say_here)

    def _go(self, draft: WeighDraft) -> None:
        """Keeps it as it now stands, and shows its page."""
        self._draft = draft
        step = draft.walk.step
        page: WeighPage
        if step == DECIDE:
            page = self._decide_page()
            self._decide_page().show_decision(weighing_flow.outcomes(draft, self._known), draft.outcome, draft.why)
        else:
            page = self._page(step)
            self._page(step).show_chosen(draft.chosen, draft.changed)
            self._ask_about_danger()
        page.back.setText(tr("Terug naar het incident") if draft.walk.is_first else tr("Vorige vraag"))
        page.show_tasks(weighing_flow.tasks(draft))
        page.show_trouble("", "")
        self._joined.window.show_page(page)
        self._keep(page)

    def _captured(self) -> WeighDraft | None:
        """With what stands on the page now."""
        draft = self._draft
        if draft is None:
            return None
        if draft.walk.step == DECIDE:
            outcome, why = self._decide_page().decided()
            draft = weighing_flow.decided(draft, outcome, why)
        else:
            page = self._page(draft.walk.step)
            draft = draft.choose(page.offered, page.chosen())
            draft = weighing_flow.told(draft, page.more.text())
        self._shown_page().settled()
        self._draft = draft
        return draft

    def _shown_page(self) -> WeighPage:
        step = self._draft.walk.step if self._draft else DANGER
        return self._decide_page() if step == DECIDE else self._page(step)

    def _changed(self) -> None:
        if self._captured() is not None:
            self._ask_about_danger()
            self._keep(self._shown_page())

    def _ask_about_danger(self) -> None:
        """At the first step: what was recognised, and what the words of the incident may say, in one calm banner."""
        draft = self._draft
        if draft is not None and draft.walk.step == DANGER:
            about = {one.words for one in weighing_flow.dangers_of(draft, self._known)} | set(self._touched)
            self._page(DANGER).danger.ask(*danger_words(self._joined.work.library.reporting.danger, about))

    def _keep(self, page: WeighPage) -> None:
        draft = self._draft
        if draft is not None:
            weighings, document = self._joined.work.weighings, weighing_flow.to_draft(draft)
            words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
            self._joined.jobs.run(
                lambda: weighings.keep_draft(draft.incident, document), lambda _none: page.say(words), says(page)
            )

    def _next(self) -> None:
        draft = self._captured()
        if draft is not None:
            self._go(draft.at(draft.walk.forward()))

    def _back(self) -> None:
        draft = self._captured()
        if draft is not None and draft.walk.is_first:
            self._later()
        elif draft is not None:
            self._go(draft.at(draft.walk.back()))

    def _later(self) -> None:
        draft = self._captured()
        if draft is not None:
            self._keep(self._shown_page())
            self.left.emit(draft.incident)

    # -- what is decided -------------------------------------------------------------------------

    def _finish(self) -> None:
        draft, page, weighings = self._captured(), self._decide_page(), self._joined.work.weighings
        if draft is None:
            return
        try:
            weighing = weighing_flow.read_weighing(draft, self._known)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        page.set_busy(busy=True)

        def kept(stored: StoredWeighing) -> None:
            page.set_busy(busy=False)
            self._show(stored, tr("Bewaard om {clock}", clock=self._joined.clock()))

        def not_kept(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)

        self._joined.jobs.run(lambda: weighings.finish(weighing), kept, not_kept)

    def open(self, record: str) -> None:
        """One that was kept."""
        vault = self._joined.work.vault
        self._joined.jobs.run(lambda: vault.weighing(RecordId(record)), self._show, self._joined.say_here)

    def _show(self, stored: StoredWeighing, said: str = "") -> None:
        """What is half weighed is kept as the draft of its own incident; from here on this one is meant."""
        self._draft, self._shown = None, stored
        page = self._weighing_page()
        page.show_weighing(weighing_shown(stored))
        self._joined.window.show_page(page)
        page.say(said)
        if said:
            announce(page, said)

    def _leave(self) -> None:
        self.left.emit(self.incident)

    def _ask_erase(self) -> None:
        if (shown := self._shown) is not None:
            weighings = self._joined.work.weighings
            self._erasing.ask(weighing_shown(shown).title, lambda: weighings.erase(shown.record), self._leave)

    # -- pages -----------------------------------------------------------------------------------

    def _page(self, step: str) -> RecognisePage:
        if step not in self._pages:
            shown = weighing_flow.groups(step, self._known)
            page = self._pages[step] = RecognisePage(STEPS[step], HINTS[step], shown, asks_more=step == CHANGE)
            page.danger.help.clicked.connect(self.help_asked)
            self._listen(page)
            page.next_asked.connect(self._next)
        return self._pages[step]

    def _decide_page(self) -> DecidePage:
        if self._decide is None:
            self._decide = DecidePage(STEPS[DECIDE])
            self._listen(self._decide)
            self._decide.next_asked.connect(self._finish)
        return self._decide

    def _listen(self, page: WeighPage) -> None:
        page.back_asked.connect(self._back)
        page.later_asked.connect(self._later)
        page.draft_made.connect(self._changed)

    def _weighing_page(self) -> WeighingPage:
        if self._weighing is None:
            page = self._weighing = WeighingPage()
            page.back_asked.connect(self._leave)
            page.help_asked.connect(self.help_asked)
            page.prepare_asked.connect(lambda: self.prepare_asked.emit(self.incident))
            page.again_asked.connect(lambda: self.weigh(self.incident))
            page.erase_asked.connect(self._ask_erase)
        return self._weighing
