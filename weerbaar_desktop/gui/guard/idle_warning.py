"""The warning before the lock: lies over the page, takes no keyboard, and goes at the first sign of life."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.presentation.locking import idle_words

_SAID_AT: Final = (10, 5)
"""Seconds at which a screen reader hears it again; the first time it always does."""
_WIDEST: Final = 660
_ABOVE_FOOT: Final = 76 + 16


class IdleWarning(Banner):
    """Lies low over `over`, the window in which one works, and moves nothing there; help and escape stay free."""

    def __init__(self, over: QWidget) -> None:
        title, words = idle_words(1)
        super().__init__("info", title, words)
        self._over = over
        self.setParent(over)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        over.installEventFilter(self)
        self._said = False

    def count(self, seconds: int, *, making: bool = False) -> None:
        """So many seconds are left; `making` when a lock would stop something."""
        title, words = idle_words(seconds, making=making)
        self.say(title, words)
        self._place()
        self.show()
        self.raise_()
        if not self._said or seconds in _SAID_AT:
            self._said = True
            announce(self, f"{title} {words}")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        over, px = self._over, current_theme().px
        width = min(over.width() - px(32), px(_WIDEST))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        below = px(_ABOVE_FOOT) if over.height() > 2 * height + px(_ABOVE_FOOT) else 0
        self.setGeometry((over.width() - width) // 2, over.height() - below - height, width, height)
