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


@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "link", "navigation"])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_a_button_has_the_room_of_its_icon_before_icons_are_drawn(start: StartDesktop, kind: str, zoom: float) -> None:
    desktop, _ = start()
    theme = desktop.theme
    try:
        theme.set_zoom(zoom)
        theme.draws_icons = False
        button = Button("Nu hulp nodig", kind, "lifebuoy")
        desktop.window.ui.always.addWidget(button)  # the style sheet counts
        button.show()
        before = button.sizeHint()
        theme.draws_icons = True
        button.draw_icon()
        assert button.sizeHint().width() == before.width()
    finally:
        theme.draws_icons = True
        theme.set_zoom(1.0)
