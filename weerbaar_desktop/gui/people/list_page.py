"""Mensen: everybody by circle, who else may belong there, and the ways to add somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.people_shown import TITLE, CircleShown, PeopleShown
from weerbaar_desktop.presentation.shown import ChoiceShown

_OFFICE: Final = tr("Wat is uw functie?")


class PeoplePage(Page):
    """`opened` carries a contact or a shipped number, `proposal_asked` a proposal, `office_chosen` a function."""

    opened = Signal(str)
    proposal_asked = Signal(str)
    office_chosen = Signal(str)
    write_asked = Signal()
    take_asked = Signal()
    card_asked = Signal()

    window_name = TITLE
    destination = TITLE

    def __init__(self, offices: Sequence[ChoiceShown]) -> None:
        super().__init__(TITLE)
        self._offices = tuple((one.value, one.words) for one in offices)
        self.trouble, self.outcome = Trouble(), Outcome()
        self._circles = Column(spacing=16)
        self.links: list[Links] = []
        self.office = ChoiceBox(_OFFICE, 16)
        self.proposals = Links()
        self._no_more = Prose(tr("Wie wij voorstellen, staat al in uw lijst."))
        self.take = Button(tr("Neem contacten over"), symbol="download")
        self.card = Button(tr("Maak een kaartje"), symbol="id")
        self.add(self.trouble, self.outcome, self._circles, self._proposing())
        self.column.addStretch(1)
        self.side = panel(
            Prose(tr("Goed om te weten"), "subheading"),
            Prose(tr("Deze lijst staat in uw kluis. Niemand anders ziet hem.")),
            Prose(tr("Kijk elk jaar na of de nummers nog kloppen.")),
        )
        self.write = Button(tr("Schrijf iemand op"), "primary", "pencil")
        self.foot = FootBar(self.write, self.card, self.take)
        self._join()

    def _proposing(self) -> QWidget:
        return card(
            Prose(tr("Wie hoort er nog bij?"), "subheading"),
            Prose(tr("Kies uw functie. Dan ziet u wie er vaak op zo’n lijst staat. De nummers vult u zelf in.")),
            Field(_OFFICE, self.office),
            self.proposals,
            self._no_more,
        )

    def show_people(self, shown: PeopleShown) -> None:
        """Exactly these."""
        self.show_trouble("", "")
        fresh = Column(spacing=16)
        self.column.replaceWidget(self._circles, fresh)
        self._circles.hide()
        self._circles.deleteLater()
        self._circles = fresh
        self.links = [self._circle(one) for one in shown.circles]
        self.office.show_choices(self._offices, shown.office)
        self.proposals.show_links(shown.proposals)
        self._no_more.setVisible(not shown.proposals and shown.office != self._offices[0][0])
        follow_layout(self)

    def _circle(self, shown: CircleShown) -> Links:
        """On the page before anything in it is shown: what stands nowhere yet would be a window of its own."""
        links = Links()
        self._circles.add(card(Prose(shown.title, "subheading"), links))
        links.show_links(shown.links)
        links.opened.connect(self.opened)
        return links

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.links[0].links[0] if self.links else self.write

    def _join(self) -> None:
        self.proposals.opened.connect(self.proposal_asked)
        self.office.chosen.connect(lambda: self.office_chosen.emit(str(self.office.value())))
        self.write.clicked.connect(self.write_asked)
        self.take.clicked.connect(self.take_asked)
        self.card.clicked.connect(self.card_asked)
