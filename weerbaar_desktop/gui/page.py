"""What a page is for the window: its words in the header, its column beside, its foot, and how it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from weerbaar_desktop.gui.theme.theme import Rests, current_theme

if TYPE_CHECKING:
    from weerbaar_desktop.gui.widgets.foot_bar import FootBar


class Page(QWidget, Rests):
    """One page. It shows frozen values, emits what the person did, and never reads the vault.

    `window_name` goes into the window's title and so never names a case; `title` and `subtitle` stand in the header
    (`set_heading` changes them). `destination` is the button of the navigation that is chosen while it is shown.
    `foot` and `side` are made once by the page, before the window shows it, or stay None. A page that takes the whole
    width sets `wide` to True.
    """

    heading_changed = Signal()

    window_name = ""
    destination = ""
    wide = False

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.title, self.subtitle = title, subtitle
        self.look_number = current_theme().look_number
        self.foot: FootBar | None = None
        self.side: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.restyle()

    def add(self, *widgets: QWidget) -> None:
        """Puts the widgets below what is already on the page."""
        for widget in widgets:
            self.column.addWidget(widget)

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Other words in the header."""
        self.title, self.subtitle = title, subtitle
        self.heading_changed.emit()

    def first_focus(self) -> QWidget | None:
        """What has the keyboard when the page comes up; None leaves that to the tab order."""
        return None

    def arrange(self, width: float) -> None:
        """Called when the window changes: `width` is that of the window, in px at 100 %."""

    def leave(self) -> None:
        """Called just before another page is shown and before the vault is locked: hand over what is half written."""

    def rests(self) -> bool:
        """Before the window has shown it the first time; later its frame says it."""
        return self.isWindow() and not self.isVisible()

    def restyle(self) -> None:
        self.column.setSpacing(current_theme().px(24))
