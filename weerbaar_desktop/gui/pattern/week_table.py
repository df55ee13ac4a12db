"""The days of the week and the parts of the day as a table: a number in every cell, and a ground that says the same."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.presentation.pattern_shown import TableShown, cell_words

_ROW: Final = 40
_HEAD: Final = 32
_FULL_FROM: Final = 0.86
_LIGHT_UP_TO: Final = 0.30
"""Between these a number would be hard to read on its ground: no cell has such a tone."""
NUMBER: Final = int(Qt.ItemDataRole.UserRole) + 1
MOST: Final = NUMBER + 1


class WeekTable(QTableWidget, Themed):
    """Read cell by cell with the arrows; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Cell(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:  # Qt makes one that does nothing here, and a screen reader comes by it
            corner.setAccessibleName(tr("Dag en dagdeel, hoek van de tabel"))
        for header, name in (
            (self.horizontalHeader(), tr("Dagen van de week")),
            (self.verticalHeader(), tr("Dagdelen")),
        ):
            header.setAccessibleName(name)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, shown: TableShown) -> None:
        """These numbers."""
        self.setAccessibleName(shown.name)
        self.setAccessibleDescription(shown.below)
        self.setColumnCount(len(shown.columns))
        self.setRowCount(len(shown.rows))
        self.setHorizontalHeaderLabels(shown.columns)
        self.setVerticalHeaderLabels(shown.rows)
        for row, numbers in enumerate(shown.numbers):
            for column, number in enumerate(numbers):
                self.setItem(row, column, _item(number, shown.most, cell_words(shown, row, column)))
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(theme.px(_HEAD))
        self.setFixedHeight(theme.px(_HEAD) + theme.px(_ROW) * max(1, self.rowCount()))


def _item(number: int, most: int, spoken: str) -> QTableWidgetItem:
    item = QTableWidgetItem(str(number) if number else "·")
    item.setData(NUMBER, number)
    item.setData(MOST, most)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


class _Cell(QStyledItemDelegate):
    """Draws one number on its ground."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        number, most = int(index.data(NUMBER) or 0), int(index.data(MOST) or 0)
        share = number / most if most else 0.0
        full = share >= _FULL_FROM and number > 0
        ground = theme.colour("accent") if full else _mixed("raised", "accent", share * _LIGHT_UP_TO)
        apart = theme.px(2)  # also with large letters, so that the ring lies beside no edge of another cell
        place = QRectF(option.rect).adjusted(apart, apart, -apart, -apart)
        state: QStyle.StateFlag = option.state
        at_hand = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = "focus" if at_hand else "hairline"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(edge), theme.px(3) if at_hand else theme.tokens.edge))
        painter.setBrush(ground)
        painter.drawRoundedRect(place, theme.px(6), theme.px(6))
        painter.setFont(_fitting(theme.font("strong" if number else "body"), str(index.data()), place.width()))
        painter.setPen(theme.colour("accent_text" if full else "text" if number else "text_muted"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        painter.restore()


def _fitting(font: QFont, words: str, room: float) -> QFont:
    """The font, as much smaller as it takes for the words to fit: half a number would be another number."""
    wide = QFontMetrics(font).horizontalAdvance(words)
    if wide <= room - 4:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(1, int(font.pixelSize() * (room - 4) / wide)))
    return smaller


def _mixed(under: str, over: str, share: float) -> QColor:
    """The colour of `under` with so much of `over` on it."""
    theme = current_theme()
    one, other = theme.colour(under), theme.colour(over)
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
