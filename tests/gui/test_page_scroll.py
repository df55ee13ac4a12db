"""A page that scrolls never changes the number of children that a screen reader counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.page_frame import PageFrame
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import PageScroll

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[None]:
    Theme(qapp, RESOURCES).start(Choice.LIGHT, 1.0)
    yield
    qapp.setStyleSheet("")


def _scroll(qtbot: QtBot, height: int) -> tuple[PageScroll, QWidget]:
    body = QWidget()
    body.setMinimumHeight(height)
    made = PageScroll(body)
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made, body


def test_the_bar_comes_and_goes_beside_the_area_and_never_among_its_children(qtbot: QtBot) -> None:
    scroll, body = _scroll(qtbot, 900)
    area = QAccessible.queryAccessibleInterface(scroll.area)
    qtbot.waitUntil(scroll.bar.isVisible)
    assert area.childCount() == 1
    body.setMinimumHeight(50)
    qtbot.waitUntil(lambda: not scroll.bar.isVisible())
    assert area.childCount() == 1


def test_the_bar_and_the_page_move_together(qtbot: QtBot) -> None:
    scroll, body = _scroll(qtbot, 900)
    qtbot.waitUntil(scroll.bar.isVisible)
    scroll.bar.setValue(300)
    assert body.pos().y() == -300
    scroll.area.verticalScrollBar().setValue(100)
    assert scroll.bar.value() == 100


def test_a_page_is_read_on_while_the_keyboard_is_in_its_foot(qtbot: QtBot) -> None:
    window, page, button = QWidget(), Page("Uitkomst"), Button("Verder")
    long = QWidget()
    long.setMinimumHeight(2000)
    page.add(long)
    page.foot = FootBar(button)
    frame = PageFrame(page, window)
    window.resize(600, 400)
    frame.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    scroll = next(one for one in frame.findChildren(PageScroll))
    qtbot.waitUntil(scroll.bar.isVisible)
    QTest.keyClick(button, Qt.Key.Key_PageDown)
    assert scroll.bar.value() == scroll.bar.pageStep() > 0
    QTest.keyClick(button, Qt.Key.Key_PageUp)
    assert scroll.bar.value() == 0


def test_what_stands_on_the_first_screen_is_seen_with_all_above_it(qtbot: QtBot) -> None:
    scroll, body = _scroll(qtbot, 900)
    high, low = Button("Boven"), Button("Onder")
    high.setParent(body)
    low.setParent(body)
    high.move(0, 60)
    low.move(0, 800)
    for button in (high, low):
        button.show()
    scroll.activateWindow()
    low.setFocus()
    qtbot.waitUntil(lambda: scroll.bar.value() > 0)
    high.setFocus()
    qtbot.waitUntil(lambda: scroll.bar.value() == 0)


def _with_room_above(qtbot: QtBot) -> tuple[PageScroll, QWidget, Button]:
    """Something that may come later stands above a button that has the keyboard, and much below it."""
    later, button, below = QWidget(), Button("Kluis openen"), QWidget()
    later.setFixedHeight(0)
    below.setFixedHeight(900)
    scroll, body = _scroll(qtbot, 0)
    column = QVBoxLayout(body)
    for part in (later, button, below):
        column.addWidget(part)
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    button.setFocus()
    qtbot.waitUntil(lambda: scroll.bar.maximum() > 0 and _in_sight(scroll, button))
    return scroll, later, button


def _in_sight(scroll: PageScroll, button: Button) -> bool:
    viewport = scroll.area.viewport()
    return viewport.rect().contains(QRect(button.mapTo(viewport, QPoint()), button.size()))


def test_what_has_the_keyboard_stays_in_sight_when_something_comes_above_it(qtbot: QtBot) -> None:
    scroll, later, button = _with_room_above(qtbot)
    highest = scroll.bar.maximum()
    later.setFixedHeight(400)
    qtbot.waitUntil(lambda: scroll.bar.maximum() > highest)
    assert _in_sight(scroll, button)


def test_what_has_the_keyboard_stays_in_sight_when_the_foot_grows(qtbot: QtBot) -> None:
    scroll, later, button = _with_room_above(qtbot)
    later.setFixedHeight(100)
    qtbot.waitUntil(lambda: button.y() > 100)
    scroll.resize(300, 110)
    assert _in_sight(scroll, button)


def test_who_read_on_is_not_taken_back_when_something_comes_above(qtbot: QtBot) -> None:
    scroll, later, button = _with_room_above(qtbot)
    highest = scroll.bar.maximum()
    scroll.bar.setValue(300)
    later.setFixedHeight(400)
    qtbot.waitUntil(lambda: scroll.bar.maximum() > highest)
    assert scroll.bar.value() == 300
    assert button.hasFocus()
