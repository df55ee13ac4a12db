"""How a mark on the line of time is drawn: each kind has a shape of its own, whatever its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from weerbaar_desktop.application.timeline import Shape
from weerbaar_desktop.gui.theme.theme import current_theme


def is_filled(shape: Shape) -> bool:
    """Whether a number in it must be light."""
    return shape in ("threat", "flag")


def draw_shape(painter: QPainter, shape: Shape, place: QRectF, *, several: bool) -> None:
    """A circle, a diamond, a dashed capsule or a block; several together are a block of that kind."""
    theme = current_theme()
    pen = QPen(theme.colour("accent"), theme.px(2.5))
    if shape == "uncertain":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.colour("accent" if is_filled(shape) else "raised"))
    painter.drawPath(_outline(shape, place, several=several))


def _outline(shape: Shape, place: QRectF, *, several: bool) -> QPainterPath:
    path = QPainterPath()
    if shape == "threat" and not several:
        middle = place.center()
        path.moveTo(middle.x(), place.top())
        path.lineTo(place.right(), middle.y())
        path.lineTo(middle.x(), place.bottom())
        path.lineTo(place.left(), middle.y())
        path.closeSubpath()
    elif is_filled(shape):
        path.addRect(place)
    else:
        path.addRoundedRect(place, place.height() / 2, place.height() / 2)
    return path
