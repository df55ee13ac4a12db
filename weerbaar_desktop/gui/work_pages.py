"""Joins the pages of an open vault with what can be done with it: values go down, signals come up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.diary.diary_journey import DiaryJourney
from weerbaar_desktop.gui.files import DialogChooser, FileChooser
from weerbaar_desktop.gui.incident.incident_journey import IncidentJourney
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.navigation import Destination

if TYPE_CHECKING:
    from weerbaar_desktop.application.work import Work
    from weerbaar_desktop.gui.full_entry.full_entry_journey import FullEntryJourney
    from weerbaar_desktop.gui.jobs import Jobs
    from weerbaar_desktop.gui.main_window import MainWindow


class WorkPages(QObject):
    """The journeys of one open vault, each made when it is first needed; only the list is there at once."""

    def __init__(self, window: MainWindow, joined: Joined) -> None:
        super().__init__(window)
        self._joined = joined
        self._incident: IncidentJourney | None = None
        self._aangifte: AangifteJourney | None = None
        self._full_entry: FullEntryJourney | None = None
        self.diary = DiaryJourney(joined, self)
        self.diary.opened.connect(self.open_incident)
        self.diary.use_asked.connect(lambda record: self.aangifte().use(record))
        self.diary.stored.connect(self._stored)
        self.diary.write_fully_asked.connect(lambda: self.full_entry().write())

    def incident(self) -> IncidentJourney:
        """The pages of one incident."""
        if self._incident is None:
            journey = self._incident = IncidentJourney(self._joined, self)
            journey.back_asked.connect(self.diary.show)
            journey.use_asked.connect(lambda record: self.aangifte().use(record))
        return self._incident

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

    def open_incident(self, record: str) -> None:
        """The page of one incident."""
        self.incident().open(record)

    def destinations(self) -> tuple[Destination, ...]:
        """Where one can go from the list at the left."""
        return (
            Destination("Dagboek", "notebook", self.diary.show),
            Destination("Melding en aangifte", "file-text", lambda: self.aangifte().show()),
        )

    def _stored(self, record: str, files: Sequence[Path], said: str) -> None:
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
    search = QAction("&Zoek in het dagboek", window)
    search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
    search.triggered.connect(pages.diary.search)
    window.ui.menuGo.addAction(search)
    if work.vault.warnings:
        pages.diary.page.warn([finding.what for finding in work.vault.warnings])
    pages.diary.show()
    return pages
