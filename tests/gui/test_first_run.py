"""The first time before a vault is open, and what a process is told when it goes on where another one ended."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import PASSPHRASE
from weerbaar_desktop.application.opening import PRACTICE_FOLDER, Opening
from weerbaar_desktop.gui.app import Desktop, Start, read_arguments
from weerbaar_desktop.gui.told import DEMO, MADE, PRACTICE_GONE, TRIED, WRONG
from weerbaar_desktop.gui.unlock.create_page import CreatePage
from weerbaar_desktop.gui.unlock.welcome_page import WelcomePage
from weerbaar_desktop.presentation.first_run_shown import ERASED, step
from weerbaar_desktop.presentation.first_run_shown import TRIED as TRIED_WORDS


def welcome(desktop: Desktop) -> WelcomePage:
    """The page on which a computer without a vault begins."""
    page = desktop.window.page()
    assert isinstance(page, WelcomePage)
    return page


def first_create(desktop: Desktop) -> CreatePage:
    """The page after it."""
    welcome(desktop).go_on.click()
    page = desktop.window.page()
    assert isinstance(page, CreatePage)
    return page


def words_on(desktop: Desktop) -> str:
    """All that the page says."""
    page = desktop.window.page()
    assert page is not None
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_going_back_to_the_first_page_loses_nothing_that_was_typed(start: StartDesktop) -> None:
    desktop, _ = start(known=False)
    page = first_create(desktop)
    assert page.subtitle == step(2)
    page.name.setText("Mijn raad")
    page.passphrase.line_edit.setText(PASSPHRASE)
    page.again.line_edit.setText(PASSPHRASE)
    page.back.click()
    assert first_create(desktop) is page
    assert (page.name.text(), page.passphrase.text(), page.again.text()) == ("Mijn raad", PASSPHRASE, PASSPHRASE)


def test_enter_in_the_first_passphrase_goes_on_to_the_second(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start(known=False)
    page = first_create(desktop)
    desktop.window.activateWindow()
    page.passphrase.setFocus()
    qtbot.waitUntil(page.passphrase.line_edit.hasFocus)
    QTest.keyClicks(page.passphrase.line_edit, PASSPHRASE)
    QTest.keyClick(page.passphrase.line_edit, Qt.Key.Key_Return)
    assert page.again.line_edit.hasFocus()


def test_who_has_a_vault_already_is_asked_for_its_passphrase(start: StartDesktop) -> None:
    desktop, _ = start(known=False)
    welcome(desktop).open.click()
    assert desktop.window.page() is desktop.unlocking.page


def test_a_computer_with_a_vault_has_no_first_time(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    desktop.unlocking.show_create()
    page = desktop.window.page()
    assert isinstance(page, CreatePage)
    assert page.subtitle == ""
    page.passphrase.line_edit.setText(PASSPHRASE)
    page.again.line_edit.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: bool(fake.pages))
    assert desktop.window.first_run == ""


def test_a_lock_on_the_way_tells_the_next_process_and_nothing_of_the_passphrase_is_kept(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start(known=False)
    page = first_create(desktop)
    page.passphrase.line_edit.setText(PASSPHRASE)
    page.again.line_edit.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: bool(fake.pages))
    desktop.window.away_button.click()
    assert fake.relaunched == [[MADE, str(fake.opening.default_folder())]]
    assert not desktop.window.isVisible()
    written = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert written, "the settings were written"
    assert not any(PASSPHRASE.encode() in content for content in written)


def test_what_was_tried_is_told_on_the_unlock_page_also_after_a_wrong_passphrase(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start(first_run=TRIED)
    assert TRIED_WORDS[1] in words_on(desktop)
    desktop.unlocking.page.ui.passphrase.line_edit.setText("dit is hem niet")
    desktop.unlocking.page.ui.open.click()
    qtbot.waitUntil(lambda: bool(fake.relaunched))
    assert fake.relaunched == [[WRONG, TRIED, str(fake.opening.known[0])]]


def test_that_the_practice_vault_is_gone_is_told_on_the_unlock_page(start: StartDesktop) -> None:
    desktop, _ = start(said=PRACTICE_GONE)
    assert " ".join(ERASED) in words_on(desktop)


def test_the_practice_vault_is_another_process_without_the_folder_of_ones_own(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    desktop.unlocking.page.ui.passphrase.line_edit.setText(PASSPHRASE)
    desktop.unlocking.page.ui.open.click()
    qtbot.waitUntil(lambda: bool(fake.pages))
    desktop.window.practice_asked.emit()
    assert fake.relaunched == [[DEMO]]
    assert fake.opening.vaults[-1].closed


@pytest.mark.parametrize("told", [MADE, TRIED])
def test_the_first_time_stands_beside_what_else_a_process_is_told(told: str) -> None:
    assert read_arguments([WRONG, told, "/een/kluis"]) == Start(Path("/een/kluis"), WRONG, False, False, told)
    assert read_arguments([told]).said == ""


def test_the_practice_vault_is_never_found_before_ones_own(tmp_path: Path) -> None:
    for name in (PRACTICE_FOLDER, "Zuid.kluis", "Bezoek 2026-11-28.kluis"):
        (tmp_path / name).mkdir()
    opening = Opening(None, lambda _folder, _new: None, lambda: tmp_path)  # type: ignore[arg-type]  # nothing is opened
    assert [one.name for one in opening.known_vaults()] == ["Zuid.kluis", "Bezoek 2026-11-28.kluis", PRACTICE_FOLDER]
