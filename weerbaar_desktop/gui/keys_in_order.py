"""Nothing that is asked goes before what was typed: a shortcut or a click waits for the letters before it.

While a screen reader may listen Qt on Linux holds each key until the desktop lets it pass, and gives up after a tenth
of a second (`QSpiApplicationAdaptor`). Shortcuts and clicks are not held: "Opslaan" stored a text without its last
letters, and they came down on the page after it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.each_window import EachWindow

_KIND: Final = QEvent.Type
_KEY: Final = Qt.Key
_AT_MOST: Final = 500
"""Milliseconds; several times as long as Qt holds a key. Only for a key that the screen reader kept for itself."""
_COMMAND: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_MODIFIERS: Final = {_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Alt, _KEY.Key_Meta, _KEY.Key_AltGr, _KEY.Key_CapsLock}


class KeysInOrder(EachWindow):
    """Counts what is typed when it is pressed, and again when it comes down; between the two it is held."""

    _all_came_down = Signal()

    def __init__(self, application: QApplication) -> None:
        self._held = 0
        super().__init__(application)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes nothing away. Of each press Qt first asks whether it is a shortcut, and that is never held."""
        kind = event.type()
        if kind == _KIND.ShortcutOverride and isinstance(event, QKeyEvent):
            if _types(event):
                self._held += 1
            elif event.key() not in _MODIFIERS:
                self._wait()
        elif kind == _KIND.KeyPress and isinstance(event, QKeyEvent):
            self._came_down(event)
        elif kind == _KIND.MouseButtonPress:
            self._wait()
        return False

    def _came_down(self, event: QKeyEvent) -> None:
        if self._held and _types(event):
            self._held -= 1
            if not self._held:
                self._all_came_down.emit()

    def _wait(self) -> None:
        """Until all came down. What the person does meanwhile keeps its place behind this."""
        if not self._held:
            return
        loop = QEventLoop()
        self._all_came_down.connect(loop.quit)
        QTimer.singleShot(_AT_MOST, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._held = 0


def _types(event: QKeyEvent) -> bool:
    """Whether it writes, or moves in what is written, and so asks nothing of the program."""
    key = event.key()
    asks = bool(event.modifiers() & _COMMAND) or _KEY.Key_F1 <= key <= _KEY.Key_F35 or key == _KEY.Key_Escape
    return not asks and key not in _MODIFIERS
