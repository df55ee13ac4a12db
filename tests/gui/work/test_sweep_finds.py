"""The sweep finds what is wrong: one planted fault for each of its checks, and a page that no tour comes by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.sweep.shots import SHOTS
from tests.gui.sweep.summary import PLANTED
from tests.gui.sweep.sweeping import CHECKS, IN_CI, SETTINGS, SIZES, THEMES, WALKED, ZOOMS, Sweep, all_pages, complete
from tests.gui.sweep.trees import changed, tree
from tests.gui.sweep.view import REFLOW, Finding, Setting
from weerbaar_desktop.gui.jobs import Jobs
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.manual.keys_page import KeysPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.focus_ring import FocusRing
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel
from weerbaar_desktop.gui.widgets.text_fields import LineField


class Planted(Page):
    """A page with one good button, and what a fault puts below it."""

    window_name = "Proef"

    def __init__(self) -> None:
        super().__init__("Proef")
        self.good = Button("Kluis openen")
        self.add(self.good)


def trap(page: Page) -> None:
    area = QTextEdit()
    area.setAcceptRichText(False)
    area.setAccessibleName("Verhaal")
    page.add(PlainLabel("Verhaal"), area)


def wrong_way(page: Page) -> None:
    upper, middle, lower = Button("Boven"), Button("Midden"), Button("Onder")
    page.add(upper, middle, lower)
    page.arrange = lambda _width: QWidget.setTabOrder(lower, middle)  # type: ignore[assignment, method-assign]  # once it is shown


def faint(widget: QWidget, style: str) -> QWidget:
    widget.setStyleSheet(style)
    return widget


def on_top(page: Page) -> None:
    over = QWidget()
    over.setMinimumSize(300, 60)
    page.add(over)
    for words in ("Eerste woorden", "Andere woorden"):
        PlainLabel(words).setParent(over)
    for label in over.findChildren(PlainLabel):
        label.setGeometry(10, 10, 150, 30)


def narrow(page: Page) -> None:
    label = PlainLabel("Woorden die hier niet passen")
    label.setFixedWidth(30)
    page.add(label)


def wide(page: Page) -> None:
    label = PlainLabel("Breed")
    label.setMinimumWidth(3000)
    page.add(label)


def under_the_right_button(page: Page) -> None:
    label = PlainLabel("Klik rechts")
    label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    page.add(label)


def tiny(page: Page) -> None:
    button = Button("x")
    button.setFixedSize(20, 20)
    page.add(button)


FAULTS: dict[str, Callable[[Planted], object]] = {
    "name": lambda page: page.add(QPushButton()),
    "label": lambda page: page.add(LineField("Naam")),
    "twins": lambda page: page.add(Button("Zelfde"), Button("Zelfde")),
    "tab": trap,
    "order": wrong_way,
    "ring": lambda page: None,  # the ring itself is not drawn: see the test
    "contrast": lambda page: page.add(faint(PlainLabel("Grijs op wit"), "color: #949494; background: #ffffff;")),
    "cut off": narrow,
    "overlap": on_top,
    "outside": wide,
    "target": tiny,
    "markup": lambda page: page.add(QLabel("<b>vet</b>")),
    "english": lambda page: page.add(QPushButton("Cancel")),
    "keys": lambda page: QShortcut(QKeySequence("N"), page),
    "listed": lambda page: QShortcut(QKeySequence("Ctrl+J"), page),
    "menu": under_the_right_button,
    "drop": lambda page: page.setAcceptDrops(True),
    "tip": lambda page: page.good.setToolTip("Alleen voor de muis"),
}


def findings(theme: Theme, page: Page, setting: Setting = SETTINGS[0]) -> list[Finding]:
    """What the sweep says of this page."""
    window = MainWindow(Jobs())
    complete(window)
    window.show_page(page)
    window.show()
    theme.start_icons()
    sweep = Sweep()
    sweep.look_at(window, page, [setting])
    return [finding for _page, finding in sweep.found]


def swept(theme: Theme, page: Page, setting: Setting = SETTINGS[0]) -> set[str]:
    """The checks that found something on this page."""
    return {finding.check for finding in findings(theme, page, setting)}


@pytest.fixture
def as_before(theme: Theme) -> Iterator[Theme]:
    """The theme, and after the test the light one at 100 % again."""
    yield theme
    theme.choice = Choice.LIGHT
    theme.set_zoom(1.0)


@pytest.mark.parametrize("setting", WALKED, ids=str)
def test_the_page_without_a_fault_has_no_findings(setting: Setting, qtbot: QtBot, as_before: Theme) -> None:
    assert findings(as_before, Planted(), setting) == []


@pytest.mark.parametrize("setting", [IN_CI[0], IN_CI[3]], ids=str)
@pytest.mark.parametrize("check", CHECKS)
def test_each_check_finds_what_it_is_for(
    check: str,
    setting: Setting,
    qtbot: QtBot,
    as_before: Theme,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
) -> None:
    if check == "ring":
        monkeypatch.setattr(FocusRing, "paintEvent", lambda _ring, _event: None)
    page = Planted()
    FAULTS[check](page)
    said = [f"{one.widget} {one.what}" for one in findings(as_before, page, setting) if one.check == check]
    record_property(PLANTED, [check, str(setting), *said[:1]])
    assert said


def test_a_window_that_stays_larger_than_a_screen_at_400_per_cent_is_found(qtbot: QtBot, as_before: Theme) -> None:
    page = Planted()
    page.foot = FootBar(*(Button(words) for words in ("Bewaar", "Later verder")))
    page.foot.setFixedWidth(500)
    assert "outside" in swept(as_before, page, IN_CI[3])


def test_ci_comes_by_every_theme_zoom_and_size_and_walks_in_every_size() -> None:
    assert {setting.theme for setting in IN_CI} == set(THEMES)
    assert {setting.zoom for setting in IN_CI} == set(ZOOMS)
    assert {(setting.width, setting.height) for setting in IN_CI} == set(SIZES)
    assert {(setting.width, setting.height) for setting in WALKED} == set(SIZES)
    assert set(WALKED) <= set(IN_CI) <= set(SETTINGS)
    assert len(SETTINGS) == 27


def test_a_screen_at_400_per_cent_is_as_small_at_every_zoom() -> None:
    sizes = [setting.window_size for setting in SETTINGS if (setting.width, setting.height) == REFLOW]
    assert sizes == [(320, 256), (480, 384), (640, 512)] * 3


def test_a_control_that_leads_elsewhere_by_being_reached_is_found(qtbot: QtBot, theme: Theme) -> None:
    page, other = Planted(), Planted()

    class Leads(Button):
        def focusInEvent(self, _event: QFocusEvent) -> None:  # noqa: N802 - the name is Qt's
            window = self.window()
            if isinstance(window, MainWindow):
                window.show_page(other)

    page.add(Leads("Verder"))
    assert "tab" in swept(theme, page)


def test_keys_in_a_row_are_found(qtbot: QtBot, theme: Theme) -> None:
    page = Planted()
    QShortcut(QKeySequence("Ctrl+K, Ctrl+L"), page)
    assert "keys" in swept(theme, page)


def test_a_key_that_two_things_listen_to_is_found(qtbot: QtBot, theme: Theme) -> None:
    page = Planted()
    for does in ("Bewaar", "Wis"):
        QShortcut(QKeySequence("Ctrl+J"), page).setWhatsThis(does)
    assert "keys" in swept(theme, page)


def test_two_lines_of_a_menu_with_one_letter_are_found(qtbot: QtBot, theme: Theme) -> None:
    found: list[set[str]] = []
    for words in ("Be&gin", "&Begin"):
        page = Planted()
        menu = QMenu("Proef", page)
        menu.addAction("&Bewaar")
        menu.addAction(words)
        found.append(swept(theme, page))
    assert found == [set(), {"keys"}]


def test_a_field_without_an_edge_is_found(qtbot: QtBot, theme: Theme) -> None:
    page = Planted()
    page.add(PlainLabel("Naam"), faint(LineField("Naam"), "border: 1px solid #f0ede6; background: #f5f2ec;"))
    assert "contrast" in swept(theme, page)


def test_ci_keeps_a_picture_of_each_page_in_each_theme(
    qtbot: QtBot, as_before: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SHOTS, str(tmp_path))
    monkeypatch.delenv("SWEEP", raising=False)
    for setting in IN_CI:
        findings(as_before, KeysPage(()), setting)
    kept = {folder.name.partition("-")[0]: [one.name for one in folder.iterdir()] for folder in tmp_path.iterdir()}
    assert kept == {theme.value: ["000-KeysPage-window.png"] for theme in THEMES}
    assert f"export {SHOTS}=" in (Path(__file__).parents[3] / ".ci" / "run").read_text(encoding="utf-8")


def test_a_page_joins_by_existing(qtbot: QtBot, theme: Theme) -> None:
    kind = type("NewPage", (Page,), {"__module__": "weerbaar_desktop.gui.planted"})
    assert kind in all_pages()
    assert Planted not in all_pages()


def test_a_control_that_loses_its_name_or_its_tick_changes_the_tree(qtbot: QtBot, theme: Theme) -> None:
    page, window = Planted(), MainWindow(Jobs())
    box = QCheckBox("Bewaren")
    box.setChecked(True)
    page.add(box)
    window.show_page(page)
    window.show()
    assert [line.strip() for line in tree(page)] == ["page:", "Button 'Kluis openen'", "CheckBox 'Bewaren' [checked]"]
    box.setChecked(False)
    box.setText("")
    assert tree(page)[-1].strip() == "CheckBox ''"
    told = changed({Planted: [tree(page)]})
    assert "+++ now" in told
    assert "+  CheckBox ''" in told
