"""Dropping files, a mail or an image on a page: it takes a copy, and says while one drags where it will go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.evidence.handed_in import MAIL, HandedIn, handed_in


class DropTarget(QObject):
    """`over` while something that may be kept is above one of the widgets, `dropped` with the HandedIn."""

    over = Signal(bool)
    dropped = Signal(object)

    def __init__(self, parent: QObject, *widgets: QWidget) -> None:
        super().__init__(parent)
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragEnterEvent | QDropEvent):
            if _may_be_kept(event):
                _take_a_copy(event)
                self.over.emit(True)
            else:
                event.ignore()
            return True
        if kind == QEvent.Type.DragLeave:
            self.over.emit(False)
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.over.emit(False)
            _take_a_copy(event)
            found: HandedIn = handed_in(event.mimeData())
            self.dropped.emit(found)
            return True
        return super().eventFilter(watched, event)


def _may_be_kept(event: QDropEvent) -> bool:
    mime = event.mimeData()
    return mime.hasUrls() or mime.hasImage() or mime.hasFormat(MAIL)


def _take_a_copy(event: QDropEvent) -> None:
    """Never a move: then the program it comes from would throw the original away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
