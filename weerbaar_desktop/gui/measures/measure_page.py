"""One measure: what, why, who, when, and where it came from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.measures_shown import MeasureShown


class MeasurePage(Page):
    """`scan_asked` carries the scan it came of."""

    back_asked = Signal()
    change_asked = Signal()
    done_asked = Signal()
    scan_asked = Signal(str)
    history_asked = Signal()
    erase_asked = Signal()

    window_name = "Maatregelen, één maatregel"
    destination = "Zelfscan"

    def __init__(self) -> None:
        super().__init__("")
        self._scan = ""
        self.back = Button("Terug", "back", "arrow-left")
        self.trouble = Trouble()
        self._facts = Box("card")
        self._origin, self._source = Prose(""), Prose("", "small", "muted")
        self.scan = Button("Bekijk de zelfscan")
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button("Bekijk de geschiedenis", "link"), Button("Wis dit", "link")
        about = card(PlainLabel("Waar het vandaan komt", "subheading"), self._origin, self._source, Flow(self.scan))
        self.add(Flow(self.back), self.trouble, self._facts, about, self.recorded, self.history, self.erase)
        self.column.addStretch(1)
        self.change = Button("Aanvullen of wijzigen", "primary", "pencil")
        self.done = Button("Dit is gedaan", symbol="check")
        self.foot = FootBar(self.change, self.done)
        self._join()

    def show_measure(self, shown: MeasureShown, *, still_open: bool) -> None:
        """Values of one measure; what was shown before is gone."""
        self.show_trouble("", "")
        self.set_heading(shown.title, shown.subtitle)
        self._scan = shown.scan
        self.done.setVisible(still_open)
        fresh = card(FactGrid(shown.facts, 2), padding=28, spacing=12)
        if shown.note:
            fresh.add(PlainLabel("Aantekening", "subheading"), Prose(shown.note))
        self.column.replaceWidget(self._facts, fresh)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh
        self._origin.setText(shown.origin)
        self._source.setText(shown.source)
        self._source.setVisible(bool(shown.source))
        self.scan.setText(shown.scan_words)
        self.scan.setVisible(bool(shown.scan))
        self.recorded.setText(shown.recorded)
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.change

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.change.clicked.connect(self.change_asked)
        self.done.clicked.connect(self.done_asked)
        self.scan.clicked.connect(lambda: self.scan_asked.emit(self._scan))
        self.history.clicked.connect(self.history_asked)
        self.erase.clicked.connect(self.erase_asked)


class EraseMeasurePage(ErasePage):
    """Of one measure."""

    window_name = "Maatregel wissen"
    destination = "Zelfscan"

    def __init__(self) -> None:
        super().__init__(
            "Wat u hierover schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg.",
            "Uw scans blijven. In het journaal blijft staan dat hier iets is gewist.",
        )
