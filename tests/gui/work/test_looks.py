"""Three pages look as they did: tolerant of how letters are drawn, not of a theme that is broken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.looks.comparing import coarse, differing, looks_as_kept
from tests.gui.sweep.sweeping import complete, settle
from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.jobs import Jobs
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.unlock.unlock_page import UnlockPage

SIZE = (1366, 768)


@pytest.fixture
def as_before(theme: Theme) -> Iterator[Theme]:
    """The theme, with icons; after the test the light one again."""
    theme.start_icons()
    yield theme
    theme.choose(Choice.LIGHT)


def shown(window: MainWindow) -> MainWindow:
    complete(window)
    window.resize(*SIZE)
    window.show()
    settle(window)
    return window


def unlocking(qtbot: QtBot) -> MainWindow:
    """The first window, whose vault has a name."""
    window, page = MainWindow(Jobs()), UnlockPage()
    qtbot.addWidget(window)
    page.show_vault("Mijn dossier")
    page.complete()
    window.show_page(page)
    return shown(window)


def test_unlocking_looks_as_it_did(qtbot: QtBot, as_before: Theme, tmp_path: Path) -> None:
    assert looks_as_kept(unlocking(qtbot), "unlock", tmp_path) == ""


def test_the_quick_entry_looks_as_it_did(opened: Opened, as_before: Theme, tmp_path: Path) -> None:
    opened.pages.diary.write()
    opened.until_page(QuickEntryPage)
    assert looks_as_kept(shown(opened.window), "quick-entry", tmp_path) == ""


def test_the_overview_looks_as_it_did(just_opened: Opened, as_before: Theme, tmp_path: Path) -> None:
    just_opened.until_page(FirstPage)
    just_opened.settled()
    assert looks_as_kept(shown(just_opened.window), "overview", tmp_path) == ""


def test_a_broken_theme_looks_otherwise(qtbot: QtBot, as_before: Theme, tmp_path: Path) -> None:
    window = unlocking(qtbot)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    application.setStyleSheet(sheet.replace('[kind="primary"]', '[kind="none"]'))
    settle(window)
    without_primary = looks_as_kept(window, "unlock", tmp_path)
    application.setStyleSheet(sheet)
    as_before.choose(Choice.DARK)
    settle(window)
    assert "cells of unlock differ" in without_primary
    assert "cells of unlock differ" in looks_as_kept(window, "unlock", tmp_path)


def test_letters_that_are_drawn_a_little_otherwise_look_the_same(qtbot: QtBot, as_before: Theme) -> None:
    window = unlocking(qtbot)
    before = coarse(window)
    font = window.page().ui.promise.font()  # type: ignore[union-attr]  # of the page that was just shown
    font.setLetterSpacing(font.SpacingType.PercentageSpacing, 101)
    window.page().ui.promise.setFont(font)  # type: ignore[union-attr]  # the same
    settle(window)
    assert differing(coarse(window), before) <= 6
