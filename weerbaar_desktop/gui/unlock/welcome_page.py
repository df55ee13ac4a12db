"""The first page of the first time: what the program is, and what it is not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.first_run_shown import IS, IS_NOT, WELCOME, step


class WelcomePage(Page):
    """`go_on_asked` leads to the passphrase; the other two are for who has a vault or a copy already."""

    go_on_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()

    window_name = WELCOME.title

    def __init__(self) -> None:
        super().__init__(WELCOME.title, step(1))
        self.add(
            Prose(WELCOME.question, role="question"),
            card(Prose(tr("Dit doet Weerbaar"), "subheading"), *map(Prose, IS)),
            panel(Prose(tr("Dit doet Weerbaar niet"), "subheading"), *map(Prose, IS_NOT)),
        )
        self.column.addStretch(1)
        self.go_on = Button(tr("Verder"), "primary", "arrow-right")
        self.open, self.restore = Button(tr("Ik heb al een kluis")), Button(tr("Reservekopie terugzetten"), "quiet")
        self.foot = FootBar(self.go_on, self.open, self.restore)
        self.go_on.clicked.connect(self.go_on_asked)
        self.open.clicked.connect(self.open_asked)
        self.restore.clicked.connect(self.restore_asked)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.go_on
