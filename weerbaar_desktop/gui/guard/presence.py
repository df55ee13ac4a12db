"""Signs that somebody is there: keys, mouse and touch in any window of the program, and what a screen reader does."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from weerbaar_desktop.gui.guard.taps import Taps

_KIND: Final = QEvent.Type
_MOVES: Final = {_KIND.MouseMove, _KIND.TabletMove}
_ACTS: Final = {
    _KIND.KeyPress,
    _KIND.MouseButtonPress,
    _KIND.Wheel,
    _KIND.TouchBegin,
    _KIND.TouchUpdate,
    _KIND.TabletPress,
}


def seconds_awake_or_not() -> float:
    """Seconds that also go by while the computer sleeps, where the system counts those."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Presence(QObject):
    """`felt` at every sign of life, `away_asked` at three times Shift, `window_met` once for every new window.

    Looks at the windows of the desktop and not at every widget: few events pass there, and all input does, also that
    of dialogs and menus. A screen reader, dictation or a switch does without keys: there the focus or the text changes.
    """

    felt = Signal()
    away_asked = Signal()
    window_met = Signal(object)

    def __init__(
        self, application: QApplication, window: QWidget, now: Callable[[], float] = seconds_awake_or_not
    ) -> None:
        super().__init__(application)
        self._now = now
        self._taps = Taps()
        self._pointer = (-1.0, -1.0)
        self._field: QLineEdit | QTextEdit | None = None
        self._met: set[int] = set()
        application.focusWindowChanged.connect(self._meet)
        application.focusChanged.connect(self._follow)
        self._meet(window.windowHandle())
        self._follow(None, application.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTS or (kind in _MOVES and self._really_moved(event)):
            self._count(event)
            self.felt.emit()
        elif kind == _KIND.KeyRelease:
            self._count(event)
        return False

    def _count(self, event: QEvent) -> None:
        if event.type() in _MOVES:
            return
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Shift:
            self._taps.forget()
        elif event.isAutoRepeat():
            return
        elif event.type() == _KIND.KeyPress:
            self._taps.down(self._now())
        elif self._taps.up(self._now()):
            self.away_asked.emit()

    def _really_moved(self, event: QEvent) -> bool:
        """A window that appears below a mouse that lies still is told of it as well."""
        if not isinstance(event, QMouseEvent):
            return True
        place = event.globalPosition()
        moved, self._pointer = (place.x(), place.y()) != self._pointer, (place.x(), place.y())
        return moved

    def _meet(self, window: QWindow | None) -> None:
        if window is None:
            return
        window.installEventFilter(self)  # once, however often it is said
        if window.winId() not in self._met:
            self._met.add(window.winId())
            self.window_met.emit(window)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.textChanged.disconnect(self._written)
        self._field = new if isinstance(new, (QLineEdit, QTextEdit)) else None
        if self._field is not None:
            self._field.textChanged.connect(self._written)
        if QGuiApplication.focusWindow() is not None:
            self.felt.emit()

    def _written(self) -> None:
        """Also what an input method wrote: its keys do not come by here, and a capital is no third Shift."""
        self._taps.forget()
        self.felt.emit()
