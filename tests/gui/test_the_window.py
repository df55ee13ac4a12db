"""The window as a whole: names, tab order, sizes, title, theme and zoom, on each of its own pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import PASSPHRASE, FakeDesktop
from tests.gui.looking import controls, labels, name_of, tab_walk
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.theme.theme import Choice
from weerbaar_desktop.gui.told import WRONG
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel

ROOMY = ("headerRow", "cardColumn", "asideColumn", "links")
SCENES = ("unlock", "wrong", "create", "help", "open", "practice")


def show(scene: str, start: StartDesktop, qtbot: QtBot) -> tuple[Desktop, FakeDesktop]:
    """The window as it is in `scene`."""
    desktop, fake = start(said=WRONG if scene == "wrong" else "", practice=scene == "practice")
    if scene == "create":
        desktop.unlocking.show_create()
    elif scene == "help":
        desktop.window.help_button.click()
        qtbot.waitUntil(lambda: len(controls(desktop.window)) > 3)
    elif scene in {"open", "practice"}:
        open_vault(desktop, fake, qtbot)
    return desktop, fake


def open_vault(desktop: Desktop, fake: FakeDesktop, qtbot: QtBot) -> None:
    """Types the passphrase and waits for the first page."""
    desktop.unlocking.page.ui.passphrase.line_edit.setText(PASSPHRASE)
    desktop.unlocking.page.ui.open.click()
    qtbot.waitUntil(lambda: bool(fake.pages) and desktop.window.page() is fake.pages[0])


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name_that_holds_its_words(scene: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show(scene, start, qtbot)
    for control in controls(desktop.window):
        assert name_of(control), control
        words = getattr(control, "text", str)()
        if words and hasattr(control, "click"):
            assert words.replace("&", "").strip().split()[0] in name_of(control)


@pytest.mark.parametrize("scene", SCENES)
def test_tab_reaches_every_control_and_comes_round(scene: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show(scene, start, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    walked = tab_walk(desktop.window)
    missed = [name_of(control) for control in controls(desktop.window) if control not in walked]
    assert not missed


@pytest.mark.parametrize("scene", SCENES)
def test_every_text_is_plain_text(scene: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show(scene, start, qtbot)
    for label in labels(desktop.window):
        if label.text():
            assert isinstance(label, PlainLabel)
            assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("width", "height", "zoom"), [(1366, 768, 1), (800, 1280, 1), (1366, 768, 2), (800, 1280, 2)])
def test_the_window_fits_the_screen(
    scene: str, width: int, height: int, zoom: int, start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, _ = show(scene, start, qtbot)
    desktop.theme.set_zoom(zoom)
    desktop.window.resize(width, height)
    qtbot.wait(1)
    smallest = desktop.window.minimumSizeHint()
    assert smallest.width() <= width
    assert smallest.height() <= height
    assert desktop.window.width() == width
    for control in controls(desktop.window):
        right = control.mapTo(desktop.window, control.rect().topRight()).x()
        assert right < width, name_of(control)


@pytest.mark.parametrize("scene", SCENES)
def test_help_and_escape_are_on_every_page(scene: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show(scene, start, qtbot)
    names = {name_of(control) for control in controls(desktop.window)}
    assert "Snel weg" in names
    assert names & {"Nu hulp nodig", "Terug naar waar u was"}


@pytest.mark.parametrize(
    ("scene", "title"),
    [
        ("unlock", "Kluis openen – Weerbaar"),
        ("create", "Nieuwe kluis – Weerbaar"),
        ("help", "Nu hulp nodig – Weerbaar"),
        ("open", "Dagboek – Weerbaar"),
        ("practice", "Dagboek – Weerbaar – OEFENING"),
    ],
)
def test_the_title_names_the_page_and_nothing_else(scene: str, title: str, start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show(scene, start, qtbot)
    assert desktop.window.windowTitle() == title


def test_the_navigation_is_push_buttons_named_exactly(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    navigation = desktop.window.navigation
    assert navigation is not None
    assert [button.accessibleName() for button in navigation.buttons.values()] == ["Dagboek", "Melding en aangifte"]
    assert navigation.buttons["Dagboek"].accessibleDescription() == "Hier bent u nu."
    navigation.buttons["Melding en aangifte"].click()
    assert desktop.window.page() is fake.pages[1]
    assert navigation.buttons["Melding en aangifte"].accessibleDescription() == "Hier bent u nu."
    assert navigation.buttons["Dagboek"].accessibleDescription() == ""
    assert fake.pages[0].left == 1


def test_a_narrow_window_has_one_button_menu(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("open", start, qtbot)
    desktop.window.resize(900, 700)
    qtbot.wait(1)
    names = {name_of(control) for control in controls(desktop.window)}
    assert "Menu" in names
    assert "Melding en aangifte" not in names


def test_help_leads_back_to_where_one_was(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    QTest.keyClick(desktop.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.windowTitle() == "Nu hulp nodig – Weerbaar"
    assert desktop.window.back_button is not None
    desktop.window.back_button.click()
    assert desktop.window.page() is fake.pages[0]
    assert desktop.window.help_button.isVisible()


@pytest.mark.parametrize(("width", "zoom"), [(1366, 2), (800, 1.5), (330, 1)])
def test_going_to_help_and_back_never_makes_the_window_wider(
    width: int, zoom: float, start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, _ = show("open", start, qtbot)
    desktop.theme.set_zoom(zoom)

    def fits() -> bool:  # what goes below each other makes room for the next px
        desktop.window.resize(width, 768)
        return desktop.window.width() == width

    qtbot.waitUntil(fits)
    desktop.window.help_button.click()
    assert desktop.window.width() == width
    desktop.window.back_asked.emit()
    assert desktop.window.width() == width


def test_zoom_and_theme_reach_every_label_and_are_remembered(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("unlock", start, qtbot)
    question = desktop.unlocking.page.ui.question
    QTest.keyClick(desktop.window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert question.font().pixelSize() == 33
    desktop.theme.choose(Choice.HIGH_CONTRAST)
    colour = question.palette().color(question.foregroundRole()).name()
    assert colour == "#ffffff"
    QTest.keyClick(desktop.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert question.font().pixelSize() == 30
    kept = type(desktop.settings)(desktop.settings._file)
    assert (kept.choice, kept.zoom) == (Choice.HIGH_CONTRAST, 1.0)


def test_at_twice_the_size_room_is_twice_as_large_and_comes_back(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("unlock", start, qtbot)
    desktop.window.resize(1366, 768)  # at twice the size no small window, in which there is less room
    layouts = [layout for layout in desktop.window.findChildren(QLayout) if layout.objectName() in ROOMY]
    assert len(layouts) == len(ROOMY)
    before = [(layout.contentsMargins().top(), layout.spacing()) for layout in layouts]
    for zoom in (2, 1, 2):
        desktop.theme.set_zoom(zoom)
        now = [(layout.contentsMargins().top(), layout.spacing()) for layout in layouts]
        assert now == [(top * zoom, spacing * zoom) for top, spacing in before]


def test_a_page_made_before_the_zoom_changed_has_the_new_size(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    desktop.theme.set_zoom(2)
    desktop.window.show_page(fake.pages[1])
    qtbot.wait(1)
    sizes = {label.font().pixelSize() for label in labels(fake.pages[1]) if label.text()}
    assert sizes == {32, 60}
