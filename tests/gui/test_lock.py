"""Locking: what happens, in which order, and that it happens once."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import PASSPHRASE
from tests.gui.test_the_window import open_vault
from tests.gui.test_unlocking import begin_to_put_back
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
    assert fake.watched == [WATCHDOG_SECONDS]
    assert not fake.relaunched


@pytest.mark.parametrize("way", ["away", "close"])
def test_without_an_open_vault_what_runs_is_told_to_stop(
    way: str, start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start()
    begin_to_put_back(desktop, tmp_path / "kopie.weerbaar")
    qtbot.waitUntil(fake.opening.restoring.is_set)
    if way == "away":
        desktop.window.away_button.click()
    else:
        desktop.window.close()
    assert fake.opening.stopped.is_set()
    assert fake.watched == [WATCHDOG_SECONDS]


@pytest.mark.parametrize("way", ["shortcut", "away", "idle", "session"])
def test_after_the_vault_was_destroyed_the_process_is_still_replaced(
    way: str, start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    open_vault(desktop, fake, qtbot)
    desktop.window.set_gone()
    if way == "shortcut":
        QTest.keyClick(desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif way == "away":
        desktop.window.away_button.click()
    elif way == "idle":
        assert desktop.guarding is not None
        desktop.guarding.idle.passed.emit()
    else:
        fake.session.gone()
    assert not desktop.window.isVisible()
    assert fake.relaunched == [[]]


@pytest.mark.parametrize("by_computer", [False, True])
def test_a_screen_that_is_locked_while_the_vault_opens_locks_it_once_it_is_open(
    start: StartDesktop, qtbot: QtBot, *, by_computer: bool
) -> None:
    desktop, fake = start()
    gate, jobs = Event(), desktop.window.jobs
    (jobs.read if by_computer else jobs.run)(gate.wait, lambda _came: None, lambda _trouble: None)
    if by_computer:
        fake.key_store.keep("00" * 16, "geheim")
        desktop.unlocking.page.computer_asked.emit()
    else:
        desktop.unlocking.page.open_asked.emit(PASSPHRASE)
    fake.session.gone()
    assert not fake.relaunched
    gate.set()
    qtbot.waitUntil(lambda: fake.relaunched == [[str(fake.opening.known[0])]])
    assert fake.opening.vaults[0].closed


def test_a_screen_that_was_locked_before_anything_was_typed_locks_nothing_later(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    fake.session.gone()
    qtbot.waitUntil(lambda: not desktop.window.jobs.busy)
    qtbot.wait(20)  # and the window knows: nothing was being opened
    open_vault(desktop, fake, qtbot)
    qtbot.wait(20)  # a lock that waited would come in a later turn
    assert not fake.relaunched
