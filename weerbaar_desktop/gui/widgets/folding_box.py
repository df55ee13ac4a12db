"""A list that folds open: the wheel scrolls the page and changes nothing by accident, and the list is made late."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


class FoldingBox(QComboBox):
    """Qt makes the list as soon as something is asked of it, which a page with several of them waits for."""

    def __init__(self) -> None:
        super().__init__()
        self._unfolded = False

    def showPopup(self) -> None:
        """The first time with a delegate: without one the list does not follow the style sheet."""
        if not self._unfolded:
            self._unfolded = True
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page."""
        event.ignore()
