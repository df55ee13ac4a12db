"""The full entry joined with the vault: from page to page, kept at every step, stored whenever the person wants."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Incident, StoredIncident
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.taking_in import TakingIn
from weerbaar_desktop.gui.full_entry.entry_page import EntryPage
from weerbaar_desktop.gui.full_entry.question_pages import AllPage, AskingPage, QuestionPage
from weerbaar_desktop.gui.full_entry.review_page import EntryReviewPage
from weerbaar_desktop.gui.full_entry.way_pages import RulesPage, WayPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.full_entry import ALL, CHECK, DRAFT, HOW, RULES, FullEntry
from weerbaar_desktop.presentation.incident_form import form_fields
from weerbaar_desktop.presentation.shown import FieldError, FormRefused


class FullEntryJourney(QObject):
    """`stored` carries a new record, the files that go with it and what to say; `left` when the person goes away."""

    stored = Signal(str, object, str)
    left = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.incident
        self._entry: FullEntry | None = None
        self._returning = False
        self._taking_in: TakingIn | None = None
        self._pages: dict[str, EntryPage] = {}

    def write(self) -> None:
        """Where the person was; otherwise what a draft kept, or the ground rules."""
        if self._entry is not None:
            self._go(self._entry)
            return
        diary = self._joined.work.diary
        self._joined.jobs.run(lambda: diary.resume(DRAFT), self._begin, self._joined.say_here)

    def _begin(self, resumed: Resumed) -> None:
        draft, put_aside = resumed
        entry = full_entry.from_draft(draft.document, self._words) if draft else full_entry.begin(self._words)
        self._review().files.begin(entry.files)
        self._returning = False
        self._go(entry)
        if put_aside:
            self._page(entry.page).show_trouble(*PUT_ASIDE)

    # -- from page to page -----------------------------------------------------------------------

    def _go(self, entry: FullEntry, key: str = "", errors: Sequence[FieldError] = ()) -> None:
        """Keeps the entry as it now stands, and shows its page; the keyboard goes to the question `key`."""
        self._entry = entry
        page = self._page(entry.page)
        page.show_entry(entry)
        if isinstance(page, EntryReviewPage):
            self._returning = False
            page.show_lines(full_entry.checked(entry, self._words, self._joined.now()))
        self._joined.window.show_page(page)
        self._keep()
        if errors:
            page.show_errors(errors)
        elif key:
            page.target(key).setFocus()

    def _next(self) -> None:
        entry = self._captured()
        errors = full_entry.page_errors(entry, self._words, self._joined.now())
        if errors:
            self._page(entry.page).show_errors(errors)
            return
        self._go(entry.jump(CHECK) if self._returning else entry.forward())

    def _back(self) -> None:
        entry = self._captured()
        if entry.page == RULES:
            self._leave()
        else:
            self._go(entry.back())

    def _later(self) -> None:
        self._captured()
        self._leave()

    def _leave(self) -> None:
        self._keep()
        self.left.emit()

    def _change(self, key: str) -> None:
        entry = self._captured().jump(key)
        self._returning = True
        self._go(entry, key)

    def _way(self, way: str) -> None:
        """The details the other way, at the question that was answered last."""
        entry = self._captured()
        page = self._page(entry.page)
        if entry.page == HOW:
            self._entry = entry.chosen(way)
            self._keep()
            return
        changed = page.last_changed if isinstance(page, AskingPage) else ""
        entry = entry.jump(changed or entry.walk.step).chosen(way)
        self._go(entry, entry.walk.step)

    # -- keeping ---------------------------------------------------------------------------------

    def _captured(self) -> FullEntry:
        """The entry with what stands on its page now."""
        entry = self._entry or full_entry.begin(self._words)
        page = self._page(entry.page)
        page.pauses.forget()
        self._entry = entry.answered(page.typed()).holding(self._review().files.coming)
        return self._entry

    def _changed(self) -> None:
        self._captured()
        self._keep()

    def _keep(self) -> None:
        entry, diary = self._entry, self._joined.work.diary
        if entry is None:
            return
        page = self._page(entry.page)
        if entry.is_empty:
            self._joined.jobs.run(lambda: diary.drop_draft(DRAFT), nothing, says(page))
            return
        document, words = full_entry.to_draft(entry), tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(DRAFT, document), lambda _none: page.say(words), says(page))

    def _save(self) -> None:
        entry = self._captured()
        page = self._page(entry.page)
        try:
            incident = full_entry.read(entry, self._joined.now())
        except FormRefused as refused:
            there = entry.jump(refused.errors[0].key)
            self._go(there, errors=refused.errors)
            return
        page.show_errors(())
        page.set_busy(busy=True)
        self._review()  # made by now, with its ways in
        if self._taking_in is not None:  # what was pasted just now still comes with it
            self._taking_in.when_ready(lambda: self._add(incident, len(self._review().files.files)))

    def _add(self, incident: Incident, pieces: int) -> None:
        diary = self._joined.work.diary
        self._joined.jobs.run(lambda: diary.add(incident, pieces, DRAFT), self._saved, self._not_saved)

    def _saved(self, stored: StoredIncident) -> None:
        """It is kept, and its draft went in the same commit."""
        files = self._review().files.files
        if self._entry is not None:
            self._page(self._entry.page).stored()
        self._entry = None
        for page in self._pages.values():
            page.show_entry(full_entry.begin(self._words))
        self.stored.emit(stored.record, files, tr("Opgeslagen om {clock}", clock=self._joined.clock()))

    def _not_saved(self, trouble: CannotContinue) -> None:
        if self._entry is not None:
            page = self._page(self._entry.page)
            page.set_busy(busy=False)
            says(page)(trouble)
            self._keep()

    # -- the pages -------------------------------------------------------------------------------

    def _review(self) -> EntryReviewPage:
        page = self._page(CHECK)
        if not isinstance(page, EntryReviewPage):
            raise TypeError(CHECK)
        return page

    def _page(self, name: str) -> EntryPage:
        if name not in self._pages:
            page = self._pages[name] = self._make(name)
            page.back_asked.connect(self._back)
            page.next_asked.connect(self._next)
            page.save_asked.connect(self._save)
            page.later_asked.connect(self._later)
            page.draft_made.connect(self._changed)
            page.way_asked.connect(self._way)
        return self._pages[name]

    def _make(self, name: str) -> EntryPage:
        if name == RULES:
            return RulesPage()
        if name == HOW:
            return WayPage()
        if name == ALL:
            return AllPage(full_entry.keys_on(ALL, self._words), self._words)
        if name == CHECK:
            page = EntryReviewPage()
            page.change_asked.connect(self._change)
            page.files.ways.choose_asked.connect(self._choose_files)
            self._taking_in = TakingIn(self._joined, page.files.ways, lambda: page.files.add_files, self)
            return page
        shown = next(shown for shown in form_fields(self._words) if shown.key == name)
        return QuestionPage(shown, self._words)

    def _choose_files(self) -> None:
        page = self._review()
        self._joined.chooser.files(page, tr("Kies een schermafdruk of bestand"), page.files.add_files)
