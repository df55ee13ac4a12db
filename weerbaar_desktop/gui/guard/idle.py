"""When nobody has done anything for a while: first a warning, then the lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from weerbaar_desktop.gui.guard.presence import seconds_awake_or_not

WARNED_BEFORE: Final = 20
"""Seconds of warning; half the time where that is shorter."""


class Idle(QObject):
    """`warned` carries the seconds that are left, every second of the warning; `calm` ends it; `passed` asks to lock.

    Starts with `watch`. Time in which the computer slept counts: the first key after it locks.
    """

    warned = Signal(int)
    calm = Signal()
    passed = Signal()

    def __init__(self, parent: QObject, seconds: int, now: Callable[[], float] = seconds_awake_or_not) -> None:
        super().__init__(parent)
        self._now = now
        self._seconds = seconds
        self._last = 0.0
        self._watching = self._warning = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """From now on it counts."""
        self._watching = True
        self._last = self._now()
        self.look()

    def set_seconds(self, seconds: int) -> None:
        """Another time after which it locks; counts from now."""
        self._seconds = seconds
        self.feel()

    def feel(self) -> None:
        """Somebody did something."""
        if not self._watching:
            return
        if self._now() - self._last >= self._seconds:
            self.look()
            return
        self._last = self._now()
        if self._warning:
            self._warning = False
            self.calm.emit()
            self.look()

    def look(self) -> None:
        """How late it is: nothing, a warning, or the end."""
        if not self._watching:
            return
        left = self._seconds - (self._now() - self._last)
        before = min(WARNED_BEFORE, self._seconds / 2)
        if left <= 0:
            self._watching = False
            self.passed.emit()
        elif left <= before:
            self._warning = True
            self.warned.emit(max(1, round(left)))
            self._timer.start(min(1000, max(1, round(left * 1000))))
        else:
            self._timer.start(max(1, round((left - before) * 1000)))
