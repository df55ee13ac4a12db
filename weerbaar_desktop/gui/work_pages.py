"""Joins the pages of an open vault with what can be done with it: values go down, signals come up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.bin.bin_journey import BinJourney
from weerbaar_desktop.gui.diary.diary_journey import DiaryJourney
from weerbaar_desktop.gui.files import DialogChooser, FileChooser
from weerbaar_desktop.gui.incident.incident_journey import IncidentJourney
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.navigation import Destination
from weerbaar_desktop.gui.vault_care.copying import Copying
from weerbaar_desktop.presentation.evidence_shown import waiting_words
from weerbaar_desktop.presentation.taking_over import LIST, NOTEBOOK

if TYPE_CHECKING:
    from weerbaar_desktop.application.diary import Piece
    from weerbaar_desktop.application.work import Work
    from weerbaar_desktop.domain.incident import StoredIncident
    from weerbaar_desktop.gui.full_entry.full_entry_journey import FullEntryJourney
    from weerbaar_desktop.gui.jobs import Jobs
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.taking_over.list_journey import ListJourney
    from weerbaar_desktop.gui.taking_over.notebook_journey import NotebookJourney
    from weerbaar_desktop.gui.vault_care.vault_journey import VaultJourney


class WorkPages(QObject):
    """The journeys of one open vault, each made when it is first needed; only the list is there at once."""

    def __init__(self, window: MainWindow, joined: Joined) -> None:
        super().__init__(window)
        self._window, self._joined = window, joined
        self._incident: IncidentJourney | None = None
        self._aangifte: AangifteJourney | None = None
        self._bin: BinJourney | None = None
        self._list: ListJourney | None = None
        self._notebook: NotebookJourney | None = None
        self._full_entry: FullEntryJourney | None = None
        self._vault: VaultJourney | None = None
        self.copying = Copying(joined, self)
        self.diary = DiaryJourney(joined, self)
        self.diary.opened.connect(self.open_incident)
        self.diary.use_asked.connect(lambda record: self.aangifte().use(record))
        self.diary.make_asked.connect(lambda records: self.aangifte().use(*records))
        self.diary.stored.connect(self._stored)
        self.diary.bin_asked.connect(lambda: self.bin().show())
        self.diary.write_fully_asked.connect(lambda: self.full_entry().write())
        self.copying.changed.connect(lambda: self.diary.page.remind_of_copy(""))
        self.diary.vault_asked.connect(lambda: self.vault().show())

    def incident(self) -> IncidentJourney:
        """The pages of one incident."""
        if self._incident is None:
            journey = self._incident = IncidentJourney(self._joined, self)
            journey.back_asked.connect(self.diary.show)
            journey.use_asked.connect(lambda record: self.aangifte().use(record))
            journey.away_asked.connect(lambda record: self.bin().ask(record))
        return self._incident

    def bin(self) -> BinJourney:
        """What was put away."""
        if self._bin is None:
            journey = self._bin = BinJourney(self._joined, self)
            journey.put_away.connect(lambda record: self.aangifte().forget(record))
            journey.put_away.connect(self.diary.page.untick)
            journey.kept.connect(self.open_incident)
            journey.brought_back.connect(lambda record: self.incident().open(record, "Teruggehaald uit de prullenbak"))
            journey.diary_asked.connect(self.diary.show)
        return self._bin

    def aangifte(self) -> AangifteJourney:
        """The pages of the aangifte."""
        if self._aangifte is None:
            self._aangifte = AangifteJourney(self._joined, self)
            self._aangifte.left.connect(self.diary.show)
        return self._aangifte

    def full_entry(self) -> FullEntryJourney:
        """The pages on which everything is asked."""
        if self._full_entry is None:
            from weerbaar_desktop.gui.full_entry.full_entry_journey import FullEntryJourney

            self._full_entry = FullEntryJourney(self._joined, self)
            self._full_entry.stored.connect(self._stored)
            self._full_entry.left.connect(self.diary.show)
        return self._full_entry

    def taking_list_over(self) -> ListJourney:
        """The pages of an older list."""
        if self._list is None:
            from weerbaar_desktop.gui.taking_over.list_journey import ListJourney

            self._list = ListJourney(self._joined, self)
            self._list.stored.connect(lambda record, said: self.incident().open(record, said))
        return self._list

    def taking_notebook_over(self) -> NotebookJourney:
        """The pages of a notebook."""
        if self._notebook is None:
            from weerbaar_desktop.gui.taking_over.notebook_journey import NotebookJourney

            self._notebook = NotebookJourney(self._joined, self)
            self._notebook.stored.connect(lambda record, said: self.incident().open(record, said))
        return self._notebook

    def vault(self) -> VaultJourney:
        """The care of the vault itself: copies, check, putting back, leaving, destroying."""
        if self._vault is None:
            from weerbaar_desktop.gui.vault_care.vault_journey import VaultJourney

            self._vault = VaultJourney(self._joined, self.copying, self)
            self._vault.other_asked.connect(self._window.other_vault_asked)
            self._vault.gone.connect(self._window.set_gone)
            self._vault.done.connect(self._window.lock_asked)
        return self._vault

    def open_incident(self, record: str) -> None:
        """The page of one incident."""
        self.incident().open(record)

    def destinations(self) -> tuple[Destination, ...]:
        """Where one can go from the list at the left."""
        return (
            Destination("Dagboek", "notebook", self.diary.show),
            Destination("Melding en aangifte", "file-text", lambda: self.aangifte().show()),
            Destination("Kluis", "shield-check", lambda: self.vault().show()),
        )

    def begin(self) -> None:
        """The diary, what waited, and the copy of today."""
        self.diary.show()
        self.say_what_waited()
        self.copying.make_by_itself()

    def say_what_waited(self) -> None:
        """When the program stopped before all evidence was kept: the diary says so, once."""
        diary, page = self._joined.work.diary, self.diary.page

        def found(waited: Sequence[tuple[StoredIncident, int]]) -> None:
            if waited:
                page.warn([waiting_words(*one) for one in waited])

        self._joined.jobs.run(diary.take_expected, found, says(page))

    def _stored(self, record: str, files: Sequence[Piece], said: str) -> None:
        self.incident().open(record, said, files)


def open_pages(window: MainWindow, work: Work, jobs: Jobs, chooser: FileChooser | None = None) -> WorkPages:
    """Shows the diary of the open vault and registers where one can go; returns the journeys."""
    pages = WorkPages(window, Joined(window, work, jobs, chooser or DialogChooser()))
    window.set_open(pages.destinations(), practice=work.vault.description.practice)
    first = window.ui.menuFile.actions()[0]
    write = QAction("&Leg vast", window)
    write.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
    write.triggered.connect(pages.diary.write)
    window.ui.menuFile.insertAction(first, write)
    fully = QAction("&Uitgebreid vastleggen", window)
    fully.setShortcut(QKeySequence("Ctrl+Shift+N"))
    fully.triggered.connect(lambda: pages.full_entry().write())
    window.ui.menuFile.insertAction(first, fully)
    for words, show in (
        (LIST, lambda: pages.taking_list_over().show()),
        (NOTEBOOK, lambda: pages.taking_notebook_over().show()),
    ):
        action = QAction(words, window)
        action.triggered.connect(show)
        window.ui.menuFile.insertAction(first, action)
    search = QAction("&Zoek in het dagboek", window)
    search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
    search.triggered.connect(pages.diary.search)
    window.ui.menuGo.addAction(search)
    bin_ = QAction("&Prullenbak", window)
    bin_.triggered.connect(lambda: pages.bin().show())
    window.ui.menuGo.addAction(bin_)
    if work.vault.warnings:
        pages.diary.page.warn([finding.what for finding in work.vault.warnings])

    def about_the_clock(words: str) -> None:
        if words:
            pages.diary.page.warn([words])

    jobs.run(work.diary.clock_warning, about_the_clock, says(pages.diary.page))
    pages.begin()
    return pages
