"""Asks once more before something that was written goes for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble


class ErasePage(Page):
    """`keep_asked` goes back, `erase_asked` does it; subclasses say what goes and what stays."""

    keep_asked = Signal()
    erase_asked = Signal()

    def __init__(self, *sentences: str) -> None:
        super().__init__(tr("Wilt u dit wissen?"))
        self.trouble = Trouble()
        self.what = Prose("", "strong")
        self.add(self.trouble, self.what, *map(Prose, sentences))
        self.column.addStretch(1)
        self.keep = Button(tr("Bewaar het"), "primary", "arrow-left")
        self.erase = Button(tr("Wis het voorgoed"), symbol="trash")
        self.foot = FootBar(self.keep, self.erase)
        self.keep.clicked.connect(self.keep_asked)
        self.erase.clicked.connect(self.erase_asked)

    def show_what(self, words: str) -> None:
        """What will go."""
        self.show_trouble("", "")
        self.what.setText(words)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.keep
