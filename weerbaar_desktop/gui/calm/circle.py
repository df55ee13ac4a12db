"""The circle one breathes along with: it grows and shrinks, and is decoration beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

_LARGEST, _LEAST = 248, 112
"""Px at 100 % across; the least where the window is low."""
_SMALLEST = 0.42
"""Of the whole circle, with empty lungs."""


class Circle(QWidget, Themed):
    """Shows how full somebody is; without a name for the screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._fullness = 0.0
        self._room = float(_LARGEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    @property
    def fullness(self) -> float:
        """From 0 to 1."""
        return self._fullness

    def show_fullness(self, fullness: float) -> None:
        """Draws only what became another."""
        if fullness != self._fullness:
            self._fullness = fullness
            self.update()

    def fit(self, height: float) -> None:
        """Never higher than `height` px at 100 %, as far as that leaves something to see."""
        self._room = min(_LARGEST, max(_LEAST, height))
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(current_theme().px(self._room))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(2) * theme.tokens.edge
        whole = (min(self.width(), self.height()) - edge) / 2
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(theme.colour("hairline"), theme.px(1)))
        painter.drawEllipse(middle, whole, whole)
        now = whole * (_SMALLEST + (1 - _SMALLEST) * self._fullness)
        painter.setPen(QPen(theme.colour("accent"), edge))
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(middle, now, now)
