"""When what is half written is handed over to be kept: after a pause, while typing goes on, and when one leaves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE: Final = 1000
"""Milliseconds without typing."""
LONGEST: Final = 3000
"""Milliseconds that somebody who types on is never without."""


class Pauses(QObject):
    """Sends `due` when there is something new to keep."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._longest = self._timer(PAUSE), self._timer(LONGEST)

    def touch(self) -> None:
        """The person changed something."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def hurry(self) -> None:
        """Hands over now what waits for a pause; nothing when nothing waits."""
        if self._pause.isActive():
            self._hand_over()

    def forget(self) -> None:
        """What waits is stored elsewhere, or not wanted any more."""
        self._pause.stop()
        self._longest.stop()

    def _hand_over(self) -> None:
        self.forget()
        self.due.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(self._hand_over)
        return timer
