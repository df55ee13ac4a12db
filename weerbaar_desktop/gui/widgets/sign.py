"""The sign, three reeds that bend and do not break, and the thin drawing of reeds: decoration without a name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

_SIGN_REEDS: Final = ((0.30, 0.74, 0.36, 0.30), (0.44, 0.78, 0.56, 0.22), (0.60, 0.76, 0.76, 0.26))
_DRAWN_REEDS: Final = (
    (0.00, 0.70, 0.10, True), (0.07, 0.76, 0.19, False), (0.13, 0.78, 0.26, False), (0.20, 0.62, 0.29, True),
    (0.26, 0.92, 0.40, False), (0.33, 0.95, 0.44, False), (0.40, 0.85, 0.51, True), (0.47, 0.86, 0.59, False),
    (0.54, 0.66, 0.62, False), (0.60, 0.72, 0.72, True), (0.67, 0.82, 0.78, False), (0.74, 0.80, 0.84, False),
    (0.81, 0.72, 0.90, True), (0.88, 0.56, 0.96, False), (0.94, 0.58, 1.00, False),
)  # fmt: skip
"""Foot, height, tip (parts of the width and height), and whether it is a dark one."""


class Sign(QWidget, Themed):
    """The mark of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = current_theme().px(32)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        side = float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 4.5, side / 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent_text"), side / 12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for foot_x, foot_y, tip_x, tip_y in _SIGN_REEDS:
            painter.drawPath(_reed(QPointF(foot_x * side, foot_y * side), QPointF(tip_x * side, tip_y * side)))


class Reeds(QWidget, Themed):
    """The drawing, for the unlock window; gone in high contrast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self.setFixedSize(theme.px(280), theme.px(140))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        if theme.tokens.edge > 1:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = float(self.width() - 8), float(self.height())
        for foot, tall, tip, dark in _DRAWN_REEDS:
            colour = QColor(theme.colour("accent"))
            colour.setAlphaF(0.42 if dark else 0.15)
            pen = QPen(colour, theme.px(3 if dark else 2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            top = QPointF(4 + tip * width, height * (1 - tall) + 4)
            painter.drawPath(_reed(QPointF(4 + foot * width, height + 4), top))


def _reed(foot: QPointF, tip: QPointF) -> QPainterPath:
    wide, high = tip.x() - foot.x(), foot.y() - tip.y()
    path = QPainterPath(foot)
    path.cubicTo(QPointF(foot.x(), foot.y() - high / 2), QPointF(foot.x() + wide * 0.4, tip.y() + high * 0.2), tip)
    return path
