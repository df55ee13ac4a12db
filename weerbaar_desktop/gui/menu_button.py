"""The button "Menu": where one can go, and during a visit at somebody's home all else that the menu bar has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import current_theme

if TYPE_CHECKING:
    from weerbaar_desktop.gui.forms.ui_main_window import Ui_MainWindow
    from weerbaar_desktop.gui.navigation import Destination


def open_menu(window: QMainWindow, ui: Ui_MainWindow, destinations: Sequence[Destination], *, whole: bool) -> None:
    """Below the button; `whole` when there is no menu bar."""
    menu = QMenu(window)
    font = current_theme().font("body")
    for destination in destinations:
        menu.addAction(destination.name, destination.go)
    menu.addSeparator()
    if whole:
        menu.addActions(ui.menuFile.actions())
        for more in _others(ui):
            menu.addMenu(more)
            for part in (more, *more.findChildren(QMenu)):
                part.setFont(font)
    else:
        menu.addAction(tr("Vergrendelen"), ui.actionLock.trigger)
    menu.setFont(font)
    menu.popup(ui.menuButton.mapToGlobal(ui.menuButton.rect().bottomLeft()))


def _others(ui: Ui_MainWindow) -> Iterator[QMenu]:
    """The menus of the bar that are not poured out into this one."""
    for action in ui.menus.actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and menu not in (ui.menuFile, ui.menuGo):
            yield menu


def keep_shortcuts(window: QMainWindow, ui: Ui_MainWindow) -> None:
    """What the menu bar has goes on working from the keyboard while it is not shown."""
    window.addActions(list(_actions(ui)))


def _actions(ui: Ui_MainWindow) -> Iterator[QAction]:
    for menu in (ui.menuFile, ui.menuView, ui.menuGo, ui.menuHelp):
        yield from menu.actions()
