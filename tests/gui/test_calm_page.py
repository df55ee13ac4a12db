"""Eerst rustig worden: from the unlock window and the help page, with a clock of the test; begun, paused, stopped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import PASSPHRASE, FakeDesktop
from tests.gui.test_the_window import show
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.breathing import Pace
from weerbaar_desktop.gui.app import Desktop, read_arguments
from weerbaar_desktop.gui.calm import motion
from weerbaar_desktop.gui.calm.breathing_along import BreathingAlong
from weerbaar_desktop.gui.calm.calm_page import CalmPage
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.settings import WindowSettings
from weerbaar_desktop.gui.told import WRITE_FIRST, WRONG
from weerbaar_desktop.gui.widgets.page_scroll import PageScroll
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel
from weerbaar_desktop.presentation.calm_shown import OPEN_FIRST

FINGER = 44


@dataclass
class Hand:
    """A clock that goes on when the test says so."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


def calm(desktop: Desktop, qtbot: QtBot) -> tuple[CalmPage, BreathingAlong, Hand]:
    """From the unlock window, with the exercise read and a clock in the hand."""
    rest = desktop.unlocking.page.rest
    assert rest is not None
    rest.calm.click()
    page = desktop.window.page()
    assert isinstance(page, CalmPage)
    qtbot.waitUntil(lambda: page.pace is not None)
    along = page.findChild(BreathingAlong)
    assert along is not None
    hand = along._now = Hand()
    return page, along, hand


def later(along: BreathingAlong, hand: Hand, seconds: float) -> None:
    """The hand goes on."""
    hand.seconds += seconds
    along.tick()


def test_it_is_begun_paused_gone_on_with_and_stopped(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page, along, hand = calm(desktop, qtbot)
    assert (page.words.text(), page.main.accessibleName()) == ("Begin als u zover bent", "Begin met ademen")
    assert not page.stop.isVisible()
    assert desktop.window.focusWidget() is page.main
    page.main.click()
    small = page.circle.fullness
    later(along, hand, 3)
    assert page.words.text() == "Adem rustig in"
    assert page.circle.fullness > small
    later(along, hand, 2)
    assert (page.words.text(), page.below.text()) == ("Adem rustig uit", "Tel rustig tot 6.")
    QTest.keyClick(page.main, Qt.Key.Key_Space)
    assert (page.words.text(), along.timer.isActive()) == ("Pauze", False)
    later(along, hand, 100)
    page.main.click()
    assert page.words.text() == "Adem rustig uit"
    QTest.keyClick(page.main, Qt.Key.Key_Escape)
    assert (page.words.text(), along.timer.isActive()) == ("U bent gestopt", False)
    assert desktop.window.page() is page


def test_at_the_end_it_stands_still_by_itself(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page, along, hand = calm(desktop, qtbot)
    page.main.click()
    later(along, hand, 500)
    assert (page.words.text(), along.timer.isActive()) == ("Klaar", False)


def test_without_motion_the_circle_stands_still_and_that_is_remembered(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page, along, hand = calm(desktop, qtbot)
    page.motion._buttons["still"].click()
    page.main.click()
    sizes = set()
    for _second in range(10):
        later(along, hand, 1)
        sizes.add(page.circle.fullness)
    assert len(sizes) == 1
    assert desktop.settings.still is True
    desktop.window.back_asked.emit()
    page, _, _ = calm(desktop, qtbot)
    assert page.motion.value() == "still"


def test_a_desktop_that_asks_for_less_motion_is_heard_until_somebody_chooses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    settings = WindowSettings(tmp_path / "weerbaar.ini")
    assert motion.is_still(settings) is False
    monkeypatch.setattr(motion, "desktop_asks_for_rest", lambda: True)
    assert motion.is_still(settings) is True
    settings.keep_still(still=False)
    assert motion.is_still(WindowSettings(tmp_path / "weerbaar.ini")) is False


def test_another_pace_is_read_in_words_too(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    page, _, _ = calm(desktop, qtbot)
    slow: Pace = fake.services().calm()[-1]
    assert page.pace is not None
    page.pace._buttons[slow.id].click()
    assert page.below.text() == slow.hint
    qtbot.waitUntil(lambda: all(label.isVisible() for label in page.still.findChildren(PlainLabel)))
    read = " ".join(label.text() for label in page.still.findChildren(PlainLabel))
    for line in slow.still:
        assert line in read


def test_a_hand_that_shakes_hits_every_button(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page, _, _ = calm(desktop, qtbot)
    page.main.click()
    for button in (page.main, page.stop, page.write, page.call, *page.motion._buttons.values()):
        assert button.height() >= FINGER, button.accessibleName()


def test_from_calm_to_the_numbers_and_back_to_where_one_was(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page, _, _ = calm(desktop, qtbot)
    page.main.click()
    page.call.click()
    helped = desktop.window.page()
    assert isinstance(helped, HelpPage)
    helped.no_danger.calm.click()
    assert isinstance(desktop.window.page(), CalmPage)
    desktop.window.back_asked.emit()
    assert desktop.window.page() is desktop.unlocking.page


def test_writing_from_the_unlock_window_asks_for_the_passphrase_first(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page, _, _ = calm(desktop, qtbot)
    page.write.click()
    unlock = desktop.unlocking.page
    assert desktop.window.page() is unlock
    assert desktop.window.focusWidget() is unlock.ui.passphrase.line_edit
    assert desktop.window.write_first
    assert any(OPEN_FIRST[0] in label.text() for label in unlock.findChildren(PlainLabel))
    asked: list[bool] = []
    desktop.window.write_asked.connect(lambda: asked.append(True))
    unlock.ui.passphrase.line_edit.setText(PASSPHRASE)
    unlock.ui.open.click()
    qtbot.waitUntil(lambda: desktop.window.navigation is not None)


def test_a_wrong_passphrase_does_not_forget_what_one_wanted(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    page, _, _ = calm(desktop, qtbot)
    page.write.click()
    desktop.unlocking.page.ui.passphrase.line_edit.setText("niet deze wachtzin")
    desktop.unlocking.page.ui.open.click()
    qtbot.waitUntil(lambda: bool(fake.relaunched))
    told = fake.relaunched[0]
    assert told[:2] == [WRONG, WRITE_FIRST]
    read = read_arguments(told)
    assert (read.said, read.write_first) == (WRONG, True)


def test_at_twice_the_size_it_begins_at_the_top_also_when_the_keyboard_was_on_a_page(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, _ = show("open", start, qtbot)
    desktop.theme.set_zoom(2.0)
    desktop.window.resize(1366, 768)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(desktop.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    page = desktop.window.page()
    assert isinstance(page, CalmPage)
    qtbot.waitUntil(lambda: page.main.hasFocus() and page.pace is not None)
    scroll = next(one for one in desktop.window.findChildren(PageScroll) if one.isVisible())
    assert scroll.bar.maximum() > 0
    assert scroll.bar.value() == 0


def test_what_cannot_be_read_still_says_how_to_breathe(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()

    def unreadable(_fake: FakeDesktop) -> tuple[Pace, ...]:
        raise ContentError(Path("calm.toml"), "kapot")

    assert desktop.helping is not None
    desktop.helping._services = fake.services()._replace(calm=lambda: unreadable(fake))
    desktop.helping.show_calm()
    page = desktop.window.page()
    assert isinstance(page, CalmPage)
    qtbot.waitUntil(lambda: "langzaam uit" in page.below.text())
    assert not page.main.isVisible()
    assert page.call.isVisible()
