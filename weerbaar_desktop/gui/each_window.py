"""What looks at every window of the desktop: few events pass there, and all keys do, also those of a dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication


class EachWindow(QObject):
    """An event filter on each window from the first time it has the keyboard."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusWindowChanged.connect(self._meet)
        self._meet(application.focusWindow())

    def _meet(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once, however often it is said
