"""Locking: what happens, in which order, and that it happens once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.test_the_window import open_vault
from weerbaar_desktop.gui.lock import WATCHDOG_SECONDS


@pytest.mark.parametrize("way", ["shortcut", "navigation", "away", "menu"])
def test_every_way_to_lock_keeps_the_draft_closes_and_relaunches(way: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    open_vault(desktop, fake, qtbot)
    window = desktop.window
    assert window.navigation is not None
    if way == "shortcut":
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif way == "navigation":
        window.navigation.lock.click()
    elif way == "away":
        window.away_button.click()
    else:
        window.ui.actionLock.trigger()
    assert not window.isVisible()
    assert fake.pages[0].left == 1
    assert fake.opening.vaults[0].closed
    assert fake.watched == [WATCHDOG_SECONDS]
    assert fake.relaunched == [[str(fake.opening.known[0])]]


def test_locking_twice_is_locking_once(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    open_vault(desktop, fake, qtbot)
    desktop.window.lock_asked.emit()
    desktop.window.away_asked.emit()
    assert len(fake.relaunched) == 1


def test_closing_the_window_keeps_the_draft_and_closes_the_vault(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    open_vault(desktop, fake, qtbot)
    desktop.window.close()
    assert fake.pages[0].left == 1
    assert fake.opening.vaults[0].closed
    assert fake.watched == [WATCHDOG_SECONDS]
    assert not fake.relaunched


def test_away_without_an_open_vault_closes_the_program(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    desktop.window.away_button.click()
    assert not desktop.window.isVisible()
    assert not fake.relaunched
