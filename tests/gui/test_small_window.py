"""A window as small as a screen is at 400 %: everything below each other, and room for the page first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.jobs import Jobs
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.navigation import Destination
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.widgets.answer_group import Answer, RadioAnswer
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag

RESOURCES = Path(__file__).parents[2] / "resources"
LONG = "Neem de woorden van deze lange knop over"
DESK, SMALL, LOW, UPRIGHT = (1366, 768), (320, 900), (1366, 256), (533, 853)
TABLET, NARROW, BETWEEN = (800, 1280), (470, 900), (600, 900)
CRAMPED = 540
"""Px from which on the buttons of the header have icons."""


class Long(Page):
    """Words that are wider than 320 px, and a foot."""

    window_name = "Proef"

    def __init__(self) -> None:
        super().__init__("Proef")
        self.button, self.answer = Button(LONG, symbol="check"), RadioAnswer(Answer("a", LONG))
        self.add(self.button, self.answer)
        self.foot = FootBar(Button("Verder", "primary"))


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[None]:
    theme = Theme(qapp, RESOURCES)
    theme.start(Choice.LIGHT, 1.0)
    theme.start_icons()
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(Jobs())
    qtbot.addWidget(made)
    made.complete()
    made.show_page(Long())
    made.resize(*DESK)
    made.show()
    qtbot.waitExposed(made)
    return made


def drag(window: MainWindow, size: tuple[int, int], qtbot: QtBot) -> Long:
    """As a person drags it: what goes below each other makes room for the next px."""

    def reached() -> bool:
        window.resize(*size)
        return window.size().toTuple() == size

    qtbot.waitUntil(reached)
    qtbot.wait(1)
    page = window.page()
    assert isinstance(page, Long)
    return page


def test_words_that_are_too_wide_go_on_below_and_come_back_on_one_line(window: MainWindow, qtbot: QtBot) -> None:
    page = drag(window, DESK, qtbot)
    whole = page.button.height(), page.answer.height()
    widest = page.button.sizeHint().width()
    page = drag(window, SMALL, qtbot)
    assert page.button.width() < widest
    for part in (page.button, page.answer):
        qtbot.waitUntil(lambda: part.height() == part.heightForWidth(part.width()) > whole[0])  # noqa: B023 - asked at once
    page = drag(window, DESK, qtbot)
    qtbot.waitUntil(lambda: (page.button.height(), page.answer.height()) == whole)


def test_the_lower_line_of_a_button_is_drawn(window: MainWindow, qtbot: QtBot) -> None:
    button = drag(window, SMALL, qtbot).button
    picture = button.grab().toImage()
    middle = picture.height() // 2
    ink = [
        sum(picture.pixelColor(x, y).lightness() < 110 for x in range(40, picture.width() - 12) for y in rows)
        for rows in (range(6, middle), range(middle, picture.height() - 6))
    ]
    assert min(ink) > 60, ink


def test_the_icon_of_a_button_of_two_lines_stands_where_that_of_one_line_does(window: MainWindow, qtbot: QtBot) -> None:
    page = drag(window, SMALL, qtbot)
    short = Button("Later", symbol="check")
    page.add(Flow(short))
    qtbot.waitUntil(lambda: short.isVisible() and short.width() > 40)
    assert abs(first_ink(short) - first_ink(page.button)) <= 1


def first_ink(button: Button) -> int:
    """How far from its left side something is drawn in it."""
    picture = button.grab().toImage()
    rows = range(8, picture.height() - 8)
    return next(x for x in range(6, picture.width()) if any(picture.pixelColor(x, y).lightness() < 150 for y in rows))


def test_a_word_without_an_end_is_broken_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    page = drag(window, SMALL, qtbot)
    page.button.setText("z" * 90)
    qtbot.waitUntil(lambda: page.button.height() > 60)
    assert page.button.width() <= 320


def test_in_a_low_window_the_foot_scrolls_along_and_in_a_high_one_it_stays(window: MainWindow, qtbot: QtBot) -> None:
    page = drag(window, LOW, qtbot)
    foot = page.foot
    assert foot is not None
    assert _scrolls(page) is _scrolls(foot) is not None
    drag(window, DESK, qtbot)
    assert _scrolls(foot) is None
    assert foot.mapTo(window, foot.rect().bottomLeft()).y() == window.height() - 1


def _scrolls(widget: QWidget) -> QScrollArea | None:
    over = widget.parentWidget()
    while over is not None and not isinstance(over, QScrollArea):
        over = over.parentWidget()
    return over


@pytest.mark.parametrize("size", [SMALL, UPRIGHT], ids=str)
def test_the_buttons_that_are_always_there_stand_in_one_row_without_icons(
    size: tuple[int, int], window: MainWindow, qtbot: QtBot
) -> None:
    drag(window, size, qtbot)
    help_now, away = window.help_button, window.away_button
    assert help_now.y() == away.y()
    assert help_now.icon().isNull()
    assert (help_now.accessibleName(), away.accessibleName()) == ("Nu hulp nodig", "Snel weg")
    drag(window, DESK, qtbot)
    assert not help_now.icon().isNull()
    assert help_now.text().strip() == "Nu hulp nodig"


def test_longer_words_in_the_header_hold_no_window_wide(window: MainWindow, qtbot: QtBot) -> None:
    window.help_button.setText("Nu meteen hulp nodig van iemand")
    window.away_button.setText("Snel weg van deze pagina")
    assert window.help_button.sizeHint().width() + window.away_button.sizeHint().width() > CRAMPED
    drag(window, SMALL, qtbot)
    for button in (window.help_button, window.away_button):
        qtbot.waitUntil(lambda: button.heightForWidth(button.width()) <= button.height())  # noqa: B023 - asked at once
        assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))


def test_the_header_has_no_icons_where_longer_words_need_their_room(window: MainWindow, qtbot: QtBot) -> None:
    drag(window, BETWEEN, qtbot)
    assert not window.help_button.icon().isNull()
    window.help_button.setText("Nu meteen hulp nodig van iemand anders")
    window.away_button.setText("Snel weg van deze pagina")
    drag(window, DESK, qtbot)
    drag(window, BETWEEN, qtbot)
    assert window.help_button.icon().isNull()
    assert window.away_button.width() >= window.away_button.sizeHint().width()


def test_a_name_that_the_header_has_no_room_for_stands_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.set_open([Destination("Proef", "list", lambda: None)], practice=False)
    page = drag(window, TABLET, qtbot)
    assert window.ui.title.isVisible()
    page.set_heading("Arbeidsongeschiktheidsverzekering")
    assert not window.ui.title.isVisible()
    qtbot.waitUntil(lambda: names_on_page(page) == ["Arbeidsongeschiktheidsverzekering"])
    drag(window, DESK, qtbot)
    assert window.ui.title.isVisible()
    qtbot.waitUntil(lambda: names_on_page(page) == [])


def test_the_name_on_the_page_changes_with_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.set_open([Destination("Proef", "list", lambda: None)], practice=False)
    page = drag(window, SMALL, qtbot)
    qtbot.waitUntil(lambda: names_on_page(page) == ["Proef"])
    page.set_heading("Proef", "3 aantekeningen")
    qtbot.waitUntil(lambda: names_on_page(page) == ["Proef", "3 aantekeningen"])


def names_on_page(page: Page) -> list[str]:
    """What is shown around the page in the area that scrolls: its name and what it says of it."""
    over = page.parentWidget()
    assert over is not None
    around = (label for label in over.findChildren(Prose) if not page.isAncestorOf(label))
    return [label.text() for label in around if label.isVisible()]


def test_what_a_foot_says_stands_below_buttons_that_leave_it_no_room(window: MainWindow, qtbot: QtBot) -> None:
    foot = drag(window, DESK, qtbot).foot
    assert foot is not None
    long = Button(LONG)
    foot.add(long)
    foot.say("Opgeslagen om 21:05")
    said = next(label for label in foot.findChildren(Prose) if label.text())
    assert said.mapTo(foot, said.rect().topLeft()).x() > long.mapTo(foot, long.rect().topRight()).x()
    drag(window, NARROW, qtbot)
    qtbot.waitUntil(
        lambda: said.mapTo(foot, said.rect().topLeft()).y() > long.mapTo(foot, long.rect().bottomLeft()).y()
    )


def test_a_tag_that_is_too_long_goes_on_below(window: MainWindow, qtbot: QtBot) -> None:
    page = drag(window, SMALL, qtbot)
    short, long = Tag("Klaar", "check"), Tag(f"{LONG}, en nog meer", "check")
    page.add(Flow(short), Flow(long))
    qtbot.waitUntil(lambda: long.height() > short.height() > 20)
    assert long.width() <= SMALL[0]
    assert long.height() == long.heightForWidth(long.width())


def test_the_symbol_of_a_banner_stands_above_words_that_have_little_room(window: MainWindow, qtbot: QtBot) -> None:
    page = drag(window, DESK, qtbot)
    banner = Banner("info", "Dit is goed om te weten")
    page.add(Flow(banner))
    for width, above in ((400, False), (200, True)):
        banner.setFixedWidth(width)
        qtbot.waitUntil(lambda: banner.width() == width and (banner.title.y() > 30) is above)  # noqa: B023 - asked at once
