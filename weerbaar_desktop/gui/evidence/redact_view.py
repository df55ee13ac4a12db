"""A page as pixels with the bars on it: a pointer draws, moves and stretches them; the list beside it does the rest."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.redaction import NOTHING_COVERED, Area, Covering
from weerbaar_desktop.gui.evidence.bar_keys import nudge_of, throws
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.presentation.bar_grips import Grip, dragged, drawn, grip_at
from weerbaar_desktop.presentation.redacting import CROP

_HIGHEST: Final = 900
"""Px at 100 %: a letter of this height can be read."""
_REACH: Final = 10
"""Px at 100 % round a side that take hold of it."""
_EDGE: Final = 3
_SHADE: Final = 0.72
"""How much is covered of what is cut off: it can be told, and what stays can be seen."""


class RedactView(QWidget, Themed):
    """`bar_drawn` carries an Area, `area_put` a place and Area after a drag, `place_taken` what is taken hold of.

    Keys do with the chosen bar what they do in the list: `nudged` and `thrown`. It has the keyboard after a click only.
    """

    bar_drawn = Signal(object)
    area_put = Signal(int, object)
    place_taken = Signal(int)
    nudged = Signal(int, int, bool, bool)
    thrown = Signal()

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._image, self._scaled = QImage(), QImage()
        self._page: Pixels | None = None
        self._covering, self._finished = NOTHING_COVERED, False
        self._chosen: int | None = None
        self._grip: Grip | None = None
        self._from = QPointF()
        self._live: tuple[int | None, Area] | None = None

    # -- values down -----------------------------------------------------------------------------

    def show_pixels(self, page: Pixels) -> None:
        """Another page; what stands on it comes with `show_covering`."""
        self._page = page  # the image does not copy the bytes
        self._image = QImage(page.data, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
        self._scaled = QImage()
        self._covering, self._chosen, self._live, self._grip = NOTHING_COVERED, None, None, None
        self.updateGeometry()
        self.update()

    def forget(self) -> None:
        """Shows nothing any more, and keeps nothing of what it showed."""
        self._page, self._image, self._scaled = None, QImage(), QImage()
        self.hide()

    def show_covering(self, covering: Covering, chosen: int | None, words: str, *, finished: bool = False) -> None:
        """The bars and the part that stays; `words` say the same. `finished` when the page itself shows it already."""
        self._covering, self._chosen, self._finished, self._live = covering, chosen, finished, None
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.ArrowCursor if finished else Qt.CursorShape.CrossCursor)
        self.update()

    def bring_into_view(self, area: Area) -> None:
        """Scrolls the page so that this part can be seen."""
        over = self.parentWidget()
        while over is not None and not isinstance(over, QScrollArea):
            over = over.parentWidget()
        body = over.widget() if over is not None else None
        if over is not None and body is not None:
            middle = self._on_screen(area).center().toPoint()
            place = self.mapTo(body, QPoint(0, middle.y()))
            over.ensureVisible(0, place.y(), 0, over.viewport().height() // 3)

    # -- size ------------------------------------------------------------------------------------

    def restyle(self) -> None:
        self._scaled = QImage()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return ceil(self._image.height() * self._scale(width)) + 2

    def sizeHint(self) -> QSize:
        width = current_theme().px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(160), current_theme().px(80))

    def _scale(self, width: int) -> float:
        """Screen pixels to a page pixel; never larger than it is."""
        if self._image.isNull():
            return 1.0
        theme = current_theme()
        return min((width - 2) / self._image.width(), theme.px(_HIGHEST) / self._image.height(), theme.zoom)

    def _on_screen(self, area: Area) -> QRectF:
        scale = self._scale(self.width())
        return QRectF(area.left * scale + 1, area.top * scale + 1, area.width * scale, area.height * scale)

    def _on_page(self, point: QPointF) -> tuple[float, float]:
        scale = self._scale(self.width())
        return (point.x() - 1) / scale, (point.y() - 1) / scale

    # -- the pointer -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._finished or self._image.isNull():
            return
        self._from = event.position()
        reach = current_theme().px(_REACH) / self._scale(self.width())
        self._grip = grip_at(*self._on_page(self._from), self._covering, self._chosen, reach)
        self._live = (None, Area(0, 0, 0, 0)) if self._grip is None else (self._grip.place, self._grip.area)
        if self._grip is not None:
            self.place_taken.emit(self._grip.place)
            self._live = (self._grip.place, self._grip.area)  # showing what is chosen ended it

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._live is None or self._page is None:
            return
        size = self._page.width, self._page.height
        begin, now = self._on_page(self._from), self._on_page(event.position())
        if self._grip is None:
            self._live = (None, drawn(begin, now, size) or Area(0, 0, 0, 0))
        else:
            self._live = (self._grip.place, dragged(self._grip, now[0] - begin[0], now[1] - begin[1], size))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        live, grip = self._live, self._grip
        self._live = self._grip = None
        if event.button() != Qt.MouseButton.LeftButton or live is None:
            return
        place, area = live
        if place is None and area.width:
            self.bar_drawn.emit(area)
        elif grip is not None and area != grip.area:
            self.area_put.emit(grip.place, area)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        nudge = nudge_of(event) if self._chosen is not None and not self._finished else None
        if nudge is not None:
            self.nudged.emit(*nudge)
        elif throws(event):
            self.thrown.emit()
        else:
            super().keyPressEvent(event)

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter, theme = QPainter(self), current_theme()
        scale = self._scale(self.width())
        whole = QRectF(1, 1, self._image.width() * scale, self._image.height() * scale)
        painter.drawImage(whole, self._at_size(whole))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(whole)
        if self._finished:
            return
        for place, area in self._areas():
            if place != CROP:
                self._paint_bar(painter, area, chosen=place == self._chosen)
        crop = dict(self._areas()).get(CROP)
        if crop is not None:
            self._paint_crop(painter, whole, self._on_screen(crop))

    def _at_size(self, whole: QRectF) -> QImage:
        """The page as large as it stands here, made once."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(max(1, round(whole.width() * ratio)), max(1, round(whole.height() * ratio)))
        if self._scaled.size() != wanted:
            how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = self._image.scaled(wanted, *how)
        return self._scaled

    def _areas(self) -> list[tuple[int | None, Area]]:
        """Everything on the page, as it stands while it is dragged."""
        kept: list[tuple[int | None, Area]] = list(enumerate(self._covering.bars))
        if self._covering.crop is not None:
            kept.append((CROP, self._covering.crop))
        if self._live is None:
            return kept
        return [each for each in kept if each[0] != self._live[0]] + [self._live]

    def _paint_bar(self, painter: QPainter, area: Area, *, chosen: bool) -> None:
        theme, place = current_theme(), self._on_screen(area)
        painter.fillRect(place, Qt.GlobalColor.black)
        # A light line and a coloured one: on a dark picture the first can be seen, on a light one the second.
        painter.setPen(QPen(Qt.GlobalColor.white, 1))
        painter.drawRect(place)
        if chosen:
            _outline(painter, place, theme.px(_EDGE))

    def _paint_crop(self, painter: QPainter, whole: QRectF, kept: QRectF) -> None:
        theme = current_theme()
        shade = theme.colour("surface")
        shade.setAlphaF(_SHADE)
        for part in (
            QRectF(whole.left(), whole.top(), whole.width(), kept.top() - whole.top()),
            QRectF(whole.left(), kept.bottom(), whole.width(), whole.bottom() - kept.bottom()),
            QRectF(whole.left(), kept.top(), kept.left() - whole.left(), kept.height()),
            QRectF(kept.right(), kept.top(), whole.right() - kept.right(), kept.height()),
        ):
            painter.fillRect(part, shade)
        if self._chosen == CROP:
            _outline(painter, kept, theme.px(_EDGE))
        else:
            painter.setPen(QPen(theme.colour("text"), theme.px(2), Qt.PenStyle.DashLine))
            painter.drawRect(kept)


def _outline(painter: QPainter, place: QRectF, thick: int) -> None:
    """Round what is chosen, in the colour of the keyboard, with a square at each corner to take hold of."""
    colour = current_theme().colour("focus")
    painter.setPen(QPen(colour, thick))
    painter.drawRect(place.adjusted(-thick, -thick, thick, thick))
    side = 3 * thick
    for corner in (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()):
        painter.fillRect(QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side), colour)
