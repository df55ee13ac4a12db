"""A field to search in: a magnifier stands before the words, as decoration that nobody can click or hear."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

_ICON = 20
_BEFORE = 12
"""The padding that the style sheet gives a field, in px at 100 %."""


class SearchField(QLineEdit, Themed):
    """One line of plain text. Qt's own action before the words is a button of 22 px that Tab passes by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restyle()

    def restyle(self) -> None:
        self.setTextMargins(current_theme().px(_ICON + 8), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        side = theme.px(_ICON)
        QPainter(self).drawPixmap(
            theme.px(_BEFORE), (self.height() - side) // 2, theme.pixmap("search", "text_muted", _ICON)
        )
