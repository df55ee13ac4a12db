"""A shortcut waits for the letters before it that Qt holds, and no longer than that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.keys_in_order import KeysInOrder

KIND = QEvent.Type
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWindow]:
    """A window with the keyboard, that is looked at."""
    window = QWindow()
    window.show()
    window.requestActivate()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window)
    order = KeysInOrder(qapp)
    yield window
    order.deleteLater()
    window.destroy()


class Arrivals(QObject):
    """What came down in a window."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.letters = ""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() == KIND.KeyPress and isinstance(event, QKeyEvent):
            self.letters += event.text()
        return False


def key(kind: QEvent.Type, letter: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(kind, letter, modifiers, chr(letter) if modifiers == PLAIN else "")


def asked(window: QWindow) -> list[str]:
    """Ctrl+S is pressed; what came down before that goes on."""
    came: list[str] = []
    QTimer.singleShot(0, lambda: came.append("a turn"))
    QCoreApplication.sendEvent(window, key(KIND.ShortcutOverride, Qt.Key.Key_S, CONTROL))
    return came


def test_with_nothing_held_a_shortcut_goes_on_at_once(window: QWindow) -> None:
    for kind in (KIND.ShortcutOverride, KIND.KeyPress):
        QCoreApplication.sendEvent(window, key(kind, Qt.Key.Key_A))
    assert asked(window) == []


def test_a_shortcut_waits_until_the_last_letter_came_down(window: QWindow) -> None:
    came = Arrivals(window)
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B):
        QCoreApplication.sendEvent(window, key(KIND.ShortcutOverride, letter))
        QTimer.singleShot(0, lambda held=letter: QCoreApplication.postEvent(window, key(KIND.KeyPress, held)))
    asked(window)
    assert came.letters == "AB"
    assert asked(window) == []


def test_a_letter_that_never_comes_down_is_waited_for_once(window: QWindow) -> None:
    QCoreApplication.sendEvent(window, key(KIND.ShortcutOverride, Qt.Key.Key_A))
    assert asked(window) == ["a turn"]
    assert asked(window) == []


def test_keys_that_ask_something_themselves_are_not_waited_for(window: QWindow) -> None:
    for asking in (Qt.Key.Key_Control, Qt.Key.Key_F1, Qt.Key.Key_Escape):
        QCoreApplication.sendEvent(window, QKeyEvent(KIND.ShortcutOverride, asking, PLAIN))
    assert asked(window) == []
