"""Draws one row of a list of incidents, and the heading above a month."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from weerbaar_desktop.gui.diary.diary_model import FIRST, LAST, ROW
from weerbaar_desktop.gui.theme.theme import Theme, current_theme
from weerbaar_desktop.presentation.diary_list import RowShown

ICONS: Final = {
    "email": "mail", "phone": "phone", "social": "message-circle", "at_home": "home", "face_to_face": "users",
    "post": "archive", "via_other": "user", "other": "map-pin",
}  # fmt: skip
"""The picture of each channel; any other row names its picture itself."""
_NO_TAG_COLUMN: Final = 760
"""Narrower than this, in px at 100 %, the tag stands in the second line."""
_NO_STATUS_COLUMN: Final = 960
"""Narrower than this the status stands in the second line too."""
_NO_ICON_COLUMN: Final = 340
"""Narrower than this the words get the room of the icon, and of what the day leaves."""
_BOX: Final = 54
"""From the left edge of the row, in px at 100 %: where a click ticks."""
_HEADING: Final = 46
ROW_HEIGHT: Final = 66
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_Marked = tuple[tuple[int, int], ...]


class _Line(NamedTuple):
    """Words in a role of the theme, and what is marked in them, from and up to; no words take no room."""

    words: str
    role: str
    marked: _Marked = ()


class _Columns(NamedTuple):
    """Where the columns of a row begin, in px; `icon`, `tag` and `status` are 0 without a column for them."""

    check: int
    day: int
    icon: int
    words: int
    tag: int
    status: int
    end: int


class RowDelegate(QStyledItemDelegate):
    """Asks the theme for its colours while it draws; the model gives a RowShown, or words for a heading."""

    def __init__(self, parent: QObject, *, box_only: bool = False) -> None:
        """With `box_only` a click beside the box does not tick."""
        super().__init__(parent)
        self._box_only = box_only

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = current_theme()
        tall = ROW_HEIGHT if index.data(ROW) is not None else (_HEADING if index.row() else _HEADING - 10)
        return QSize(theme.px(200), theme.px(tall))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A row that can be ticked is ticked wherever it is clicked, or on its box, and with the space bar."""
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        clicked = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if clicked and self._box_only and isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            clicked = event.position().x() <= rect.left() + current_theme().px(_BOX)
        return (clicked or _is_space(event)) and model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW)
        if isinstance(row, RowShown):
            state: QStyle.StateFlag = option.state
            _Row(theme, painter, rect, row, index, chosen=bool(state & QStyle.StateFlag.State_Selected)).draw()
        else:
            painter.setFont(theme.font("subheading"))
            painter.setPen(theme.colour("text"))
            painter.drawText(
                rect.adjusted(0, 0, 0, -theme.px(8)),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                str(index.data()),
            )
        painter.restore()


