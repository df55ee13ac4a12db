"""The messages of a chat as one list, however many there are: each row is made when it is looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QListView

from weerbaar_desktop.domain.received import Message
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_model import FIRST, LAST, ROW
from weerbaar_desktop.gui.diary.row_delegate import RowDelegate
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.presentation.chat_shown import message_row

_HEIGHT: Final = 400
"""Px at 100 %: six rows, so that the message below it is in sight too."""
_Index = QModelIndex | QPersistentModelIndex


class ChatModel(QAbstractListModel):
    """`marked` holds the numbers of the messages that the person marked; `marks_changed` when one comes or goes."""

    marks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: Sequence[Message] = ()
        self.marked: set[int] = set()

    def show_messages(self, messages: Sequence[Message], marked: Collection[int]) -> None:
        """Exactly these."""
        self.beginResetModel()
        self._messages, self.marked = messages, set(marked)
        self.endResetModel()

    def message(self, index: _Index) -> Message | None:
        """The message of a row."""
        return self._messages[index.row()] if 0 <= index.row() < len(self._messages) else None

    def marked_messages(self) -> tuple[Message, ...]:
        """Those that are marked, in the order of the file."""
        return tuple(message for message in self._messages if message.number in self.marked)

    def toggle(self, index: _Index) -> bool:
        """Marks a message, or takes the mark away."""
        message = self.message(index)
        if message is None:
            return False
        self.marked ^= {message.number}
        self.dataChanged.emit(index, index)
        self.marks_changed.emit()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._messages)

    def flags(self, _index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def setData(self, index: _Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return role == Qt.ItemDataRole.CheckStateRole and self.toggle(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        message = self.message(index)
        if message is None:
            return None
        if role in (FIRST, LAST):
            return index.row() == (0 if role == FIRST else len(self._messages) - 1)
        marked = message.number in self.marked
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = message_row(message, marked=marked)
        return row if role == ROW else row.words if role == Qt.ItemDataRole.DisplayRole else row.spoken


class ChatView(QListView, Themed):
    """Space and Enter mark the current message, or take the mark away; `moved` when another is the current one."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = ChatModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self, box_only=True))
        self.setUniformItemSizes(True)  # so that no row is asked for before it is seen
        self.setAccessibleName(tr("Berichten"))
        self.setAccessibleDescription(tr("Spatie of Enter markeert een bericht."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.activated.connect(self.rows.toggle)
        self.restyle()

    def current(self) -> Message | None:
        """The message of the current row."""
        return self.rows.message(self.currentIndex())

    def toggle(self) -> None:
        """Marks the current message, or takes the mark away."""
        self.rows.toggle(self.currentIndex())

    def restyle(self) -> None:
        self.setFixedHeight(current_theme().px(_HEIGHT))
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard starts at the first message."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()
