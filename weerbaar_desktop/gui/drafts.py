"""When what is half written is handed over to be kept: soon after it is typed, and at once when one leaves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

KEPT_WITHIN: Final = 700
"""Milliseconds between a key and handing over: with the writing itself, at most a second of typing can be lost."""


class Pauses(QObject):
    """Sends `due` when there is something new to keep."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = QTimer(self, interval=KEPT_WITHIN, singleShot=True)
        self._waiting.timeout.connect(self.due)

    def touch(self) -> None:
        """The person changed something."""
        if not self._waiting.isActive():  # who types on must not put it off
            self._waiting.start()

    def hurry(self) -> None:
        """Hands over now what waits; nothing when nothing waits."""
        if self._waiting.isActive():
            self.forget()
            self.due.emit()

    def forget(self) -> None:
        """What waits is stored elsewhere, or not wanted any more."""
        self._waiting.stop()
