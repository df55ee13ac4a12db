"""The guard in the window: who is felt, three times Shift everywhere, and a warning that takes nothing away."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import FakeDesktop
from tests.gui.test_the_window import open_vault
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.guard.guarding import Guarding
from weerbaar_desktop.gui.guard.idle_warning import IdleWarning

SHIFT = Qt.Key.Key_Shift


@pytest.fixture
def opened(start: StartDesktop, qtbot: QtBot) -> tuple[Desktop, FakeDesktop]:
    """A window with an open vault that has the keyboard."""
    desktop, fake = start()
    open_vault(desktop, fake, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    return desktop, fake


def guarding(desktop: Desktop) -> Guarding:
    """The guard of this window."""
    found = desktop.window.guarding
    assert isinstance(found, Guarding)
    return found


def test_nobody_there_locks_the_open_vault(opened: tuple[Desktop, FakeDesktop]) -> None:
    desktop, fake = opened
    guarding(desktop).idle.passed.emit()
    assert fake.opening.vaults[0].closed
    assert fake.relaunched == [[str(fake.opening.known[0])]]


def test_the_time_comes_from_the_settings_and_is_kept_there(opened: tuple[Desktop, FakeDesktop]) -> None:
    desktop, fake = opened
    guard = guarding(desktop)
    assert guard.lock_after == 300
    guard.set_lock_after(600)
    assert "lock_after=600\n" in fake.services().settings_file.read_text()
    assert type(desktop.settings)(fake.services().settings_file).lock_after == 600


@pytest.mark.parametrize(("written", "seconds"), [("0", 4), ("99999", 1800), ("veel", 300), ("60", 60)])
def test_a_time_that_makes_no_sense_never_turns_the_lock_off(
    written: str, seconds: int, opened: tuple[Desktop, FakeDesktop]
) -> None:
    desktop, fake = opened
    file = fake.services().settings_file
    file.write_text(f"lock_after={written}\n")
    assert type(desktop.settings)(file).lock_after == seconds


def test_the_warning_takes_no_keyboard_and_moves_nothing(opened: tuple[Desktop, FakeDesktop], qtbot: QtBot) -> None:
    desktop, fake = opened
    field = QLineEdit(fake.pages[0])
    field.show()
    field.setFocus()
    place = fake.pages[0].mapTo(desktop.window, QPoint(0, 0))
    guarding(desktop).idle.warned.emit(20)
    qtbot.wait(1)
    [warning] = desktop.window.findChildren(IdleWarning)
    assert warning.isVisible()
    assert "20 seconden" in warning.title.text()
    assert desktop.window.focusWidget() is field
    assert fake.pages[0].mapTo(desktop.window, QPoint(0, 0)) == place
    guarding(desktop).idle.calm.emit()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(IdleWarning))


@pytest.mark.parametrize("what", ["key", "click", "words", "focus"])
def test_keys_clicks_and_a_screen_reader_are_signs_of_life(
    what: str, opened: tuple[Desktop, FakeDesktop], qtbot: QtBot
) -> None:
    desktop, fake = opened
    field = QLineEdit(fake.pages[0])
    field.show()
    field.setFocus()
    handle = desktop.window.windowHandle()
    with qtbot.waitSignal(guarding(desktop).presence.felt):
        if what == "key":
            QTest.keyClick(handle, Qt.Key.Key_A)
        elif what == "click":
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        elif what == "words":
            field.setText("door een dicteerprogramma")
        else:
            desktop.window.away_button.setFocus()


def test_a_window_below_a_mouse_that_lies_still_is_no_sign_of_life(
    opened: tuple[Desktop, FakeDesktop], qtbot: QtBot
) -> None:
    desktop, _ = opened
    handle = desktop.window.windowHandle()
    QTest.mouseMove(handle, QPoint(40, 40))
    with qtbot.assertNotEmitted(guarding(desktop).presence.felt, wait=50):
        QTest.mouseMove(handle, QPoint(40, 40))
    with qtbot.waitSignal(guarding(desktop).presence.felt):
        QTest.mouseMove(handle, QPoint(41, 40))


@pytest.mark.parametrize("where", ["page", "field", "dialog", "unlock"])
def test_three_times_shift_leaves_from_everywhere(where: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    if where != "unlock":
        open_vault(desktop, fake, qtbot)
    if where == "dialog":
        dialog = QDialog(desktop.window, modal=True)
        column = QVBoxLayout(dialog)
        column.addWidget(QLineEdit())
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    elif where == "field":
        field = QLineEdit(fake.pages[0])
        field.show()
        field.setFocus()
    handle = dialog.windowHandle() if where == "dialog" else desktop.window.windowHandle()
    for _ in range(3):
        QTest.keyClick(handle, SHIFT)
    assert not any(window.isVisible() for window in QApplication.topLevelWidgets())
    assert len(fake.relaunched) == (0 if where == "unlock" else 1)


def test_capitals_never_leave(opened: tuple[Desktop, FakeDesktop]) -> None:
    desktop, fake = opened
    field = QLineEdit(fake.pages[0])
    field.show()
    field.setFocus()
    handle = desktop.window.windowHandle()
    for _ in range(12):
        QTest.keyPress(handle, SHIFT)
        QTest.keyClick(handle, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, SHIFT)
    assert field.text().upper() == "A" * 12
    assert not fake.relaunched


def test_capitals_that_an_input_method_writes_never_leave(opened: tuple[Desktop, FakeDesktop]) -> None:
    """Its letters do not come as keys, only as words in the field."""
    desktop, fake = opened
    field = QLineEdit(fake.pages[0])
    field.show()
    field.setFocus()
    for _ in range(6):
        QTest.keyClick(desktop.window.windowHandle(), SHIFT)
        field.insert("É")
    assert not fake.relaunched


def test_a_locked_screen_locks_an_open_vault(opened: tuple[Desktop, FakeDesktop]) -> None:
    _, fake = opened
    fake.session.gone()
    assert fake.opening.vaults[0].closed
    assert len(fake.relaunched) == 1


def test_a_system_may_tell_on_a_thread_of_its_own(opened: tuple[Desktop, FakeDesktop], qtbot: QtBot) -> None:
    _, fake = opened
    telling = threading.Thread(target=fake.session.gone)
    telling.start()
    telling.join()
    assert not fake.relaunched
    qtbot.waitUntil(lambda: len(fake.relaunched) == 1)


def test_a_locked_screen_is_nothing_to_a_window_without_an_open_vault(start: StartDesktop) -> None:
    desktop, fake = start()
    fake.session.gone()
    assert desktop.window.isVisible()
    assert not fake.relaunched


@pytest.mark.parametrize("lane", ["read", "run"])
def test_the_warning_says_that_what_runs_stops_on_whichever_thread(
    lane: str, opened: tuple[Desktop, FakeDesktop], qtbot: QtBot
) -> None:
    desktop, _ = opened
    guard, jobs, gate = guarding(desktop), desktop.window.jobs, threading.Event()
    qtbot.waitUntil(lambda: not jobs.busy)
    guard.idle.warned.emit(20)
    (warning,) = desktop.window.findChildren(IdleWarning)
    assert "stopt dan" not in warning.words.text()
    getattr(jobs, lane)(lambda: gate.wait(10), lambda _came: None, lambda _trouble: None)
    guard.idle.warned.emit(19)
    assert "stopt dan" in warning.words.text()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    guard.idle.warned.emit(18)
    assert "stopt dan" not in warning.words.text()
