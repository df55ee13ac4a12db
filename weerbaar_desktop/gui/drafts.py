"""When what is half written is handed over to be kept: after each pause of a second, and at once when one leaves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE: Final = 1000
"""Milliseconds without typing."""


class Pauses(QObject):
    """Sends `due` when there is something new to keep."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.due)

    def touch(self) -> None:
        """The person changed something."""
        self._timer.start()

    def hurry(self) -> None:
        """Hands over now what waits for a pause; nothing when nothing waits."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def forget(self) -> None:
        """What waits is stored elsewhere, or not wanted any more."""
        self._timer.stop()
