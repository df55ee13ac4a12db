"""The page "Kluis" of a visit: what this vault is, its check, and stopping. No copies: nothing may stay behind."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.handover_shown import TITLE as HANDOVER

TITLE: Final = tr("Kluis")
_WHAT: Final = (
    tr("Deze kluis is van één huisbezoek. Na de overdracht wist u hem."),
    tr("Daarom maakt het programma hier geen reservekopieën en geen herstelcode."),
)
_STOP: Final = tr("Wil de bewoner niet verder, of begon u per ongeluk? Dan wist u alles, zonder overdracht.")


class VisitVaultPage(Page):
    """`handover_asked` and `stop_asked`; the check is a card with a journey of its own."""

    handover_asked = Signal()
    stop_asked = Signal()

    window_name = TITLE
    destination = TITLE

    def __init__(self, checking: CareCard) -> None:
        super().__init__(TITLE, tr("Kluis van een huisbezoek"))
        self.trouble = Trouble()
        self.stop = Button(tr("Stop dit bezoek"), symbol="trash")
        self.stopping = CareCard(tr("Stoppen zonder overdracht"), Prose(_STOP), buttons=(self.stop,))
        self.add(
            self.trouble,
            panel(Prose(tr("Wat dit is"), "subheading"), *map(Prose, _WHAT), spacing=12),
            checking,
            self.stopping,
        )
        self.column.addStretch(1)
        self.handover = Button(tr("Naar de {handover}", handover=HANDOVER.lower()), "primary", "arrow-right")
        self.foot = FootBar(self.handover)
        self.handover.clicked.connect(self.handover_asked)
        self.stop.clicked.connect(self.stop_asked)
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.handover
