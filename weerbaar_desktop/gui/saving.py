"""Ctrl+S does what the primary button of a page does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from weerbaar_desktop.gui.page import Page


def save_shortcut(page: Page, button: QPushButton) -> None:
    """Joins the shortcut to `button`; works while `page` is shown, wherever the keyboard is in the window."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), page)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setWhatsThis(button.text().strip())
    shortcut.activated.connect(button.click)
