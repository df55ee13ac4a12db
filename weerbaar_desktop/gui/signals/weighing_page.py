"""One weighing as it is kept: what was decided and why, what was recognised, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.weighings import NO_VERDICT
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.weighing_flow import NOT_SAFE
from weerbaar_desktop.presentation.weighing_shown import PREPARE, TITLE, WeighingShown


class WeighingPage(Page):
    """`help_asked` wants the numbers, `prepare_asked` a talk or melding about the incident."""

    back_asked = Signal()
    help_asked = Signal()
    prepare_asked = Signal()
    again_asked = Signal()
    erase_asked = Signal()

    window_name = TITLE
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__("")
        self.back = Button(tr("Terug naar het incident"), "back", "arrow-left")
        self.trouble = Trouble()
        self._body = Column()
        self.erase = Button(tr("Wis deze weging"), "link")
        self._last = Flow(self.erase)
        self.add(Flow(self.back), self.trouble, self._body, self._last)
        self.column.addStretch(1)
        self.side = panel(Prose(tr("Goed om te weten"), "subheading"), Prose(said(NO_VERDICT)), Prose(NOT_SAFE))
        self.prepare = Button(PREPARE["talk"], "primary", "file-text")
        self.help = Button(tr("Naar Nu hulp nodig"), symbol="lifebuoy")
        self.again = Button(tr("Weeg opnieuw"), symbol="refresh")
        self.foot = FootBar(self.prepare, self.help, self.again)
        self._join()

    def show_weighing(self, shown: WeighingShown) -> None:
        """One weighing; what was shown before is gone."""
        self.show_trouble("", "")
        self.set_heading(shown.title, shown.subtitle)
        fresh = Column(
            card(
                Column(Prose(tr("Waarom"), "subheading"), Prose(shown.why), spacing=8),
                Column(Prose(tr("Wat u nu kunt doen"), "subheading"), Prose(shown.next), spacing=8),
                spacing=20,
            )
        )
        if shown.facts:
            fresh.add(card(Prose(tr("Wat u op een rij zette"), "subheading"), FactGrid(shown.facts, most_columns=1)))
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        fresh.stackUnder(self._last)
        self.prepare.setVisible(shown.outcome in PREPARE)
        self.prepare.setText(PREPARE.get(shown.outcome, PREPARE["talk"]))
        self.help.setVisible(shown.outcome in ("police", "emergency"))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return next(one for one in (self.help, self.prepare, self.again) if not one.isHidden())

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.help.clicked.connect(self.help_asked)
        self.prepare.clicked.connect(self.prepare_asked)
        self.again.clicked.connect(self.again_asked)
        self.erase.clicked.connect(self.erase_asked)


class EraseWeighingPage(ErasePage):
    """Of one weighing."""

    window_name = tr("Weging wissen")
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(
            tr("Wat u hier op een rij zette, gaat weg en komt niet terug."),
            tr("Het incident blijft. In het journaal blijft staan dat hier iets is gewist."),
        )
