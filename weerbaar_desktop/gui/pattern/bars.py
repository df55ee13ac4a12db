"""Numbers as lengths: the words, the bar and the number, each row one sentence for who listens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.pattern_shown import BarShown

_HIGH: Final = 14


class Bar(QWidget, Themed):
    """A length; decoration, since the words above it say the number."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(120), current_theme().px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour("accent"))
        length = max(float(current_theme().px(4)), self._share * self.width()) if self._share else 0.0
        painter.drawRoundedRect(QRectF(0, 0, length, self.height()), current_theme().px(3), current_theme().px(3))

    def restyle(self) -> None:
        self.updateGeometry()


class Bars(Column):
    """Rows of bars, the longest first or in an order of their own."""

    def __init__(self) -> None:
        super().__init__(spacing=10)
        self._rows: list[QWidget] = []

    def show_bars(self, bars: Sequence[BarShown]) -> None:
        """Exactly these."""
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [Column(Prose(f"{bar.words}: {bar.number}"), Bar(bar.share), spacing=2) for bar in bars]
        self.add(*self._rows)
