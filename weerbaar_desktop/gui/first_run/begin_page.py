"""The last page of the first time: one's own empty vault, or the practice vault first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.first_run_shown import BEGIN, EMPTY, PRACTISE, TRIED, step


class BeginPage(Page):
    """`empty_asked` goes to the own vault, `practice_asked` to the other one; `back_asked` to "Snel weg"."""

    empty_asked = Signal()
    practice_asked = Signal()
    back_asked = Signal()

    window_name = BEGIN.title

    def __init__(self) -> None:
        super().__init__(BEGIN.title, step(4))
        self.tried = Banner("success", *TRIED)
        self.tried.hide()
        self.add(self.tried, Prose(BEGIN.question, role="question"))
        for heading, *sentences in (EMPTY, PRACTISE):
            self.add(card(Prose(heading, "subheading"), *map(Prose, sentences)))
        self.column.addStretch(1)
        self.empty = Button(tr("Begin in uw eigen kluis"), "primary", "arrow-right")
        self.practise, self.back = Button(tr("Open de oefenkluis")), Button(tr("Terug"), "quiet")
        self.foot = FootBar(self.empty, self.practise, self.back)
        self.empty.clicked.connect(self.empty_asked)
        self.practise.clicked.connect(self.practice_asked)
        self.back.clicked.connect(self.back_asked)
        follow_layout(self)

    def show_tried(self) -> None:
        """Somebody comes back from "Snel weg"."""
        self.tried.show()

    def first_focus(self) -> QWidget:
        return self.empty
