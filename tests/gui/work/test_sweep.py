"""The sweep over every page of an open vault: no findings, and no page that it does not see."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.sweep.sweeping import Sweep, all_pages, complete, settings, show
from tests.gui.test_sweep import BEFORE_OPENING
from tests.gui.work.conftest import Opened
from tests.gui.work.test_every_page import some, tour  # noqa: F401 - `some` is a fixture, and is asked for by name
from weerbaar_desktop.gui.full_entry.question_pages import QuestionPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Choice, Theme


@pytest.mark.timeout(900)
@pytest.mark.usefixtures("some")
def test_the_sweep_finds_nothing_on_the_pages_of_an_open_vault(opened: Opened, theme: Theme) -> None:
    complete(opened.window)
    sweep = Sweep()
    try:
        for setting in settings():
            opened.pages.diary.show()
            opened.settled()
            show(opened.window, setting)
            forms: set[type[QWidget]] = set()
            for page in tour(opened):
                if not _asks_like_one_before(page, forms):
                    opened.settled()
                    sweep.look_at(opened.window, page, [setting])
            opened.pages.aangifte()._kept.now = None
    finally:
        show_plain(theme)
    print(f"\n{sweep.table()}")
    assert not sweep.found, "see the table above"
    missed = all_pages() - sweep.kinds - BEFORE_OPENING
    assert not missed, f"no tour comes by {missed}: give each a place in the tour of test_every_page"


def _asks_like_one_before(page: Page, forms: set[type[QWidget]]) -> bool:
    """A question of a page of its own is asked in one of a few forms; AllPage has every one of them once more."""
    new = {type(field) for field in page.fields.values()} - forms if isinstance(page, QuestionPage) else {QWidget}
    forms |= new
    return not new


def show_plain(theme: Theme) -> None:
    """The light theme at 100 %, in which the tour goes on."""
    theme.choice = Choice.LIGHT
    theme.set_zoom(1.0)
