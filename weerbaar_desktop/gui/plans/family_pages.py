"""Thuisfront as it is kept: what is agreed on, what is private when one asks for it, and erasing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.plans.plan_page import PlanPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.family_shown import NOT_YET, FamilyShown, PartAgreed
from weerbaar_desktop.presentation.family_walk import TITLE
from weerbaar_desktop.presentation.incident_shown import FactShown

_DESTINATION = tr("Woningscan")
_SHOW, _HIDE = tr("Toon wat in de kluis blijft"), tr("Verberg wat in de kluis blijft")


class FamilyPage(PlanPage):
    """`talked_asked` says that they went through it again."""

    talked_asked = Signal()

    window_name = tr("Thuisfront, uw afspraken")
    destination = _DESTINATION

    def __init__(self) -> None:
        change = Button(tr("Aanvullen of wijzigen"), "primary", "pencil")
        super().__init__(TITLE, change, tr("Wis deze afspraken"))
        self.pdf.setText(tr("Maak het blad als PDF"))
        self.undo, self.reminder = UndoOffer(), Banner("info", "")
        self.talked = Button(tr("Wij bespraken dit opnieuw"), symbol="check")
        self._parts, self._left_out = Column(), Column(spacing=8)
        self.reveal, self.facts = Button(_SHOW, symbol="eye"), FactGrid((), most_columns=1)
        self._kept: tuple[FactShown, ...] = ()
        self._private = panel(
            Prose(tr("Alleen in uw kluis"), "subheading"),
            Prose(tr("Dit komt op geen enkel papier.")), Flow(self.reveal), self.facts,
        )  # fmt: skip
        self._to_do = card(
            Prose(tr("Nog te bespreken"), "subheading"),
            Prose(tr("Wat u nog niet heeft afgesproken, kan op uw lijst van maatregelen.")),
            Flow(self.take, self.measures),
        )
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self.undo, self.reminder, self._parts)
        self.add(self._private, self._to_do, Flow(self.talked), self.recorded, self.history, self.erase)
        self.column.addStretch(1)
        self._beside = panel(Prose(tr("Wat niet op het blad staat"), "subheading"), self._left_out)
        self.side = self._beside
        self.foot = FootBar(self.change, self.pdf)
        self.talked.clicked.connect(self.talked_asked)
        self.reveal.clicked.connect(self._turn)
        self.join()

    def show_plan(self, shown: FamilyShown) -> None:
        """One plan; what was shown before is gone, and what is private is hidden again."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.undo.withdraw()
        self.set_heading(TITLE, shown.subtitle)
        self.reminder.say(tr("Bespreek het nog eens"), shown.reminder)
        self.reminder.setVisible(bool(shown.reminder))
        parts, left_out = Column(*map(_part, shown.parts), spacing=12), Column(*map(Prose, shown.left_out), spacing=8)
        _in_place_of(self.column, self._parts, parts)
        _in_place_of(self._beside.column, self._left_out, left_out)
        self._parts, self._left_out, self._kept = parts, left_out, shown.private
        self._private.setVisible(bool(shown.private))
        self._reveal(shown=False)
        self.take.setVisible(shown.to_take)
        self._to_do.setVisible(any(part.not_yet for part in shown.parts))
        self.recorded.setText(shown.recorded)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.change

    def leave(self) -> None:
        self._reveal(shown=False)

    def _turn(self) -> None:
        """Shows what is private, or hides it again."""
        self._reveal(shown=self.facts.isHidden())

    def _reveal(self, *, shown: bool) -> None:
        """What is hidden is not there at all: a screen reader finds nothing either."""
        facts = FactGrid(self._kept if shown else (), most_columns=1)
        _in_place_of(self._private.column, self.facts, facts)
        self.facts = facts
        facts.setVisible(shown)
        self.reveal.setText(_HIDE if shown else _SHOW)


def _in_place_of(layout: QVBoxLayout, old: QWidget, fresh: QWidget) -> None:
    layout.replaceWidget(old, fresh)
    old.hide()
    old.deleteLater()


def _part(shown: PartAgreed) -> Box:
    made = card(Prose(shown.heading, "subheading"), *map(Prose, shown.agreed), padding=20, spacing=8)
    if shown.lines:
        made.add(FactGrid(shown.lines, most_columns=1))
    for sentence, state in shown.not_yet:
        made.add(Column(Prose(sentence), Flow(Tag(state, "circle" if state == NOT_YET else "circle-check")), spacing=4))
    return made


class EraseFamilyPage(ErasePage):
    """Of one family plan."""

    window_name = tr("Thuisfront wissen")
    destination = _DESTINATION

    def __init__(self) -> None:
        super().__init__(
            tr("Al uw afspraken gaan weg en komen niet terug, ook wat alleen in uw kluis staat."),
            tr("Een blad dat u afdrukte, blijft waar het is. In het journaal blijft staan dat hier iets is gewist."),
        )
