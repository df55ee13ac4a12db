"""The card about Ankerkaarten on the page "Kluis": when the last one was made, and the two things to do with one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.anchor_shown import TITLE, WHAT


class AnchorCard(CareCard):
    """Signals: what the person wants with a card."""

    make_asked = Signal()
    check_asked = Signal()
    later_asked = Signal()

    def __init__(self) -> None:
        self.later = Button(tr("Over een week weer"), symbol="clock")
        self.later.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.offer = Banner("info", "", "", self.later)
        self.last = Prose("")
        self.make_button = Button(tr("Maak een Ankerkaart"), symbol="printer")
        self.check_button = Button(tr("Controleer een Ankerkaart"), symbol="clipboard-check")
        super().__init__(
            TITLE, self.offer, self.last, Prose(WHAT, "small", "muted"), buttons=(self.make_button, self.check_button)
        )
        self.make_button.clicked.connect(self.make_asked)
        self.check_button.clicked.connect(self.check_asked)
        self.later.clicked.connect(self.later_asked)
        self.offer.hide()

    def show_state(self, last: str, offer: tuple[str, str]) -> None:
        """When the last one was made, and what is offered: twice "" for nothing."""
        had_keyboard = self.later.hasFocus()
        self.last.setText(last)
        self.offer.say(*offer)
        self.offer.setVisible(bool(offer[0]))
        if had_keyboard and not offer[0]:
            self.make_button.setFocus()
