"""The list at the left: where one can go, that the vault is open, and the button that locks it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.page_scroll import PageScroll
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.gui.widgets.restyling import set_style_property
from weerbaar_desktop.gui.widgets.sign import Sign
from weerbaar_desktop.gui.widgets.symbol import Symbol

_WIDTH: Final = 240
"""Px at 100 %, where every name fits in it."""
_EDGE: Final = 1
_RING: Final = 5
"""Px at 100 % that the ring round a button needs, also at the edge of what scrolls."""


class Destination(NamedTuple):
    """A place to go: the exact words of its button, its icon, and what shows its page.

    `keys` where Ctrl and its number in the list is no shortcut, such as for the tenth.
    """

    name: str
    symbol: str
    go: Callable[[], None]
    keys: str = ""


class Navigation(QFrame, Themed):
    """Push buttons named exactly as the destinations; `lock_asked` comes from the one at the bottom."""

    lock_asked = Signal()

    def __init__(self, destinations: Sequence[Destination]) -> None:
        super().__init__()
        self.setProperty("box", "navigation")
        self.buttons: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._head = self._beside(Sign(), PlainLabel("Weerbaar", "heading"))
        self._places = QWidget()
        self._places.setProperty("box", "places")
        self._list = QVBoxLayout(self._places)
        for destination in destinations:
            self._add(destination)
        self._list.addStretch(1)
        # Where the window is low the list scrolls: it must not make the window higher than the screen.
        self._scroll = PageScroll(self._places)
        self._column.addWidget(self._scroll, 1)
        self._state = self._beside(Symbol("key", "text_muted", 16), PlainLabel(tr("Kluis open"), "small", "muted"))
        self.lock = Button(tr("Vergrendelen"), "navigation", "lock")
        self.lock.clicked.connect(self.lock_asked)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.lock)
        self._column.addLayout(self._foot)
        self.restyle()

    def choose(self, name: str) -> None:
        """Shows `name` as the place where one is."""
        for place, button in self.buttons.items():
            here = place == name
            set_style_property(button, "here", "yes" if here else "")
            button.setAccessibleDescription(tr("Hier bent u nu.") if here else "")
            button.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self._column.setContentsMargins(theme.px(9), theme.px(18), theme.px(2), theme.px(16))
        self._column.setSpacing(theme.px(3))
        ring = theme.px(_RING)
        self._list.setContentsMargins(ring, ring, ring, ring)
        self._list.setSpacing(theme.px(3))
        self._foot.setContentsMargins(ring, 0, theme.px(12) + ring, 0)
        self._head.setContentsMargins(theme.px(13), 0, theme.px(8), theme.px(12) - ring)
        self._head.setSpacing(theme.px(10))
        self._state.setContentsMargins(theme.px(19), 0, 0, theme.px(4))
        self._state.setSpacing(theme.px(8))
        self.setFixedWidth(max(theme.px(_WIDTH), self._needed()))

    def _needed(self) -> int:
        """The width of the longest name: in another language it may be longer than any in Dutch."""
        widest = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        margins = self._column.contentsMargins()
        around = margins.left() + margins.right() + 2 * current_theme().px(_RING) + current_theme().px(_EDGE)
        return widest + around + self._scroll.bar.sizeHint().width()

    def _add(self, destination: Destination) -> None:
        # Not checkable: a screen reader would call it a check box, and tick it without going anywhere.
        button = Button(destination.name, "navigation", destination.symbol)
        button.clicked.connect(lambda: destination.go())  # noqa: PLW0108 - without the `checked` of the signal
        self.buttons[destination.name] = button
        self._list.addWidget(button)

    def _beside(self, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addLayout(row)
        return row
