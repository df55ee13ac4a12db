"""Pictures of our windows: held back for every window, with a switch, and no switch where the system cannot."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from weerbaar_desktop.gui.guard.guarding import Guarding
from weerbaar_desktop.presentation.locking import CAPTURE_SWITCH, capture_words
from weerbaar_desktop.system.capture import block_capture, can_block_capture


class System:
    """One that can; remembers for which window pictures are held back."""

    def __init__(self) -> None:
        self.held_back: dict[int, bool] = {}

    def __call__(self, window: int, on: bool) -> bool:
        self.held_back[window] = on
        return True


def test_pictures_are_held_back_for_every_window_until_they_are_switched_on(start: StartDesktop, qtbot: QtBot) -> None:
    system = System()
    desktop, _ = start(capture=system)
    window = desktop.window.windowHandle().winId()
    assert system.held_back == {window: True}

    dialog = QDialog(desktop.window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    assert system.held_back[dialog.windowHandle().winId()]
    dialog.close()

    [switch] = [action for action in desktop.window.ui.menuView.actions() if action.text() == CAPTURE_SWITCH]
    assert switch.isChecked()
    switch.trigger()
    assert not system.held_back[window]
    assert not type(desktop.settings)(desktop.settings._file).block_capture
    switch.trigger()
    assert system.held_back[window]


def test_where_the_system_cannot_there_is_no_switch_and_the_words_say_so(start: StartDesktop) -> None:
    desktop, _ = start()
    assert CAPTURE_SWITCH not in [action.text() for action in desktop.window.ui.menuView.actions()]
    guard = desktop.window.guarding
    assert isinstance(guard, Guarding)
    assert not guard.can_block_capture
    assert "niet tegenhouden" in capture_words(possible=guard.can_block_capture)
    assert "zwart vlak" in capture_words(possible=True)


@pytest.mark.skipif(sys.platform != "linux", reason="what X11 and Wayland lack")
def test_linux_has_no_such_thing_and_says_so() -> None:
    assert not can_block_capture()
    assert not block_capture(1, True)
