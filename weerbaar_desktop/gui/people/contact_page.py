"""One contact: its numbers to copy, what is known of it, and whether it can be read without the passphrase."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.copy_button import CopyButton
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.people_shown import STALE, TITLE, ContactShown, NumberShown

_HIDDEN: Final = tr(
    "Alleen wie uw wachtzin weet, ziet dit contact. Wilt u de naam en het eerste telefoonnummer ook zien"
    " bij Nu hulp nodig, zonder wachtzin?"
)
_MEANS: Final = tr("Deze naam en dit nummer staan dan leesbaar op deze computer. Iedereen die erbij kan, kan ze lezen.")
_READABLE: Final = tr("Deze naam en het eerste telefoonnummer staan leesbaar op deze computer, bij Nu hulp nodig.")


class ContactPage(Page):
    """`outside_asked` carries whether it may be read without the passphrase."""

    back_asked = Signal()
    change_asked = Signal()
    checked_asked = Signal()
    outside_asked = Signal(bool)
    history_asked = Signal()
    erase_asked = Signal()

    window_name = tr("Mensen, één contact")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__("")
        self.back = Button(tr("Terug naar Mensen"), "back", "arrow-left")
        self.trouble, self.undo = Trouble(), UndoOffer()
        self.stale = Banner("caution", STALE, tr("Bel het nummer, of vraag het na. Kies daarna ‘Vandaag nagekeken’."))
        self._numbers, self._facts = Box("card"), Box("card")
        self.copies: list[CopyButton] = []
        self._where, self._means = Prose(""), Prose(_MEANS)
        self.show_it = Button(tr("Laat zien zonder wachtzin"), symbol="eye")
        self.hide_it = Button(tr("Haal weg van deze computer"), symbol="eye-off")
        self._outside = card(
            Prose(tr("Nu hulp nodig"), "subheading"), self._where, self._means, Flow(self.show_it, self.hide_it)
        )
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button(tr("Bekijk de geschiedenis"), "link"), Button(tr("Wis dit"), "link")
        self.add(Flow(self.back), self.trouble, self.undo, self.stale, self._numbers, self._facts, self._outside)
        self.add(self.recorded, self.history, self.erase)
        self.column.addStretch(1)
        self.change = Button(tr("Aanvullen of wijzigen"), "primary", "pencil")
        self.checked = Button(tr("Vandaag nagekeken"), symbol="check")
        self.foot = FootBar(self.change, self.checked)
        self._join()

    def show_contact(self, shown: ContactShown) -> None:
        """Values of one contact; what was shown before is gone."""
        self.show_trouble("", "")
        self.undo.withdraw()
        self.set_heading(shown.title, shown.subtitle)
        self.stale.setVisible(shown.stale)
        self._renew("_numbers", self._numbers_card(shown.numbers))
        facts = card(FactGrid(shown.facts, 2), padding=28, spacing=20)
        if shown.agreed:
            facts.add(Column(Prose(tr("Wat u afsprak"), "subheading"), Prose(shown.agreed), spacing=8))
        self._renew("_facts", facts)
        self._where.setText(_READABLE if shown.outside else _HIDDEN)
        self._means.setVisible(shown.outside is False)
        self.show_it.setVisible(shown.outside is False)
        self.hide_it.setVisible(shown.outside is True)
        self._outside.setVisible(shown.outside is not None)
        self.recorded.setText(shown.recorded)
        self.change.setText(tr("Aanvullen of wijzigen") if shown.own else tr("Pas dit nummer aan"))
        for widget in (self.history, self.erase, self.checked):
            widget.setVisible(shown.own)
        follow_layout(self)

    def _numbers_card(self, numbers: tuple[NumberShown, ...]) -> Box:
        made = card(Prose(tr("Nummers"), "subheading"), spacing=16)
        self.copies = []
        for one in numbers:
            copy = CopyButton(one.number, one.copied)
            self.copies.append(copy)
            row = Column(spacing=4)
            if one.label:
                row.add(Prose(one.label, "small", "muted"))
            row.add(Prose(one.number, "heading"), Flow(copy))
            made.add(row)
        if not numbers:
            made.add(Prose(tr("Er staat nog geen nummer bij.")))
        return made

    def _renew(self, name: str, fresh: Box) -> None:
        old: Box = getattr(self, name)
        self.column.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        setattr(self, name, fresh)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.copies[0] if self.copies else self.change

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.change.clicked.connect(self.change_asked)
        self.checked.clicked.connect(self.checked_asked)
        self.show_it.clicked.connect(lambda: self.outside_asked.emit(True))
        self.hide_it.clicked.connect(lambda: self.outside_asked.emit(False))
        self.history.clicked.connect(self.history_asked)
        self.erase.clicked.connect(self.erase_asked)


class EraseContactPage(ErasePage):
    """Of one contact."""

    window_name = tr("Contact wissen")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr("Alles wat u over dit contact schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            tr("Stond de naam bij Nu hulp nodig? Dan gaat die daar ook weg."),
            tr("In het journaal blijft staan dat er iets is gewist."),
        )
