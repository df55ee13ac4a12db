"""The list of incidents as a widget: rows that are drawn, chosen with the keyboard, and read as whole sentences."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_model import ROW, DiaryModel
from weerbaar_desktop.gui.diary.row_delegate import ROW_HEIGHT, RowDelegate
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.presentation.diary_list import RowShown

_LEAST_HEIGHT: Final = 240
_Index = QModelIndex | QPersistentModelIndex


class DiaryView(QListView, Themed):
    """`opened` is sent for Enter or a double click, `moved` when another row is the current one.

    Rows of a `checkable` list are ticked with the space bar, and with Shift and an arrow from row to row; with
    `box_only` the mouse ticks on the box alone.
    """

    opened = Signal(str)
    moved = Signal()

    def __init__(self, name: str, words: IncidentWords, *, checkable: bool = False, box_only: bool = False) -> None:
        super().__init__()
        self.rows = DiaryModel(words, self, checkable=checkable)
        self.setModel(self.rows)
        self._checkable = checkable
        self._anchor: int | None = None
        self.setItemDelegate(RowDelegate(self, box_only=box_only))
        if checkable:
            self.setAccessibleDescription(tr("Spatie kiest een incident, Shift met een pijl kiest er meer."))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.activated.connect(self._open)
        self.restyle()

    def record(self) -> RecordId | None:
        """The record of the current row."""
        row = self.currentIndex().data(ROW)
        return row.record if isinstance(row, RowShown) else None

    def choose(self, record: RecordId | None) -> None:
        """Makes the row of `record` the current one, or none when it is not loaded."""
        place = self.rows.place_of(record) if record else -1
        self.setCurrentIndex(self.rows.index(place) if place >= 0 else QModelIndex())

    def to_top(self) -> None:
        """The first row is the current one, and stands in view."""
        self.setCurrentIndex(self.rows.index(1))
        self.scrollToTop()

    def restyle(self) -> None:
        # Where even this does not fit, as at 200 % on a low screen, the whole page scrolls.
        self.setMinimumHeight(current_theme().px(_LEAST_HEIGHT))
        self._count_rows()
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count_rows()

    def _count_rows(self) -> None:
        """As many rows as are seen, one that is cut off above and one below among them."""
        self.rows.screen = self.viewport().height() // current_theme().px(ROW_HEIGHT) + 2

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing is a row of its own above the first: the keyboard starts at the first entry."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keyboard and not isinstance(self.currentIndex().data(ROW), RowShown) and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift with an arrow ticks from where it began to where it comes; going back takes the ticks away again."""
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        before = self.currentIndex().row()
        extends = self._checkable and arrow and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().keyPressEvent(event)
        if not extends:
            if event.key() != Qt.Key.Key_Shift:
                self._anchor = None
            return
        anchor = self._anchor = before if self._anchor is None else self._anchor
        now = self.currentIndex().row()
        if abs(now - anchor) < abs(before - anchor):
            self.rows.tick([before], ticked=False)
        else:
            self.rows.tick([before, now], ticked=True)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            # In a low window the list is higher than what is shown of the page; the row may bring up the foot below it.
            QTimer.singleShot(0, self, lambda: come_into_view(self))
        self.moved.emit()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, RowShown):
            self.opened.emit(row.record)
