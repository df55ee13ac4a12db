"""The third page of the first time: "Snel weg" is tried once, in earnest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.first_run_shown import AWAY, AWAY_HOW, STAYS, step


class AwayPage(Page):
    """`try_asked` really leaves, `later_asked` goes on without; `back_asked` leads to the recovery code."""

    try_asked = Signal()
    later_asked = Signal()
    back_asked = Signal()

    window_name = AWAY.title

    def __init__(self) -> None:
        super().__init__(AWAY.title, step(3))
        self.add(
            Prose(AWAY.question, role="question"),
            *map(Prose, AWAY_HOW),
            panel(Prose(tr("Wat er blijft staan"), "subheading"), *map(Prose, STAYS)),
        )
        self.column.addStretch(1)
        self.attempt = Button(tr("Probeer Snel weg"), "primary", "door-exit")
        self.later, self.back = Button(tr("Ga verder zonder proberen")), Button(tr("Terug"), "quiet")
        self.foot = FootBar(self.attempt, self.later, self.back)
        self.attempt.clicked.connect(self.try_asked)
        self.later.clicked.connect(self.later_asked)
        self.back.clicked.connect(self.back_asked)
        follow_layout(self)

    def show_code_made(self, *, made: bool) -> None:
        """Once there is a recovery code nothing of it can be shown again, so nothing leads back to it."""
        self.back.setVisible(not made)

    def first_focus(self) -> QWidget:
        return self.attempt
