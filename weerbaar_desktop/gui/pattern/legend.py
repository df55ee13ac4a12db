"""What the shapes on the line of time mean: each beside its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.timeline import LEGEND, Shape
from weerbaar_desktop.domain.wording import said
from weerbaar_desktop.gui.pattern.mark_shapes import draw_shape
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Row
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel

_SIZE: Final = 20


class Sample(QWidget, Themed):
    """One shape; decoration, since its words stand beside it."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self._shape: Shape = shape
        self.restyle()

    def sizeHint(self) -> QSize:
        wide = _SIZE * 3 // 2 if self._shape == "uncertain" else _SIZE
        return QSize(current_theme().px(wide), current_theme().px(_SIZE))

    def restyle(self) -> None:
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_shape(painter, self._shape, QRectF(self.rect()).adjusted(2, 2, -2, -2), several=False)


class Legend(Flow):
    """All of them, in a row that wraps."""

    def __init__(self) -> None:
        super().__init__(
            *(Row(Sample(shape), PlainLabel(said(words), "small"), spacing=8) for shape, words in LEGEND), gap=20
        )
