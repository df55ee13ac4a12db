"""The button "Menu": where one can go, and during a visit at somebody's home all else that the menu bar has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from weerbaar_desktop.gui.theme.theme import current_theme

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.navigation import Destination


def open_menu(window: MainWindow, destinations: Sequence[Destination], *, whole: bool) -> None:
    """Below the button; `whole` when there is no menu bar."""
    menu, ui = QMenu(window), window.ui
    font = current_theme().font("body")
    for destination in destinations:
        menu.addAction(destination.name, destination.go)
    menu.addSeparator()
    if whole:
        menu.addActions(ui.menuFile.actions())
        for more in (ui.menuView, ui.menuHelp):
            menu.addMenu(more)
            for part in (more, *more.findChildren(QMenu)):
                part.setFont(font)
    else:
        menu.addAction("Vergrendelen", window.lock_asked.emit)
    menu.setFont(font)
    menu.popup(ui.menuButton.mapToGlobal(ui.menuButton.rect().bottomLeft()))


def keep_shortcuts(window: MainWindow) -> None:
    """What the menu bar has goes on working from the keyboard while it is not shown."""
    window.addActions(list(_actions(window)))


def _actions(window: MainWindow) -> Iterator[QAction]:
    ui = window.ui
    for menu in (ui.menuFile, ui.menuView, ui.menuGo, ui.menuHelp):
        yield from menu.actions()
