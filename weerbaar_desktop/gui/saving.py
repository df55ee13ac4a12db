"""Ctrl+S does what the primary button of a page does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from weerbaar_desktop.gui.page import Page


class _Saves(QShortcut):
    """Does what the button does, and says so in the words that stand on it now: some follow what is on the page."""

    def __init__(self, page: Page, button: QPushButton) -> None:
        super().__init__(QKeySequence(QKeySequence.StandardKey.Save), page)
        self._button = button
        self.setContext(Qt.ShortcutContext.WindowShortcut)
        self.activated.connect(button.click)

    def whatsThis(self) -> str:
        return self._button.text().strip()


def save_shortcut(page: Page, button: QPushButton) -> None:
    """Joins the shortcut to `button`; works while `page` is shown, wherever the keyboard is in the window."""
    _Saves(page, button)
