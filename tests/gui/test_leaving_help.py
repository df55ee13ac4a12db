"""Help that was left by another way, and a page that comes while somebody reads a number."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.conftest import StartDesktop
from tests.gui.test_the_window import show
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.manual.topic_page import TopicPage


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_R], ids=["numbers", "calm"])
def test_help_that_was_left_by_going_somewhere_else_comes_when_it_is_asked_again(
    start: StartDesktop, qtbot: QtBot, key: Qt.Key
) -> None:
    desktop, _ = show("open", start, qtbot)
    QTest.keyClick(desktop.window, key, Qt.KeyboardModifier.ControlModifier)
    first = desktop.window.page()
    QTest.keyClick(desktop.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    went_to = desktop.window.page()
    assert type(went_to) is not type(first)
    qtbot.waitUntil(lambda: not isValid(first))
    assert desktop.window.help_button.isVisible()
    desktop.window.help_button.click()
    assert isinstance(desktop.window.page(), HelpPage)
    desktop.window.back_asked.emit()
    assert desktop.window.page() is went_to


@pytest.mark.parametrize("opened", ["help_now", "promises", "topic", "keys", "about"])
def test_escape_leads_back_from_every_page_of_help_to_the_same_word(
    start: StartDesktop, qtbot: QtBot, opened: str
) -> None:
    desktop, _ = show("unlock", start, qtbot)
    helping, page = desktop.helping, desktop.window.page()
    assert helping is not None
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desktop.unlocking.page.first_focus())
    (helping.show if opened == "help_now" else getattr(helping, f"show_{opened}"))()
    assert desktop.window.page() is not page
    QTest.keyClick(desktop.window, Qt.Key.Key_Escape)
    assert desktop.window.page() is page
    assert QApplication.focusWidget() is desktop.unlocking.page.first_focus()


def test_f1_explains_again_after_going_on_from_an_explanation(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("open", start, qtbot)
    QTest.keyClick(desktop.window, Qt.Key.Key_F1)
    QTest.keyClick(desktop.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(desktop.window, Qt.Key.Key_F1)
    assert isinstance(desktop.window.page(), TopicPage)


def test_a_page_that_was_on_its_way_waits_behind_the_numbers(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    window, slow, answered = desktop.window, Event(), Event()

    def came(_none: object) -> None:
        window.show_page(fake.pages[1])
        answered.set()

    def in_two_steps(_done: object) -> None:
        window.jobs.run(lambda: None, came, fail)

    def fail(_trouble: object) -> None:
        raise AssertionError

    window.jobs.run(lambda: slow.wait(20), in_two_steps, fail)
    window.help_button.click()
    helping = window.page()
    slow.set()
    qtbot.waitUntil(answered.is_set)
    assert window.page() is helping
    window.back_asked.emit()
    assert window.page() is fake.pages[1]


def test_what_is_asked_from_help_itself_comes_up_though_it_takes_a_while(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    window = desktop.window
    window.help_button.click()
    window.jobs.run(lambda: None, lambda _none: window.show_page(fake.pages[1]), lambda _trouble: None)
    qtbot.waitUntil(lambda: window.page() is fake.pages[1])


def test_after_help_the_keyboard_is_in_the_field_where_it_was(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("create", start, qtbot)
    page = desktop.window.page()
    assert page is not None
    *_, second = [field for field in page.findChildren(QLineEdit) if field.isVisible()]
    assert second is not page.first_focus()
    second.setFocus()
    desktop.window.help_button.setFocus()  # as a click on it does
    desktop.window.help_button.click()
    desktop.window.back_asked.emit()
    assert desktop.window.page() is page
    assert desktop.window.focusWidget() is second
