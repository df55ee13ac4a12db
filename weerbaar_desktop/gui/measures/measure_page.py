"""One measure: what, why, who, when, and where it came from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.measures_shown import CameOf, MeasureShown


class MeasurePage(Page):
    """`origin_asked` carries the kind of page that shows what it came of, and its record."""

    back_asked = Signal()
    change_asked = Signal()
    done_asked = Signal()
    origin_asked = Signal(str, str)
    history_asked = Signal()
    erase_asked = Signal()

    window_name = tr("Maatregelen, één maatregel")
    destination = tr("Zelfscan")

    def __init__(self) -> None:
        super().__init__("")
        self._came_of: CameOf | None = None
        self.back = Button(tr("Terug"), "back", "arrow-left")
        self.trouble, self.undo = Trouble(), UndoOffer()
        self._facts = Box("card")
        self._origin, self._source = Prose(""), Prose("", "small", "muted")
        self.origin = Button("")
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button(tr("Bekijk de geschiedenis"), "link"), Button(tr("Wis dit"), "link")
        about = card(Prose(tr("Waar het vandaan komt"), "subheading"), self._origin, self._source, Flow(self.origin))
        self.add(Flow(self.back), self.trouble, self.undo, self._facts, about, self.recorded, self.history, self.erase)
        self.column.addStretch(1)
        self.change = Button(tr("Aanvullen of wijzigen"), "primary", "pencil")
        self.done = Button(tr("Dit is gedaan"), symbol="check")
        self.foot = FootBar(self.change, self.done)
        self._join()

    def show_measure(self, shown: MeasureShown, *, still_open: bool) -> None:
        """Values of one measure; what was shown before is gone."""
        self.show_trouble("", "")
        self.undo.withdraw()
        self.set_heading(shown.title, shown.subtitle)
        self._came_of = shown.came_of
        self.done.setVisible(still_open)
        fresh = card(FactGrid(shown.facts, 2), padding=28, spacing=20)
        if shown.note:
            fresh.add(Column(Prose(tr("Aantekening"), "subheading"), Prose(shown.note), spacing=8))
        self.column.replaceWidget(self._facts, fresh)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh
        self._origin.setText(shown.origin)
        self._source.setText(shown.source)
        self._source.setVisible(bool(shown.source))
        self.origin.setText(shown.came_of.button if shown.came_of else "")
        self.origin.setVisible(shown.came_of is not None)
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
        self.origin.clicked.connect(self._ask_origin)
        self.history.clicked.connect(self.history_asked)
        self.erase.clicked.connect(self.erase_asked)

    def _ask_origin(self) -> None:
        if self._came_of is not None:
            self.origin_asked.emit(self._came_of.page, self._came_of.record)


class EraseMeasurePage(ErasePage):
    """Of one measure."""

    window_name = tr("Maatregel wissen")
    destination = tr("Zelfscan")

    def __init__(self) -> None:
        super().__init__(
            tr("Wat u hierover schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            tr("Waar de maatregel uit kwam, blijft. In het journaal blijft staan dat hier iets is gewist."),
        )
