"""The pages of the first time in an open vault, as far as every page is walked."""

from __future__ import annotations

from collections.abc import Iterator

from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.first_run.away_page import AwayPage
from weerbaar_desktop.gui.first_run.begin_page import BeginPage
from weerbaar_desktop.gui.first_run.first_run import FirstRun
from weerbaar_desktop.gui.first_run.leave_page import LeavePracticePage
from weerbaar_desktop.gui.first_run.leaving_practice import LeavingPractice
from weerbaar_desktop.gui.page import Page


def tour_of_the_first_run(opened: Opened) -> Iterator[Page]:
    """ "Snel weg", where to begin, and what becomes of the practice vault."""
    first_run = FirstRun(opened.window, opened.pages.joined, opened.pages)
    first_run.show_away()
    yield opened.until_page(AwayPage)
    first_run.away.later.click()
    first_run.start.show_tried()
    yield opened.until_page(BeginPage)
    LeavingPractice(opened.window, opened.pages.joined, opened.pages).ask()
    leaving = opened.until_page(LeavePracticePage)
    leaving.show_trouble("De schijf is vol.", "Uw kluis is niet veranderd.")
    yield leaving
    opened.window.first_run = ""
