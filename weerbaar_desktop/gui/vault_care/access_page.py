"""Who was at the vault and when it locks: both cards on a page of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.vault_care.access_card import AccessCard
from weerbaar_desktop.gui.vault_care.lock_card import LockCard
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.access_shown import VISITS


class AccessPage(Page):
    """`back_asked` to the page of the vault; the choice comes from `lock`."""

    back_asked = Signal()

    window_name = VISITS
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(self.window_name)
        self.back = Button(tr("Terug naar Kluis"), "back", "arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.trouble = Trouble()
        self.access, self.lock = AccessCard(), LockCard()
        self._capture = Prose()
        self._about_capture = card(Prose(tr("Opnamen van het scherm"), "subheading"), self._capture)
        self.add(Flow(self.back), self.trouble, self.access, self.lock, self._about_capture)
        self.column.addStretch(1)

    def show_capture(self, words: str) -> None:
        """What holds for pictures of the screen; "" says nothing of it."""
        self._capture.setText(words)
        self._about_capture.setVisible(bool(words))

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.back
