"""The line of time as one thing to press: the arrows go from mark to mark, Enter opens the one at hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from weerbaar_desktop.application.timeline import Mark, QuietTime, Timeline, gathered
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.pattern.mark_shapes import draw_shape, is_filled
from weerbaar_desktop.gui.theme.theme import Themed, current_theme

_HEIGHT: Final = 176
_MARK: Final = 20
_EDGE: Final = 24
"""Room beside the first and the last stroke, in px at 100 %."""
_AXIS: Final = 140
_ROWS: Final = {"flag": 22, "threat": 58, "entry": 88, "uncertain": 118}
"""How far from above the middle of each row stands."""
_EMPTY: Final = Timeline(tr("Tijdlijn"), (), (), ())
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_AMONG_MARKS: Final = {*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TimelineView(QAbstractButton, Themed):
    """`opened` carries the mark at hand, `moved` that mark or None when another one is.

    `zoom_asked` is 1 for nearer and -1 for farther, `period_asked` 1 for later and -1 for earlier.
    """

    opened = Signal(object)
    moved = Signal(object)
    zoom_asked = Signal(int)
    period_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown = _EMPTY
        self.marks: tuple[Mark, ...] = ()
        self._at = -1
        self._waiting = False
        self._pressed: list[QKeyEvent] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(
            tr("De pijlen gaan van punt naar punt, Enter opent. Plus en min veranderen de tijd, Page Up gaat terug.")
        )
        self.clicked.connect(self._open)
        self.restyle()

    def show_timeline(self, shown: Timeline) -> None:
        """Another line; what was at hand stays so when it stands there too."""
        self._shown = shown
        self._gather()

    def mark(self) -> Mark | None:
        """The one at hand."""
        return self.marks[self._at] if 0 <= self._at < len(self.marks) else None

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(480), current_theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(220), current_theme().px(_HEIGHT))

    def restyle(self) -> None:
        self._gather()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._gather()

    def set_waiting(self, *, waiting: bool) -> None:
        """While another line is on its way, what is pressed on it waits too: it is meant for what comes."""
        self._waiting = waiting
        while self._pressed and not self._waiting:
            self._press(self._pressed.pop(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._waiting and (self._pressed or event.key() in _AMONG_MARKS):
            self._pressed.append(event.clone())
            return
        self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.period_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif event.text() in ("+", "-") and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.text() == "+" else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard starts at the last mark: that is what one came for."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keyboard and self.mark() is None and self.marks:
            self._go(len(self.marks) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mark under the mouse is the one at hand; the click opens it."""
        near = [at for at, mark in enumerate(self.marks) if self._place(mark).contains(event.position())]
        if near:
            self._go(near[0])
            super().mousePressEvent(event)
        else:
            event.accept()

    # -- inside ----------------------------------------------------------------------------------

    def _gather(self) -> None:
        """Marks that would lie on each other are one; what was at hand stays so where it can."""
        before = self.mark()
        width = max(1.0, self._right() - self._left())
        self.marks = gathered(self._shown.marks, current_theme().px(_MARK + 4) / width, said)
        kept = [at for at, mark in enumerate(self.marks) if before is not None and mark.holds(before)]
        self._at = kept[0] if kept else -1
        self._name()
        self.update()
        if self.mark() != before:
            self.moved.emit(self.mark())

    def _step(self, by: int) -> None:
        if self.marks:
            last = len(self.marks) - 1
            self._go(last if self._at < 0 else max(0, min(last, self._at + by)))

    def _go(self, at: int) -> None:
        if 0 <= at < len(self.marks) and at != self._at:
            self._at = at
            self._name()
            self.update()
            self.moved.emit(self.mark())

    def _name(self) -> None:
        """What a screen reader says; it hears of another name by itself."""
        mark = self.mark()
        many = len(self.marks)
        where = (
            tr(" {at} van {many}: {words}", at=self._at + 1, many=many, words=mark.words)
            if mark
            else ""
            if many
            else tr(" Hier staat niets.")
        )
        self.setAccessibleName(f"{self._shown.name}.{where}")

    def _open(self) -> None:
        mark = self.mark()
        if mark is not None:
            self.opened.emit(mark)

    # -- drawing ---------------------------------------------------------------------------------

    def _left(self) -> float:
        return float(current_theme().px(_EDGE))

    def _right(self) -> float:
        return float(self.width() - current_theme().px(_EDGE))

    def _x(self, share: float) -> float:
        return self._left() + share * (self._right() - self._left())

    def _place(self, mark: Mark) -> QRectF:
        """Where it is drawn."""
        px = current_theme().px
        middle, half = px(_ROWS[mark.shape]), px(_MARK) / 2
        left, right = self._x(mark.begin), self._x(mark.end)
        least = 2 * half
        if mark.number > 1:
            number = QFontMetrics(current_theme().font("small")).horizontalAdvance(str(mark.number))
            least = max(least, number + px(12))
        if right - left < least:
            left, right = (left + right - least) / 2, (left + right + least) / 2
        return QRectF(left, middle - half, right - left, 2 * half)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for quiet in self._shown.quiet:
            self._draw_quiet(painter, quiet)
        self._draw_axis(painter)
        self._draw_stems(painter)
        for quiet in self._shown.quiet:
            self._write_quiet(painter, quiet)
        for at, mark in enumerate(self.marks):
            self._draw_mark(painter, mark, at_hand=at == self._at)

    def _quiet_place(self, quiet: QuietTime) -> QRectF:
        left, right = self._x(quiet.begin), self._x(quiet.end)
        return QRectF(left, current_theme().px(42), right - left, current_theme().px(92))

    def _draw_quiet(self, painter: QPainter, quiet: QuietTime) -> None:
        theme, place = current_theme(), self._quiet_place(quiet)
        painter.setPen(QPen(theme.colour("outline"), theme.tokens.edge))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(place, theme.px(6), theme.px(6))

    def _write_quiet(self, painter: QPainter, quiet: QuietTime) -> None:
        """On a ground of their own: a stem may cross the middle."""
        theme, place = current_theme(), self._quiet_place(quiet)
        font = theme.font("small")
        wide = QFontMetrics(font).horizontalAdvance(quiet.words) + theme.px(12)
        if wide < place.width():
            high = theme.line_height("small")
            ground = QRectF(place.center().x() - wide / 2, place.center().y() - high / 2, wide, high)
            painter.fillRect(ground, theme.colour("sunken"))
            painter.setFont(font)
            painter.setPen(theme.colour("text_muted"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), quiet.words)

    def _draw_axis(self, painter: QPainter) -> None:
        theme = current_theme()
        axis, font = float(theme.px(_AXIS)), theme.font("small")
        painter.setPen(QPen(theme.colour("line"), theme.px(2)))
        painter.drawLine(QPointF(self._left(), axis), QPointF(self._right(), axis))
        painter.setFont(font)
        free = 0.0
        for share, words in self._shown.ticks:
            x, wide = self._x(share), QFontMetrics(font).horizontalAdvance(words)
            painter.setPen(QPen(theme.colour("line"), theme.px(1)))
            painter.drawLine(QPointF(x, axis), QPointF(x, axis + theme.px(6)))
            if x >= free and x + wide <= self.width():
                painter.setPen(theme.colour("text_muted"))
                painter.drawText(QPointF(x, axis + theme.px(24)), words)
                free = x + wide + theme.px(8)

    def _draw_stems(self, painter: QPainter) -> None:
        """From each flag down to its day, below what stands in the other rows."""
        theme = current_theme()
        painter.setPen(QPen(theme.colour("text_muted"), theme.px(1.5)))
        for mark in self.marks:
            if mark.shape == "flag":
                place = self._place(mark)
                middle = place.center().x()
                painter.drawLine(QPointF(middle, place.bottom()), QPointF(middle, theme.px(_AXIS)))

    def _draw_mark(self, painter: QPainter, mark: Mark, *, at_hand: bool) -> None:
        theme = current_theme()
        place = self._place(mark)
        if at_hand:
            painter.setPen(QPen(theme.colour("focus"), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = theme.px(4)
            painter.drawRoundedRect(place.adjusted(-around, -around, around, around), theme.px(6), theme.px(6))
        draw_shape(painter, mark.shape, place.adjusted(2, 2, -2, -2), several=mark.number > 1)
        if mark.number > 1:
            ink = theme.colour("accent_text" if is_filled(mark.shape) else "text")
            self._draw_number(painter, place, mark.number, ink)

    @staticmethod
    def _draw_number(painter: QPainter, place: QRectF, number: int, ink: QColor) -> None:
        painter.setFont(current_theme().font("small"))
        painter.setPen(ink)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(number))
