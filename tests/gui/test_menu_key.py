"""Shift+F10 does what the right button does, wherever the keyboard is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QMenu, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.test_the_window import show
from weerbaar_desktop.gui.files import DialogChooser
from weerbaar_desktop.gui.manual.keys_page import key_groups
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea

SHIFT = Qt.KeyboardModifier.ShiftModifier


def pressed(over: QWidget, qtbot: QtBot) -> QMenu | None:
    """What Shift+F10 opens, pressed as the desktop does it: on the window."""
    qtbot.waitUntil(lambda: QApplication.focusWindow() is over.window().windowHandle())
    QTest.keyClick(over.window().windowHandle(), Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def test_in_a_field_it_opens_the_menu_at_the_cursor_and_arrows_choose_from_it(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = show("open", start, qtbot)
    for field in (LineField("Proef"), TextArea("Proef")):
        fake.pages[0].add(field)
        field.show()
        field.setFocus()
        QTest.keyClicks(field, "wacht maar")
        menu = pressed(desktop.window, qtbot)
        assert menu is not None
        there = field.rect().translated(field.mapToGlobal(field.rect().topLeft()))
        assert menu.geometry().adjusted(-2, -2, 2, 2).intersects(there)  # below the cursor, or above it
        QTest.keyClick(menu.windowHandle(), Qt.Key.Key_F10, SHIFT)
        assert QApplication.activePopupWidget() is menu  # an open menu keeps its keys
        QTest.keyClick(menu, Qt.Key.Key_Up)
        assert "selecteren" in menu.activeAction().text().lower()
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert (field.selectedText() if isinstance(field, LineField) else field.textCursor().selectedText()) == (
            "wacht maar"
        )


def test_in_the_list_of_a_dialog_it_opens_the_menu_of_the_chosen_file(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, _ = show("open", start, qtbot)
    shot = tmp_path / "schermafdruk.png"
    shot.touch()
    DialogChooser().files(desktop.window, "Kies bewijs", lambda _: None)
    (dialog,) = desktop.window.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    (rows,) = dialog.findChildren(QTreeView, "treeView")
    model = rows.model()
    assert isinstance(model, QFileSystemModel)
    qtbot.waitUntil(lambda: model.index(str(shot)).isValid() and model.rowCount(rows.rootIndex()) > 0)
    rows.setCurrentIndex(model.index(str(shot)))
    rows.setFocus()
    menu = pressed(dialog, qtbot)
    assert menu is not None
    offered = [one.text().replace("&", "") for one in menu.actions()]
    assert offered[:2] == ["Hernoemen", "Verwijderen"]  # of that file: beside it there is nothing to rename
    menu.close()
    dialog.reject()


def test_where_nothing_has_a_menu_nothing_opens_and_the_key_alone_is_left_to_the_page(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = show("open", start, qtbot)
    button = QPushButton("Proef")
    fake.pages[0].add(button)
    button.show()
    button.setFocus()
    assert pressed(desktop.window, qtbot) is None
    field = LineField("Proef")
    fake.pages[0].add(field)
    field.show()
    field.setFocus()
    for modifiers in (SHIFT | Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(desktop.window.windowHandle(), Qt.Key.Key_F10, modifiers)
        assert QApplication.activePopupWidget() is None


def test_it_stands_in_the_list_of_keys(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    everywhere = key_groups(desktop.window.ui.menus, fake.pages[0])[-1]
    assert (everywhere.heading, everywhere.rows[0][0]) == ("Overal", "Shift + F10 of menutoets")
