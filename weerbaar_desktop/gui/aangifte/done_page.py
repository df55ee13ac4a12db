"""The folder is made: where it stands, the code to compare, and what comes next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.advice_card import AdviceCard
from weerbaar_desktop.gui.aangifte.closed_card import ClosedCard
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.folder_shown import FolderShown

_NEXT: Final = (
    tr("Print aangifte.pdf. Teken pas bij de politie."),
    tr("Geef de politie de hele map, bijvoorbeeld op een usb-stick."),
    tr("gegevensblad.pdf is alleen voor de politie. Het hoort niet bij de processtukken."),
    tr("Bewaar de code op papier. Daarmee ziet iedereen of de map nog dezelfde is."),
    tr("Schrijf daarna op hoe het ging: met wie u sprak, en welk nummer u kreeg."),
)

_KEPT: Final = tr("Uw antwoorden zijn bewaard, ook voor een andere manier. Ze blijven tot u een nieuwe melding begint.")


class DonePage(Page):
    """`done_asked` when the person is ready with it, `write_asked` to write down how it went, `more_asked` for another
    way with the same answers."""

    done_asked = Signal()
    more_asked = Signal()
    write_asked = Signal()

    window_name = tr("Map voor de politie")
    destination = tr("Melding en aangifte")

    def __init__(self) -> None:
        super().__init__(tr("De map is klaar"))
        self.banner = Banner("success", tr("De map voor de politie is gemaakt en nagekeken"))
        self.place = Prose("")
        self.code, self.fingerprint = Prose("", "code"), Prose("", "code")
        self.trouble = Trouble()
        self.advice = AdviceCard()
        self.closed = ClosedCard(("zip", "pdf"))
        self.more = Button(tr("Kies een andere manier"), symbol="arrow-right")
        self.more.clicked.connect(self.more_asked)
        self._fill()
        self.column.addStretch(1)
        self.done = Button(tr("Klaar"), "primary", "check")
        self.done.clicked.connect(self.done_asked)
        self.write = Button(tr("Schrijf op hoe het ging"), symbol="pencil")
        self.write.clicked.connect(self.write_asked)
        self.foot = FootBar(self.done, self.write)

    def _fill(self) -> None:
        self.add(
            self.banner,
            self.trouble,
            card(Prose(tr("Waar de map staat"), "subheading"), self.place),
            card(Prose(tr("Wat u nu kunt doen"), "subheading"), *(Prose(words) for words in _NEXT)),
            self.closed,
            self.advice,
            card(
                Prose(tr("Code van deze aangifte"), "subheading"), self.code,
                Prose(tr("Vingerafdruk van uw kluis"), "subheading"), self.fingerprint,
                Prose(tr("Deze twee staan ook op bladzijde 1 van aangifte.pdf."), "small", "muted"),
            ),
            card(
                Prose(tr("Wilt u verder?"), "subheading"),
                Prose(_KEPT),
                Flow(self.more),
            ),
        )  # fmt: skip

    def show_folder(self, shown: FolderShown) -> None:
        """Values of the folder that was made."""
        self.place.setText(shown.place)
        self.code.setText(shown.code)
        self.fingerprint.setText(shown.fingerprint)

    def showEvent(self, event: QShowEvent) -> None:
        """What was made is read from its top."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: come_into_view(self.banner))

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.done
