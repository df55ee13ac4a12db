"""The diary joined with the vault: the list and searching, writing down, and drafts that are never lost."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.diary import QUICK_ENTRY_DRAFT, Piece
from weerbaar_desktop.application.exports import LeftOver
from weerbaar_desktop.application.meant import meant
from weerbaar_desktop.application.ports import Draft, FilterChoices, RowFilter
from weerbaar_desktop.domain.dutch import from_record
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Incident, IncidentRow, StoredIncident
from weerbaar_desktop.domain.same_person import JoinedPerson, called_since
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.diary.saving_choices import SavingChoices
from weerbaar_desktop.gui.evidence.taking_in import TakingIn
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.presentation import full_entry, quick_entry
from weerbaar_desktop.presentation.aangifte_flow import DRAFT as AANGIFTE_DRAFT
from weerbaar_desktop.presentation.aangifte_flow import records_in
from weerbaar_desktop.presentation.anchor_shown import offer_words
from weerbaar_desktop.presentation.bin_shown import overdue_words
from weerbaar_desktop.presentation.diary_list import FIRST_FOUND, FOUND_AT_MOST
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.quick_entry import QuickEntry
from weerbaar_desktop.presentation.search_shown import words_asked
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.spoken import recorded_words
from weerbaar_desktop.presentation.vault_care import reminder_words


class _Found(NamedTuple):
    """What the list shows: the first rows, how many there are, and what is half written."""

    rows: tuple[IncidentRow, ...]
    total: int
    draft: Draft | None
    full_draft: Draft | None
    left_over: LeftOver | None
    overdue: str = ""
    no_copy: str = ""
    concept: tuple[str, ...] = ()


def _kept_words(draft: Draft | None) -> str:
    return tr("Uw concept is bewaard op {recorded}.", recorded=recorded_words(draft.kept_at)) if draft else ""


class DiaryJourney(QObject):
    """`opened` and `use_asked` carry a record, `make_asked` and `pack_asked` several.

    `stored` carries a new one, and the files with it.
    """

    opened = Signal(str)
    use_asked = Signal(str)
    make_asked = Signal(object)
    pack_asked = Signal(object)
    bin_asked = Signal()
    vault_asked = Signal()
    access_asked = Signal()
    stored = Signal(str, object, str)
    write_fully_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.incident
        self._asked = 0
        self._writing = self._seeking = False
        self._choices_of = -1
        self._known: list[JoinedPerson] = []
        self._concept: tuple[str, ...] = ()
        self.page = DiaryPage(self._words)
        self._entry_page: QuickEntryPage | None = None
        self._taking_in: TakingIn | None = None
        self.page.write_asked.connect(self.write)
        self.page.resume_asked.connect(self.write)
        self.page.write_fully_asked.connect(self.write_fully_asked)
        self.page.settle_asked.connect(self._settle)
        self.page.bin_asked.connect(self.bin_asked)
        self.page.vault_asked.connect(self.vault_asked)
        self.page.access_asked.connect(self.access_asked)
        self.page.opened.connect(self.opened)
        self.page.use_asked.connect(self.use_asked)
        self.page.make_asked.connect(self.make_asked)
        self.page.pack_asked.connect(self.pack_asked)
        self.page.search_asked.connect(lambda _words, typed: self._follow() if typed else self.reload())
        self.page.best_asked.connect(self._best_first)
        self.page.more_wanted.connect(self._more)
        self._saving_choices = SavingChoices(joined, self.page, self)

    # -- the list --------------------------------------------------------------------------------

    def show(self) -> None:
        """The list as it is now."""
        vault = self._joined.work.vault.description
        self.page.offer_code(wanted=not vault.ready and not vault.practice)
        self._joined.window.show_page(self.page)
        follow_layout(self.page)  # what is noticed on top was made after the list
        self._saving_choices.read()
        self.reload(best=self.page.best)

    def search(self) -> None:
        """The list, with the keyboard in the field to search in."""
        self._joined.window.show_page(self.page)
        self._saving_choices.read()
        self.page.focus_search()
        self._seeking = True  # a list that was not read yet has nothing to search in, until it has
        self.reload()

    def reload(self, *, best: bool = False) -> None:
        """Asks the vault again, by date or with what fits `best` first; only the latest question is answered."""
        self._asked += 1
        mine, asked = self._asked, words_asked(self.page.ui.search.text())
        only = self.page.filters.only()
        self._joined.jobs.run(
            lambda: self._find(asked, only, mine), lambda found: self._found(found, mine, best=best), says(self.page)
        )
        # The list does not wait for these.
        self._joined.jobs.run(self._choices, self._offer_choices, says(self.page))
        if not asked:
            cards = self._joined.work.anchor_cards
            self._joined.jobs.run(
                lambda: offer_words(cards.state()), lambda offer: self.page.offer_card(*offer), says(self.page)
            )

    def more_to_find(self) -> None:
        """More can be found than before: whoever searched in vain is told; what is being read stays as it is."""
        if words_asked(self.page.ui.search.text()) and self.page.ui.empty.isVisible():
            self.reload()

    def _find(self, asked: tuple[str, ...], only: RowFilter, mine: int) -> _Found | None:
        if mine != self._asked:
            return None
        diary, vault = self._joined.work.diary, self._joined.work.vault
        draft, full = diary.whole_draft(QUICK_ENTRY_DRAFT), diary.whole_draft(full_entry.DRAFT)
        only = self._with_concept(only)
        if asked:
            rows, total = self._search(asked, only)
            return _Found(rows, total, draft, full, None, concept=only.concept)
        overdue = overdue_words(vault.in_bin(), self._joined.now())
        left_over = self._joined.work.exports.left_over()
        rows, total = diary.rows(PAGE, 0, only), vault.incident_count(only)
        copies = self._joined.work.copies
        no_copy = reminder_words(copies.state(), copies.overdue())
        return _Found(rows, total, draft, full, left_over, overdue, no_copy, only.concept)

    def _search(self, asked: tuple[str, ...], only: RowFilter) -> tuple[tuple[IncidentRow, ...], int]:
        """The first rows, and how many there are or that they are too many to count."""
        diary = self._joined.work.diary
        rows = diary.search(asked, FIRST_FOUND, only)
        return rows, len(rows) if len(rows) < FIRST_FOUND else diary.found(asked, FOUND_AT_MOST + 1, only)

    def _follow(self) -> None:
        """The list after a key; what else stands on the page waits for nothing that is typed.

        What stands in an aangifte does not change meanwhile: it was read when the list came up.
        """
        asked = words_asked(self.page.ui.search.text())
        if not asked:
            self.reload()
            return
        self._asked += 1
        mine, only = self._asked, replace(self.page.filters.only(), concept=self._concept)

        def search() -> tuple[tuple[IncidentRow, ...], int] | None:
            return self._search(asked, only) if mine == self._asked else None

        def found(answer: tuple[tuple[IncidentRow, ...], int] | None) -> None:
            if answer is not None and mine == self._asked:
                self._show(*answer, only.concept, mine)

        self._joined.jobs.run(search, found, says(self.page))

    def _best_first(self, *, from_top: bool = True) -> None:
        """What fits best first: it takes longer, so beside the vault's thread. Who comes back stays where they were."""
        self._asked += 1
        mine, asked, vault = self._asked, words_asked(self.page.ui.search.text()), self._joined.work.vault
        only = replace(self.page.filters.only(), concept=self._concept)

        def search() -> tuple[IncidentRow, ...]:
            if mine != self._asked:
                return ()
            with closing(vault.reader()) as reader:
                return reader.search_ranked(asked, FOUND_AT_MOST + 1, only)

        def found(rows: tuple[IncidentRow, ...]) -> None:
            if mine == self._asked and rows:
                self.page.show_rows(rows, len(rows), best=True)
                if from_top:
                    self.page.view.to_top()
            elif mine == self._asked:
                self._show((), 0, only.concept, mine)

        self._joined.jobs.read_for_page(search, found, says(self.page))

    def _with_concept(self, only: RowFilter) -> RowFilter:
        """The same, with what stands in an aangifte that is not made yet; asks the vault."""
        return replace(only, concept=records_in(self._joined.work.diary.whole_draft(AANGIFTE_DRAFT)))

    def _choices(self) -> tuple[FilterChoices, list[JoinedPerson]] | None:
        """What there is to filter on; asked again only when something was recorded since, otherwise None."""
        vault = self._joined.work.vault
        at = vault.head().seq
        if at == self._choices_of:
            return None
        found = vault.filter_choices(), [one.person for one in vault.persons()]
        self._choices_of = at
        return found

    def _offer_choices(self, found: tuple[FilterChoices, list[JoinedPerson]] | None) -> None:
        """Whom the list is narrowed to and who is called otherwise since, stays the one it is narrowed to."""
        if found is None:
            return
        (choices, now), before = found, self._known
        self._known, only = now, self.page.filters.only()
        who = called_since(only.who, before, now)
        self.page.show_choices(choices, replace(only, who=who))
        if who != only.who:
            self.reload(best=self.page.best)

    def _found(self, found: _Found | None, mine: int, *, best: bool) -> None:
        if found is None or mine != self._asked:
            return
        if best and found.rows:
            self._concept = found.concept
            self._best_first(from_top=False)
        else:
            self._show(found.rows, found.total, found.concept, mine)
        if self._seeking and not self.page.ui.search.hasFocus():
            self.page.focus_search()
        self._seeking = False
        self.page.offer_draft(_kept_words(found.draft))
        self.page.offer_full_draft(_kept_words(found.full_draft))
        self.page.offer_bin(found.overdue)
        self.page.remind_of_copy(found.no_copy)
        self.page.offer_settling(found.left_over.words if found.left_over else "")

    def _show(self, rows: tuple[IncidentRow, ...], total: int, concept: tuple[str, ...], mine: int) -> None:
        self._concept = concept
        self.page.show_trouble("", "")
        self.page.show_concept(concept)
        self.page.show_rows(rows, total)
        if not rows:
            self.page.pause.then("meant", lambda: self._ask_what_was_meant(mine, concept))

    def _ask_what_was_meant(self, mine: int, concept: tuple[str, ...]) -> None:
        """Beside the vault's thread: it reads every text, and stops once something else is asked."""
        jobs, vault = self._joined.jobs, self._joined.work.vault
        asked, only = words_asked(self.page.ui.search.text()), replace(self.page.filters.only(), concept=concept)
        if not asked:
            return

        def stops() -> bool:
            return jobs.ending or mine != self._asked

        def look() -> tuple[str, ...]:
            if stops():
                return ()
            with closing(vault.reader()) as reader:
                return meant(reader, asked, stops, only)

        def offer(words: tuple[str, ...]) -> None:
            if mine == self._asked and words:
                self.page.offer_meant(words)

        jobs.read_for_page(look, offer, says(self.page))

    def _settle(self) -> None:
        """Clears away what a cut-off export left, or notes it, and shows the list again."""
        settle = self._joined.work.exports.settle_left_over
        self._joined.jobs.run(settle, lambda _none: self.reload(), says(self.page))

    def _more(self, offset: int) -> None:
        mine, only = self._asked, self.page.filters.only()
        asked, diary = words_asked(self.page.ui.search.text()), self._joined.work.diary
        self._joined.jobs.run(
            lambda: diary.search(asked, PAGE, self._with_concept(only), offset),
            lambda rows: self._add(rows, mine),
            lambda trouble: self._no_more(trouble, mine),
        )

    def _add(self, rows: tuple[IncidentRow, ...], mine: int) -> None:
        if mine == self._asked:
            self.page.view.rows.append(rows)

    def _no_more(self, trouble: CannotContinue, mine: int) -> None:
        if mine == self._asked:
            self.page.view.rows.give_up()
        says(self.page)(trouble)

    # -- writing down ----------------------------------------------------------------------------

    def write(self) -> None:
        """Leg vast: what was half written comes back, otherwise a fresh page."""
        if self._writing:
            self._joined.window.show_page(self._entry())
            return
        diary = self._joined.work.diary
        self._joined.jobs.run(lambda: diary.resume(QUICK_ENTRY_DRAFT), self._begin, self._joined.say_here)

    def _entry(self) -> QuickEntryPage:
        if self._entry_page is None:
            self._entry_page = self._make_entry()
        return self._entry_page

    def _make_entry(self) -> QuickEntryPage:
        page = QuickEntryPage(self._words, lambda: quick_entry.day_of(self._joined.now()))
        page.draft_made.connect(self._keep)
        page.save_asked.connect(self._save)
        page.files.ways.choose_asked.connect(self._choose_files)
        self._taking_in = TakingIn(self._joined, page.files.ways, lambda: page.files.add_files, self)
        return page

    def _begin(self, resumed: tuple[Draft | None, bool]) -> None:
        (draft, put_aside), now = resumed, self._joined.now()
        page = self._entry()
        kept = quick_entry.from_draft(draft.document, from_record(draft.kept_at), now) if draft else None
        page.show_entry(kept or quick_entry.blank(now))
        page.show_trouble(*(PUT_ASIDE if put_aside else ("", "")))
        self._writing = True
        self._joined.window.show_page(page)

    def _choose_files(self) -> None:
        page = self._entry()
        self._joined.chooser.files(page, tr("Kies een schermafdruk of bestand"), page.files.add_files)

    def _keep(self, entry: QuickEntry) -> None:
        page, diary = self._entry(), self._joined.work.diary
        if entry.is_empty:
            self._joined.jobs.run(lambda: diary.drop_draft(QUICK_ENTRY_DRAFT), lambda _none: page.say(""), says(page))
            return
        document, words = quick_entry.draft_of(entry), tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(
            lambda: diary.keep_draft(QUICK_ENTRY_DRAFT, document), lambda _none: page.say(words), says(page)
        )

    def _save(self, entry: QuickEntry) -> None:
        page = self._entry()
        try:
            incident = quick_entry.read(entry, self._joined.now())
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        page.set_busy(busy=True)
        if self._taking_in is not None:  # what was pasted just now still comes with it
            self._taking_in.when_ready(lambda: self._add_incident(incident, len(page.files.files)))

    def _add_incident(self, incident: Incident, pieces: int) -> None:
        diary = self._joined.work.diary
        self._joined.jobs.run(lambda: diary.add(incident, pieces, QUICK_ENTRY_DRAFT), self._saved, self._not_saved)

    def _saved(self, stored: StoredIncident) -> None:
        """It is kept, and its draft went in the same commit."""
        page = self._entry()
        files: tuple[Piece, ...] = page.files.files
        page.stored()
        self._writing = False
        self.stored.emit(stored.record, files, tr("Opgeslagen om {clock}", clock=self._joined.clock()))

    def _not_saved(self, trouble: CannotContinue) -> None:
        page = self._entry()
        page.set_busy(busy=False)
        says(page)(trouble)
        self._keep(page.entry())
