"""What was done with incidents joined with the vault: the block on the way in, the list, one filing and its history."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.filings import Done, FilingSeen, filing_versions, title_words
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.filing.erase_page import EraseFilingPage
from weerbaar_desktop.gui.filing.filed_block import FiledBlock
from weerbaar_desktop.gui.filing.filing_page import FilingPage
from weerbaar_desktop.gui.filing.filings_page import FilingsPage
from weerbaar_desktop.gui.filing.writing import FilingWriting
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.filing_form import NEW
from weerbaar_desktop.presentation.filing_shown import done_shown, filing_rows, filing_shown
from weerbaar_desktop.presentation.history_shown import history_shown, history_words


class FilingJourney(QObject):
    """`left` to the way in of Melding en aangifte; `refreshed` when the block there is made anew.

    `incident_asked` carries an incident. `add_asked` carries the code of the folder to which something is added, the
    incidents in it that are still at hand, and what the filing is called.
    """

    left = Signal()
    refreshed = Signal()
    incident_asked = Signal(str)
    add_asked = Signal(str, object, str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words, self._reminders = joined.work.library.filing, joined.work.library.reminders
        self._seen: FilingSeen | None = None
        self.block = FiledBlock()
        self.page = FilingPage()
        self._list: FilingsPage | None = None
        self._history: HistoryPage | None = None
        self._erasing = Erasing(joined, EraseFilingPage, lambda: joined.window.show_page(self.page))
        self._writing: FilingWriting | None = None
        self._join()

    # -- the block and the list ------------------------------------------------------------------

    def refresh(self) -> None:
        """The block as the vault remembers it."""
        self._joined.jobs.run(self._joined.work.filings.done, self._show_done, self._joined.say_here)

    def _show_done(self, done: Done) -> None:
        self.block.show_done(done_shown(done, self._words, self._reminders, self._joined.now().date()))
        self.refreshed.emit()

    def show_all(self) -> None:
        """The list of everything that was done."""
        self._joined.jobs.run(self._joined.work.vault.filings, self._show_list, self._joined.say_here)

    def _show_list(self, filings: tuple[StoredFiling, ...]) -> None:
        if self._list is None:
            self._list = FilingsPage()
            self._list.opened.connect(self.open)
            self._list.back_asked.connect(self.left)
            self._list.write_asked.connect(self.write)
        today = self._joined.now().date()
        self._list.show_filings(filing_rows(filings, self._words, self._reminders, today))
        self._joined.window.show_page(self._list)

    # -- one filing ------------------------------------------------------------------------------

    def open(self, record: str, said: str = "") -> None:
        """The page of one filing; `said` in its foot."""
        filings = self._joined.work.filings
        self._joined.jobs.run(
            lambda: filings.seen(RecordId(record)), lambda seen: self._show(seen, said), self._joined.say_here
        )

    def _show(self, seen: FilingSeen, said: str) -> None:
        self._seen = seen
        self.page.show_trouble("", "")
        self.page.show_filing(filing_shown(seen, self._words, self._reminders, self._joined.now().date()))
        self._joined.window.show_page(self.page)
        self.page.say(said)
        if said:
            announce(self.page, said)

    def _add(self, code: str) -> None:
        if self._seen is not None and self._seen.exported is not None:
            title = title_words(self._seen.stored.filing, self._words, said)
            self.add_asked.emit(code, self._seen.at_hand, title)

    def _ask_history(self) -> None:
        if self._seen is not None:
            record, vault, words = self._seen.stored.record, self._joined.work.vault, self._words
            self._joined.jobs.run(
                lambda: filing_versions(vault.history(record), words, said), self._show_history, says(self.page)
            )

    def _show_history(self, found: tuple[Version, ...]) -> None:
        if self._history is None:
            self._history = HistoryPage(tr("Melding en aangifte"))
            self._history.back_asked.connect(lambda: self._joined.window.show_page(self.page))
        self._history.show_versions(history_words(found), history_shown(found))
        self._joined.window.show_page(self._history)

    # -- erasing ---------------------------------------------------------------------------------

    def _ask_erase(self) -> None:
        if self._seen is not None:
            stored, filings = self._seen.stored, self._joined.work.filings
            what = title_words(stored.filing, self._words, said)
            self._erasing.ask(what, lambda: filings.erase(stored.record), self.left.emit)

    # -- writing ---------------------------------------------------------------------------------

    def writing(self) -> FilingWriting:
        """The form."""
        if self._writing is None:
            self._writing = FilingWriting(self._joined, self)
            self._writing.stored.connect(self.open)
            self._writing.left.connect(self._back_from_form)
        return self._writing

    def write(self) -> None:
        """Something that was done, from the beginning or where it was left."""
        self.writing().open()

    def write_of(self, code: str, answers: AangifteAnswers | None = None) -> None:
        """How it went with a folder that was made."""
        self.writing().open(code, answers)

    def write_known(self, filing: Filing) -> None:
        """Something new, with what the program knows of it filled in; what was half written of the same kind stays."""
        self.writing().open(f"{NEW}_{filing.what}", known=filing)

    def _change(self) -> None:
        if self._seen is not None:
            self.writing().open(self._seen.stored.record)

    def _back_from_form(self, record: str) -> None:
        if record:
            self.open(record)
        else:
            self.left.emit()

    def _join(self) -> None:
        self.block.opened.connect(self.open)
        self.block.write_asked.connect(self.write)
        self.block.offer_asked.connect(self.write_of)
        self.block.all_asked.connect(self.show_all)
        self.page.back_asked.connect(self.left)
        self.page.change_asked.connect(self._change)
        self.page.incident_asked.connect(self.incident_asked)
        self.page.add_asked.connect(self._add)
        self.page.history_asked.connect(self._ask_history)
        self.page.erase_asked.connect(self._ask_erase)