class _Row:
    """One row while it is drawn."""

    def __init__(  # what Qt hands a delegate
        self,
        theme: Theme,
        painter: QPainter,
        rect: QRect,
        row: RowShown,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        self._theme, self._painter, self._rect, self._row = theme, painter, rect, row
        self._first, self._last = bool(index.data(FIRST)), bool(index.data(LAST))
        self._check = index.data(Qt.ItemDataRole.CheckStateRole)
        self._chosen = chosen
        self._columns = self._measure()

    def draw(self) -> None:
        """Ground, edge, and what stands on them."""
        self._ground()
        columns = self._columns
        if self._check is not None:
            ticked = self._check == Qt.CheckState.Checked
            self._icon("square-check" if ticked else "square", "accent" if ticked else "line", columns.check)
        day, time = _Line(self._row.day, "strong"), _Line(self._row.time, "small")
        self._lines(columns.day, columns.icon or columns.words, day, time)
        if columns.icon:
            self._icon(ICONS.get(self._row.icon, self._row.icon), "text_muted", columns.icon)
        end = columns.tag or columns.status or columns.end
        tag, status = "" if columns.tag else self._row.tag, "" if columns.status else self._row.status
        second = " · ".join(part for part in (tag, self._row.second, status) if part)
        before = len(f"{tag} · ") if tag else 0
        marked = tuple((start + before, until + before) for start, until in self._row.second_marked)
        upper, lower = _Line(self._row.words, "body", self._row.marked), _Line(second, "small", marked)
        self._lines(columns.words, end, upper, lower)
        if self._row.tag and columns.tag:
            self._tag(columns.tag, columns.status - self._theme.px(12) if columns.status else columns.end)
        if self._row.status and columns.status:
            self._status(columns.status, columns.end)

    def _measure(self) -> _Columns:
        px, left, width = self._theme.px, self._rect.left(), self._rect.width()
        check = left + px(20)
        day = left + px(24 if self._check is None else 56)
        icon = day + px(104) if width >= px(_NO_ICON_COLUMN) else 0
        words = icon + px(38) if icon else day + px(60)
        end = self._rect.right() - px(20)
        status = end - px(180) if self._row.status and width >= px(_NO_STATUS_COLUMN) else 0
        tag = (status or end) - px(190) if width >= px(_NO_TAG_COLUMN) else 0
        return _Columns(check, day, icon, words, tag, status, end)

    def _ground(self) -> None:
        theme, painter = self._theme, self._painter
        edge = theme.tokens.edge
        shape = self._outline(edge / 2)
        painter.fillPath(shape, theme.colour("raised"))
        if self._chosen:
            inside = QRectF(self._rect).adjusted(4, 4, -4, -4)
            ground = QPainterPath()
            ground.addRoundedRect(inside, theme.px(8), theme.px(8))
            painter.fillPath(ground, theme.colour("selection"))
            bar = QRectF(inside.left() + 4, inside.top() + theme.px(8), theme.px(4), inside.height() - theme.px(16))
            same = theme.tokens.accent == theme.tokens.selection
            painter.fillRect(bar, theme.colour("on_selection" if same else "accent"))
        self._edges(edge)

    def _outline(self, half: float) -> QPainterPath:
        """The row as a part of its card: only the first and the last row have round corners."""
        clip, whole = QPainterPath(), QPainterPath()
        clip.addRect(QRectF(self._rect))
        radius = float(self._theme.px(12))
        whole.addRoundedRect(self._card(half), radius, radius)
        return whole.intersected(clip)

    def _card(self, half: float) -> QRectF:
        """The edge of the card, going on above and below where other rows stand."""
        beyond = self._theme.px(12) * 2
        return QRectF(self._rect).adjusted(
            half, half if self._first else -beyond, -half, -half if self._last else beyond
        )

    def _edges(self, edge: int) -> None:
        painter, theme = self._painter, self._theme
        rect, radius = QRectF(self._rect), float(theme.px(12))
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QPen(theme.colour("hairline"), edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._card(edge / 2), radius, radius)
        if not self._last:
            inset, low = theme.px(20), rect.bottom() - edge / 2
            painter.drawLine(QPointF(rect.left() + inset, low), QPointF(rect.right() - inset, low))
        painter.restore()

    def _lines(self, left: int, right: int, *lines: _Line) -> None:
        px, painter = self._theme.px, self._painter
        width = right - left - px(12)
        heights = [self._theme.line_height(line.role) if line.words else 0 for line in lines]
        top = self._rect.top() + (self._rect.height() - sum(heights)) // 2
        for line, height in zip(lines, heights, strict=True):
            font = self._theme.font(line.role)
            painter.setFont(font)
            painter.setPen(self._ink("text_muted" if line.role == "small" else "text"))
            cut = QFontMetrics(font).elidedText(line.words, Qt.TextElideMode.ElideRight, width)
            place = QRect(left, top, width, height)
            if line.marked:
                self._draw_marked(place, cut, _within(line.marked, len(cut) - (cut != line.words)))
            else:
                painter.drawText(place, _LEFT, cut)
            top += height

    def _draw_marked(self, place: QRect, words: str, marked: _Marked) -> None:
        """What was searched for has a line below it, in every theme, and a ground where the row has none."""
        mark = QTextCharFormat()
        mark.setFontUnderline(True)
        if not self._chosen:
            mark.setBackground(self._theme.colour("accent_soft"))
        formats = []
        for start, end in marked:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = _units(words[:start]), _units(words[start:end]), mark
            formats.append(span)
        layout = QTextLayout(words, self._painter.font())
        one_line = QTextOption()
        one_line.setWrapMode(QTextOption.WrapMode.NoWrap)  # else the last word may go to a line that is not drawn
        layout.setTextOption(one_line)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        layout.draw(self._painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2))

    def _icon(self, name: str, role: str, left: int) -> None:
        role = "on_selection" if self._chosen else role
        size = self._theme.px(22)
        top = self._rect.top() + (self._rect.height() - size) // 2
        self._painter.drawPixmap(QRect(left, top, size, size), self._theme.pixmap(name, role, 22))

    def _tag(self, left: int, right: int) -> None:
        theme, painter = self._theme, self._painter
        font = theme.font("small")
        words = QFontMetrics(font).elidedText(self._row.tag, Qt.TextElideMode.ElideRight, right - left - theme.px(18))
        width = QFontMetrics(font).horizontalAdvance(words) + theme.px(18)
        height = theme.px(26)
        box = QRectF(left, self._rect.top() + (self._rect.height() - height) / 2, width, height)
        painter.setBrush(theme.colour("raised" if self._chosen else "sunken"))
        painter.setPen(QPen(theme.colour("outline"), theme.tokens.edge))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _status(self, left: int, right: int) -> None:
        theme, font = self._theme, self._theme.font("small")
        size = theme.px(18)
        top = self._rect.top() + (self._rect.height() - size) // 2
        role = "on_selection" if self._chosen else "text_muted"
        self._painter.drawPixmap(QRect(left, top, size, size), theme.pixmap(self._row.status_icon, role, 18))
        words = left + size + theme.px(8)
        self._painter.setFont(font)
        self._painter.setPen(self._ink("text_muted"))
        cut = QFontMetrics(font).elidedText(self._row.status, Qt.TextElideMode.ElideRight, right - words)
        self._painter.drawText(QRect(words, self._rect.top(), right - words, self._rect.height()), _LEFT, cut)

    def _ink(self, role: str) -> QColor:
        return self._theme.colour("on_selection" if self._chosen else role)


def _within(marked: _Marked, end: int) -> _Marked:
    """What is left of the marks where the words are cut off."""
    return tuple((start, min(until, end)) for start, until in marked if start < end)


def _units(words: str) -> int:
    """How long Qt takes them to be: a sign beyond the first 65,536 counts for two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _is_space(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Space
