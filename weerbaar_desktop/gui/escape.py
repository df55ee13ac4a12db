"""Escape on the pages that one only reads for a moment: help, the explanation, the promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from weerbaar_desktop.gui.page import Page


def close_with_escape(page: Page) -> QShortcut:
    """Escape on a page that is only read; whoever shows the page says what it does."""
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
    escape.setContext(Qt.ShortcutContext.WindowShortcut)
    escape.setWhatsThis(tr("Terug naar waar u was"))
    return escape
