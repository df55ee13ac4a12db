"""Leaving the practice vault: it stays for another time, or goes for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.first_run_shown import LEAVE, LEAVE_WHAT


class LeavePracticePage(Page):
    """`stay_asked` goes on practising, `own_asked` leaves it as it is, `erase_asked` takes it away."""

    stay_asked = Signal()
    own_asked = Signal()
    erase_asked = Signal()

    window_name = LEAVE.title

    def __init__(self) -> None:
        super().__init__(LEAVE.title)
        self.trouble = Trouble()
        self.add(self.trouble, Prose(LEAVE.question, role="question"), *map(Prose, LEAVE_WHAT))
        self.column.addStretch(1)
        self.own = Button(tr("Bewaar de oefenkluis"), "primary", "door-exit")
        self.erase, self.stay = Button(tr("Wis de oefenkluis"), symbol="trash"), Button(tr("Blijf oefenen"), "quiet")
        self.foot = FootBar(self.own, self.erase, self.stay)
        self.own.clicked.connect(self.own_asked)
        self.erase.clicked.connect(self.erase_asked)
        self.stay.clicked.connect(self.stay_asked)
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.own
