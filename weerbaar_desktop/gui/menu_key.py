"""Shift+F10: the menu under the right button, of what has the keyboard.

On Linux Qt opens it with the key for it ("Menu") alone, and many keyboards have none; on macOS with no key at all.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from weerbaar_desktop.gui.each_window import EachWindow

_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class MenuKey(EachWindow):
    """The key goes no further where it opens a menu; an open menu keeps its keys."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_F10 or event.modifiers() != _SHIFT or QApplication.activePopupWidget() is not None:
            return False
        return _open_menu()


def _open_menu() -> bool:
    """Asks what has the keyboard for its menu, at its cursor or its row; whether there was something to ask."""
    asked = QApplication.focusWidget()
    if asked is None:
        return False
    place = QRectF(asked.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect().center()
    over = asked.mapToGlobal(place)
    if isinstance(asked, QAbstractItemView):  # it looks for the row below its header, and is told of one without
        place = asked.viewport().mapFromParent(place)
    QApplication.sendEvent(asked, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, over, _SHIFT))
    return True
