"""A button does what it says by Enter as well as by Space."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from weerbaar_desktop.gui.widgets.button import Button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "link", "navigation"])
def test_a_button_is_pressed_by_the_key(start: StartDesktop, qtbot: QtBot, key: Qt.Key, kind: str) -> None:
    start()
    button = Button("Opslaan", kind)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)
