"""A page that nobody sees keeps its look, and looks as every other one as soon as it comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.navigation import Navigation
from weerbaar_desktop.gui.page_frame import PageFrame
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel

FIRST = "Overzicht"


@pytest.fixture
def everywhere(stored: StoredIncident, opened: Opened, theme: Theme) -> Iterator[Opened]:
    """A window in which every place was shown once; the light theme at 100 % again afterwards."""
    for name in navigation(opened).buttons:
        go(opened, name)
    go(opened, FIRST)
    yield opened
    theme.start(Choice.LIGHT, 1.0)


def navigation(opened: Opened) -> Navigation:
    """The list at the left."""
    assert opened.window.navigation is not None
    return opened.window.navigation


def go(opened: Opened, name: str) -> PageFrame:
    """To that place; its frame once all has come."""
    navigation(opened).buttons[name].click()
    opened.until(lambda: not opened.window.jobs.busy)
    opened.settled()
    QApplication.processEvents()
    frame = opened.window.ui.pages.currentWidget()
    assert isinstance(frame, PageFrame)
    return frame


def looks(frame: PageFrame) -> list[tuple[object, ...]]:
    """Of everything on the page but what comes and goes with its height: its type, its colours and its room."""
    QApplication.processEvents()  # a column beside takes its width once its buttons have told theirs
    return [
        (
            type(one).__name__,
            one.font().toString(),
            one.palette().color(one.foregroundRole()).name(),
            one.palette().color(one.backgroundRole()).name(),
            one.contentsMargins(),
            one.minimumSize(),
        )
        for one in frame.findChildren(QWidget)
        if one.isVisibleTo(frame) and not isinstance(one, QScrollBar)
    ]


@pytest.mark.parametrize(("choice", "zoom"), [(Choice.DARK, 1.0), (Choice.HIGH_CONTRAST, 1.5), (Choice.LIGHT, 0.8)])
def test_every_page_that_rested_looks_as_one_that_was_seen(
    choice: Choice, zoom: float, everywhere: Opened, theme: Theme
) -> None:
    theme.start(choice, zoom)
    for name in navigation(everywhere).buttons:
        frame = go(everywhere, name)
        woken = looks(frame)
        theme.start(Choice.DARK if choice is Choice.LIGHT else Choice.LIGHT, 1.25)
        assert looks(frame) != woken
        theme.start(choice, zoom)
        assert looks(frame) == woken, name


def test_only_what_is_on_screen_takes_the_new_look_at_once(everywhere: Opened, theme: Theme) -> None:
    theme.choose(Choice.DARK)
    frames = everywhere.window._frames
    assert [page for page, frame in frames.items() if frame.look_number == theme.look_number] == [
        everywhere.window.page()
    ]
    go(everywhere, "Zelfscan")
    assert len([frame for frame in frames.values() if frame.look_number == theme.look_number]) == 2


def test_words_that_were_set_while_a_page_rested_have_the_colour_of_now(everywhere: Opened, theme: Theme) -> None:
    theme.choose(Choice.HIGH_CONTRAST)
    page = everywhere.pages.care.vault().page
    label = next(one for one in page.findChildren(PlainLabel) if one.property("tone") == "muted")
    label.setProperty("tone", "accent")
    go(everywhere, "Kluis")
    assert label.palette().color(label.foregroundRole()).name().upper() == theme.tokens.accent
