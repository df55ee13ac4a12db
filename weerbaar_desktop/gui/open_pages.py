"""Shows an open vault in the window: its pages, and what the menus offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from weerbaar_desktop.application.papers.patroon import TITLE as PATTERN
from weerbaar_desktop.application.visit_vault import VisitStage, stage
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.evidence.reading_words import ReadingWords
from weerbaar_desktop.gui.files import DialogChooser, FileChooser
from weerbaar_desktop.gui.guard.coming_back import ComingBack
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.theme.tokens import VISIT
from weerbaar_desktop.gui.work_pages import WorkPages
from weerbaar_desktop.presentation.access_shown import VISITS
from weerbaar_desktop.presentation.anchor_shown import CHECK_TITLE, MAKE_TITLE
from weerbaar_desktop.presentation.package_shown import MAKE_ONE, OPEN_ONE
from weerbaar_desktop.presentation.taking_over import LIST, NOTEBOOK
from weerbaar_desktop.presentation.ways_shown import TITLE as WAYS

if TYPE_CHECKING:
    from weerbaar_desktop.application.work import Work
    from weerbaar_desktop.gui.home_visit.visit_pages import VisitPages
    from weerbaar_desktop.gui.jobs import Jobs
    from weerbaar_desktop.gui.main_window import MainWindow


def open_vault(window: MainWindow, work: Work, jobs: Jobs) -> None:
    """Asks the vault first whether it is that of a visit at somebody's home, and shows the pages that fit."""

    def known(found: VisitStage) -> None:
        if found == "none":
            open_pages(window, work, jobs)
        else:
            open_visit(window, work, jobs, found)

    jobs.run(lambda: stage(work.home_visits), known, lambda _trouble: known("none"))


def open_visit(
    window: MainWindow, work: Work, jobs: Jobs, found: VisitStage, chooser: FileChooser | None = None
) -> VisitPages:
    """Shows where the visit is, with everything under a thumb; returns the journeys."""
    from weerbaar_desktop.gui.home_visit.visit_pages import VisitPages

    window.first_run = ""
    current_theme().set_density(VISIT)
    pages = VisitPages(window, Joined(window, work, jobs, chooser or DialogChooser()), found)
    window.set_open(pages.destinations(), practice=work.vault.description.practice, visiting=True)
    pages.begin()
    ComingBack(window, pages.joined, pages.ways_back(), pages.record, pages).look()
    return pages


def open_pages(window: MainWindow, work: Work, jobs: Jobs, chooser: FileChooser | None = None) -> WorkPages:
    """Shows the first page of the open vault and registers where one can go; returns the journeys."""
    pages = WorkPages(window, Joined(window, work, jobs, chooser or DialogChooser()))
    window.set_open(pages.destinations(), practice=work.vault.description.practice)
    _add_actions(window, pages)
    if work.vault.description.practice:
        from weerbaar_desktop.gui.first_run.leaving_practice import LeavingPractice

        LeavingPractice(window, pages.joined, pages)
    pages.first.say_what_opening_noticed()
    ReadingWords(pages.joined, pages).kept.connect(pages.more_to_find)
    window.write_asked.connect(pages.write)
    window.copy_asked.connect(lambda copy: pages.care.vault().restoring().show(copy))
    pages.begin()
    if work.vault.opened_by == "recovery":
        pages.care.ways().offer_code()
        return pages
    coming_back = ComingBack(window, pages.joined, pages.ways_back(), pages.record, pages)
    if window.write_first:
        window.write_first, window.first_run = False, ""
        pages.write()
        return pages
    if window.first_run:
        _go_on_with_first_run(window, pages)
        return pages
    if not work.vault.warnings:  # what must be known first stands on the first page
        coming_back.look()
    return pages


def _go_on_with_first_run(window: MainWindow, pages: WorkPages) -> None:
    from weerbaar_desktop.gui.first_run.first_run import FirstRun

    first_run = FirstRun(window, pages.joined, pages)
    first_run.ended.connect(pages.begin)
    first_run.begin()


def _add_actions(window: MainWindow, pages: WorkPages) -> None:
    """Adds them to the menus of the window."""
    first = window.ui.menuFile.actions()[0]
    write = QAction(tr("&Leg vast"), window)
    write.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
    write.triggered.connect(pages.write)
    window.ui.menuFile.insertAction(first, write)
    fully = QAction(tr("&Uitgebreid vastleggen"), window)
    fully.setShortcut(QKeySequence("Ctrl+Shift+N"))
    fully.triggered.connect(lambda: pages.full_entry().write())
    window.ui.menuFile.insertAction(first, fully)
    for words, show in (
        (LIST, lambda: pages.taking_list_over().show()),
        (NOTEBOOK, lambda: pages.taking_notebook_over().show()),
        (MAKE_ONE, lambda: pages.care.packaging().sending().choose()),
        (OPEN_ONE, lambda: pages.care.packaging().receiving().show()),
    ):
        action = QAction(words, window)
        action.triggered.connect(show)
        window.ui.menuFile.insertAction(first, action)
    search = QAction(tr("&Zoek in het dagboek"), window)
    search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
    search.triggered.connect(pages.search)
    window.ui.menuGo.addAction(search)
    for words, show in (
        (f"&{said(PATTERN)}", lambda: pages.pattern().show()),
        (tr("&Prullenbak"), lambda: pages.bin().show()),
        (WAYS.replace("o", "&o", 1), lambda: pages.care.ways().show()),
        (f"&{VISITS}", lambda: pages.care.access().show()),
        (f"&{MAKE_TITLE}", lambda: pages.care.anchoring().make()),
        (CHECK_TITLE.replace(" ", " &"), lambda: pages.care.anchoring().check()),
    ):
        action = QAction(words, window)
        action.triggered.connect(show)
        window.ui.menuGo.addAction(action)
