"""Whom to call now: 112 first, the other numbers beside it, each with where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from weerbaar_desktop.domain.contacts import EMERGENCY, Contact
from weerbaar_desktop.domain.shown_contact import ShownContact
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.escape import close_with_escape
from weerbaar_desktop.gui.forms.ui_help_page import Ui_HelpPage
from weerbaar_desktop.gui.help_now.no_danger import NoDanger
from weerbaar_desktop.gui.help_now.number_rows import ContactRow, NumberRow, OwnRow, checked_words
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, card, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.wrapped_words import SMALL
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts

OWN: Final = tr("Uw eigen mensen")
_LEFT_OUT: Final = tr(
    "Dit is een oefenkluis, en misschien kijkt er iemand mee. Daarom staan uw eigen mensen hier niet. Bij uw eigen "
    "kluis staan ze hier wel."
)
_YOURS: Final = tr("Deze namen en nummers staan leesbaar op deze computer. Dat heeft u zelf gekozen.")
_GONE: Final = tr("De namen en nummers zijn weggehaald van deze computer.")
_BESIDE_FROM: Final = 1000
_ROW_FROM: Final = 700


class HelpPage(Page):
    """112 is always there; `show_contacts` adds the others, or says that they cannot be read, and `show_own` those that
    somebody chose to be here too. `forget_asked` when none of those may stay; `back_asked` is Escape.
    """

    forget_asked = Signal()
    back_asked = Signal()
    calm_asked = Signal()
    write_asked = Signal()

    window_name = tr("Nu hulp nodig")
    wide = True

    def __init__(self) -> None:
        super().__init__(tr("Nu hulp nodig"))
        self.ui = Ui_HelpPage()
        form = QWidget()
        self.ui.setupUi(form)
        self.no_danger = NoDanger()
        self.no_danger.calm.clicked.connect(self.calm_asked)
        self.no_danger.write.clicked.connect(self.write_asked)
        below = self.ui.secondColumn
        below.insertWidget(below.indexOf(self.ui.judge) + 1, self.no_danger)
        self.add(form)
        self.rows: list[NumberRow] = []
        self.own: list[OwnRow] = []
        self.trouble = Trouble()
        self.forget = Button(tr("Haal deze namen weg"), symbol="eye-off")
        self.forget.clicked.connect(self.forget_asked)
        self._yours: Box | None = None
        self.complete = False
        self._width = float(_BESIDE_FROM)
        self.ui.emergencyNumber.setText(EMERGENCY.number)
        self.ui.emergencySource.setText(checked_words(EMERGENCY))
        self._zoomed = ZoomedLayouts(form)
        close_with_escape(self).activated.connect(self.back_asked)
        self.restyle()

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """The numbers beside 112, in their order; none of them means that they could not be read."""
        others = [contact for contact in contacts if contact.number != EMERGENCY.number]
        column = self.ui.numbersColumn
        self.complete = True
        for number, contact in enumerate(others):
            if number:
                column.addWidget(rule())
            row = ContactRow(contact)
            self.rows.append(row)
            column.addWidget(row)
        if not others:
            column.addWidget(Prose(tr("Het programma kan de andere nummers nu niet lezen. 112 werkt altijd.")))
        self.restyle()
        follow_layout(self)

    def show_own(self, contacts: Sequence[ShownContact]) -> None:
        """The person's own, above the other numbers; nothing where there are none."""
        if not contacts:
            return
        made = self._yours = card(Prose(OWN, "subheading"), self.trouble, spacing=4)
        for number, contact in enumerate(contacts):
            if number:
                made.add(rule())
            row = OwnRow(contact)
            self.own.append(row)
            made.add(row)
        made.add(Prose(_YOURS, "small", "muted"), Flow(self.forget))
        self._put_own(made)

    def leave_own_out(self) -> None:
        """Nobody of the person's own is named while one practises: others may be looking along."""
        self._put_own(card(Prose(OWN, "subheading"), Prose(_LEFT_OUT), spacing=4))

    def _put_own(self, made: Box) -> None:
        self.ui.secondColumn.insertWidget(0, made)
        made.stackUnder(self.ui.numbers)  # a screen reader goes by this order
        self.restyle()
        follow_layout(self)

    def forgotten(self) -> None:
        """None of the person's own is here any more."""
        if self._yours is not None:
            self._yours.hide()
            self._yours.deleteLater()
            self._yours, self.own = None, []
            announce(self, _GONE)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_zoomed"):
            self._zoomed.apply()
            self.arrange(self._width)

    def arrange(self, width: float) -> None:
        """112 beside the numbers from 1000 px at 100 %, above them otherwise."""
        self._width = width
        beside = width >= _BESIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.ui.columns.setDirection(direction)
        px = current_theme().px
        self.ui.first.setMaximumWidth(px(410) if beside else px(2000))
        self.ui.first.setMinimumWidth(px(410) if beside else 0)
        for row in (*self.own, *self.rows):
            row.arrange(beside_each_other=width >= _ROW_FROM, symbol=width >= SMALL)
