"""Asks once more before what was written of a filing goes for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble


class EraseFilingPage(Page):
    """`keep_asked` goes back, `erase_asked` does it."""

    keep_asked = Signal()
    erase_asked = Signal()

    window_name = "Wissen wat u heeft gedaan"
    destination = "Melding en aangifte"

    def __init__(self) -> None:
        super().__init__("Wilt u dit wissen?")
        self.trouble = Trouble()
        self.what = Prose("", "strong")
        self.add(
            self.trouble,
            self.what,
            Prose("Wat u erover schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            Prose("Uw incidenten en uw bewijs blijven. In het journaal blijft staan dat hier iets is gewist."),
        )
        self.column.addStretch(1)
        self.keep = Button("Bewaar het", "primary", "arrow-left")
        self.erase = Button("Wis het voorgoed", symbol="trash")
        self.foot = FootBar(self.keep, self.erase)
        self.keep.clicked.connect(self.keep_asked)
        self.erase.clicked.connect(self.erase_asked)

    def show_filing(self, title: str) -> None:
        """What it is about."""
        self.show_trouble("", "")
        self.what.setText(title)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.keep
