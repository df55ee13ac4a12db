"""A paper is made: where it stands, what to think of, and on to another way with the same answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.advice_card import AdviceCard
from weerbaar_desktop.gui.aangifte.closed_card import ClosedCard
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.reporting_shown import AdviceShown


class PaperDonePage(Page):
    """`done_asked` when the person is ready, `back_asked` to the check, `more_asked` for another way.

    `others_asked` for what can be done without any of them.
    """

    done_asked = Signal()
    others_asked = Signal()
    back_asked = Signal()
    more_asked = Signal()

    window_name = tr("Document gemaakt")
    destination = tr("Melding en aangifte")

    def __init__(self) -> None:
        super().__init__(tr("Uw document is klaar"))
        self.banner = Banner("success", "")
        self.trouble = Trouble()
        self.place = Prose("")
        self.advice = AdviceCard()
        self.closed = ClosedCard(("pdf",))
        self.more = Button(tr("Kies een andere manier"), symbol="arrow-right")
        self.others = Button(tr("Andere mogelijkheden bekijken"))
        self.add(self.banner, self.trouble, self._where(), self.closed, self.advice, self._further())
        self.column.addStretch(1)
        self.done = Button(tr("Klaar"), "primary", "check")
        self.back = Button(tr("Terug naar controleren"))
        self.foot = FootBar(self.done, self.back)
        self.done.clicked.connect(self.done_asked)
        self.back.clicked.connect(self.back_asked)
        self.more.clicked.connect(self.more_asked)
        self.others.clicked.connect(self.others_asked)
        follow_layout(self)

    def _where(self) -> Box:
        readable = tr("Dit bestand staat buiten uw kluis. Iedereen die erbij kan, kan het lezen.")
        return card(Prose(tr("Waar het staat"), "subheading"), self.place, Prose(readable, "small", "muted"))

    def _further(self) -> Box:
        return card(
            Prose(tr("Wilt u verder?"), "subheading"),
            Prose(tr("Uw antwoorden zijn bewaard. U hoeft niets opnieuw in te vullen.")),
            Prose(tr("Soms past iets anders beter, zoals een gesprek waarin de ander hoort waar de grens ligt.")),
            Flow(self.more, self.others),
        )

    def show_paper(self, ready: str, place: str, advice: Sequence[AdviceShown]) -> None:
        """What was made, where it stands, and what to think of."""
        self.show_trouble("", "")
        self.banner.say(ready)
        self.place.setText(place)
        self.advice.show_advice(advice)

    def showEvent(self, event: QShowEvent) -> None:
        """What was made is read from its top."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: come_into_view(self.banner))

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.done
