"""Writing down what was done: asked, half written, its incidents chosen, and stored as a new or a later version."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QObject

from weerbaar_desktop.application.filings import NoSuchFolder
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.filing.form_page import FilingFormPage
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.revising import Revising
from weerbaar_desktop.presentation import filing_form
from weerbaar_desktop.presentation.filing_form import NEW, draft_key, read_change, read_filing, typed_of
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.shown import FormRefused


class _Found(NamedTuple):
    """What is shown on the form: what is stored, what is known of a folder, and what was half written."""

    stored: StoredFiling | None
    known: Typed
    resumed: Resumed


class FilingWriting(Revising):
    """The form about what was done, and its incidents."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self._words = joined.work.library.filing
        self.page = FilingFormPage(self._words)
        super().__init__(joined, self.page, draft_key, parent)
        self.name = NEW
        self._before: StoredFiling | None = None
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
            return _Found(stored, told, diary.resume(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        before = self._before = found.stored
        self._show(name, before.record if before else "", found.known, found.resumed)

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
            self._done(before.record, tr("Er is niets veranderd"))
            return
        self._store(lambda: self._write(filing, reason).record)

    def _write(self, filing: Filing, reason: str) -> StoredFiling:
        filings, before = self._joined.work.filings, self._before
        return filings.add(filing) if before is None else filings.amend(before.record, filing, reason)
