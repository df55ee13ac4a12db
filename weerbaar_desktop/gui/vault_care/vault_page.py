"""The page "Kluis": cards below each other, each with a care of its own and a journey of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.trouble import Trouble

TITLE = tr("Kluis")


class VaultPage(Page):
    """`copy_asked` comes from the one primary button; all else belongs to the cards."""

    copy_asked = Signal()

    window_name = TITLE
    destination = TITLE

    def __init__(self, *cards: QWidget) -> None:
        """The cards in the order in which they are read."""
        super().__init__(TITLE)
        self.trouble = Trouble()
        self.add(self.trouble, *cards)
        self.column.addStretch(1)
        self.copy_button = Button(tr("Maak een reservekopie"), "primary", "shield-check")
        self.copy_button.clicked.connect(self.copy_asked)
        self.foot = FootBar(self.copy_button)
        follow_layout(self)

    def show_vault(self, name: str) -> None:
        """Which vault it is; its name stands on the page and never in the title of the window."""
        self.set_heading(TITLE, name)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.copy_button
