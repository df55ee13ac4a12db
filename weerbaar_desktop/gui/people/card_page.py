"""A card for in one's pocket, or a file for a phone: who goes on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.people.tick_list import TickList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.contact_cards_shown import CARD_TITLE, TickShown
from weerbaar_desktop.presentation.people_shown import TITLE


class CardPage(PrintedPage):
    """`print_asked` and `file_asked` carry the chosen contacts."""

    back_asked = Signal()
    print_asked = Signal(object)
    file_asked = Signal(object)

    window_name = CARD_TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(CARD_TITLE)
        self.back = Button(tr("Terug naar Mensen"), "back", "arrow-left")
        self.ticks = TickList()
        self._none = Prose(
            tr("Er staan nog geen eigen nummers in uw lijst. Op het kaartje komen dan alleen 112 en de rest.")
        )
        self.phone = Button(tr("Bewaar voor uw telefoon"), symbol="download")
        self._who = card(Prose(tr("Wie komt erop?"), "subheading"), self._none, self.ticks)
        self._what = card(
            Prose(tr("Een kaartje voor uw portemonnee"), "subheading"),
            Prose(tr("112 en de andere nummers van het programma staan er altijd op.")),
            Prose(tr("Van wie u kiest, komt het eerste telefoonnummer erop.")),
        )
        self._file = card(
            Prose(tr("Een bestand voor uw telefoon"), "subheading"),
            Prose(tr("Dit bestand (.vcf) opent u met de contacten op uw telefoon. Wat u afsprak, gaat niet mee.")),
            Flow(self.phone),
        )
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self._what, self._who, self._file)
        self.column.addStretch(1)
        self.pdf = Button(tr("Bewaar als PDF"), "primary", "file-text")
        self.foot = FootBar(self.pdf)
        self._join()

    def show_ticks(self, ticks: Sequence[TickShown]) -> None:
        """Everybody who has a number."""
        self.show_trouble("", "")
        self.ticks.show_ticks(ticks)
        self.ticks.setVisible(bool(ticks))
        self._none.setVisible(not ticks)
        self._file.setVisible(bool(ticks))
        follow_layout(self)

    def set_busy(self, *, busy: bool) -> None:
        for part in (self.back, self.ticks, self.phone, self.pdf):
            part.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return next(iter(self.ticks.boxes.values()), self.pdf)

    def _ask_file(self) -> None:
        if not self.ticks.values():
            self.show_trouble(tr("Er is nog niemand gekozen."), tr("Zet een vinkje bij wie mee moet."))
            return
        self.file_asked.emit(self.ticks.values())

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.pdf.clicked.connect(lambda: self.print_asked.emit(self.ticks.values()))
        self.phone.clicked.connect(self._ask_file)
        self.ticks.renewed.connect(lambda: follow_layout(self))
