"""Writing down what was done: asked, half written, its incidents chosen, and stored as a new or a later version."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.filings import NoSuchFolder
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.dutch import recorded_words
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.filing.form_page import FilingFormPage
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.presentation import filing_form
from weerbaar_desktop.presentation.filing_form import NEW, draft_key, read_change, read_filing, typed_of
from weerbaar_desktop.presentation.incident_form import Typed, change_draft, from_change_draft
from weerbaar_desktop.presentation.shown import FormRefused


class _Found(NamedTuple):
    """What is shown on the form: what is stored, what is known of a folder, and what was half written."""

    stored: StoredFiling | None
    known: Typed
    draft: Draft | None


class FilingWriting(QObject):
    """`stored` carries the filing and what is said at the foot of its page; `left` when it waits: "" for a new one."""

    stored = Signal(str, str)
    left = Signal(str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.filing
        self.name = NEW
        self._before: StoredFiling | None = None
        self.page = FilingFormPage(self._words)
        self.page.draft_made.connect(self._keep)
        self.page.save_asked.connect(self._save)
        self.page.later_asked.connect(self._later)
        self.page.incidents_asked.connect(self._ask_incidents)
        self._incidents: FilingIncidentsPage | None = None

    def open(self, name: str = NEW, answers: AangifteAnswers | None = None, known: Filing | None = None) -> None:
        """The form: `name` is a filing that gets a later version, the code of a folder, or any other for a new one.

        What was half written under that name comes back. `answers` are those of the folder, where they are known;
        `known` is what the program knows of a new one.
        """
        vault, diary, filings = self._joined.work.vault, self._joined.work.diary, self._joined.work.filings

        def find() -> _Found:
            stored = vault.filing(RecordId(name)) if RECORD.fullmatch(name) else None
            filing = stored.filing if stored else known
            told = typed_of(filing) if filing else {}
            # A folder that the journal could not note is written of as anything else.
            with suppress(NoSuchFolder):
                told = filing_form.typed_after(filings.earlier(name), answers)
            return _Found(stored, told, diary.draft(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        self.name, self._before = name, found.stored
        typed, reason = from_change_draft(found.draft.document) if found.draft else ({}, "")
        kept = f"Dit is uw concept van {recorded_words(found.draft.kept_at)}." if found.draft and typed else ""
        self.page.show_trouble("", "")
        self.page.show_typed({**found.known, **typed}, reason, kept, stored=found.stored is not None)
        self._joined.window.show_page(self.page)

    def _keep(self, typed: Typed, reason: str) -> None:
        page, key, diary = self.page, draft_key(self.name), self._joined.work.diary
        document, words = change_draft(typed, reason), f"Concept bewaard om {self._joined.clock()}"
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _later(self) -> None:
        self.page.leave()
        self.left.emit(self._before.record if self._before else "")

    # -- its incidents ---------------------------------------------------------------------------

    def _ask_incidents(self) -> None:
        vault = self._joined.work.vault
        self._joined.jobs.run(
            lambda: (vault.incidents(PAGE), vault.incident_count()), self._show_incidents, says(self.page)
        )

    def _show_incidents(self, found: tuple[tuple[IncidentRow, ...], int]) -> None:
        if self._incidents is None:
            page = self._incidents = FilingIncidentsPage(self._joined.work.library.incident)
            page.chosen.connect(lambda: self._joined.window.show_page(self.page))
            page.left.connect(self._chosen)
            page.more_wanted.connect(self._more)
        self._incidents.show_rows(*found, filing_form.chosen(self.page.typed()))
        self._joined.window.show_page(self._incidents)

    def _more(self, offset: int) -> None:
        page, vault = self._incidents, self._joined.work.vault
        if page is not None:
            self._joined.jobs.run(lambda: vault.incidents(PAGE, offset), page.view.rows.append, says(page))

    def _chosen(self) -> None:
        if self._incidents is not None:
            self.page.show_chosen(self._incidents.records())
            self.page.leave()

    # -- storing ---------------------------------------------------------------------------------

    def _save(self, typed: Typed, reason: str) -> None:
        before, page, today = self._before, self.page, self._joined.now().date()
        try:
            if before is None:
                filing = read_filing(typed, self._words, today)
            else:
                filing = read_change(typed, reason, self._words, today, before.filing)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if before is not None and filing == before.filing:
            self._done(before, "Er is niets veranderd")
            return
        page.set_busy(busy=True)
        words = f"Opgeslagen om {self._joined.clock()}"
        self._joined.jobs.run(
            lambda: self._write(filing, reason), lambda stored: self._done(stored, words), self._not_saved
        )

    def _write(self, filing: Filing, reason: str) -> StoredFiling:
        filings, before = self._joined.work.filings, self._before
        return filings.add(filing) if before is None else filings.amend(before.record, filing, reason)

    def _done(self, stored: StoredFiling, words: str) -> None:
        self.page.stored()
        self.page.set_busy(busy=False)
        key, diary = draft_key(self.name), self._joined.work.diary
        self._joined.jobs.run(lambda: diary.drop_draft(key), nothing, says(self.page))
        self.stored.emit(stored.record, words)

    def _not_saved(self, trouble: CannotContinue) -> None:
        self.page.set_busy(busy=False)
        says(self.page)(trouble)
        self._keep(self.page.typed(), self.page.reason_typed())
