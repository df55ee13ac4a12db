"""What waits until nobody types for a moment: the list follows every key, what is read out does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

MOMENT: Final = 300
"""Milliseconds: who types a word is not spoken to at each letter."""


class TypingPause(QObject):
    """Each thing that waits has a name; a later one of that name takes its place, and a key takes all of them away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, interval=MOMENT, singleShot=True)
        self._timer.timeout.connect(self._over)

    def key(self) -> None:
        """Something was typed."""
        self._waiting.clear()
        self._timer.start()

    def end(self) -> None:
        """What stands there now was chosen, not typed."""
        self._waiting.clear()
        self._timer.stop()

    def then(self, name: str, act: Callable[[], None]) -> None:
        """At once where nobody types."""
        if self._timer.isActive():
            self._waiting[name] = act
        else:
            act()

    def _over(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for act in waiting.values():
            act()
