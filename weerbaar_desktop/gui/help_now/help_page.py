"""Whom to call now: 112 first, the other numbers beside it, each with where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QWidget

from weerbaar_desktop.domain.contacts import EMERGENCY, Contact
from weerbaar_desktop.gui.forms.ui_help_page import Ui_HelpPage
from weerbaar_desktop.gui.help_now.no_danger import NoDanger
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts

_SYMBOLS: Final = {
    "politie": "phone",
    "ondersteuningsteam": "users",
    "slachtofferhulp": "heart",
    "zelfmoord": "lifebuoy",
    "meld_misdaad_anoniem": "speakerphone",
    "meld-misdaad-anoniem": "speakerphone",
}
_BESIDE_FROM: Final = 1000
_ROW_FROM: Final = 700


class HelpPage(Page):
    """112 is always there; `show_contacts` adds the others, or says that they cannot be read."""

    calm_asked = Signal()
    write_asked = Signal()

    window_name = "Nu hulp nodig"
    wide = True

    def __init__(self) -> None:
        super().__init__("Nu hulp nodig")
        self.ui = Ui_HelpPage()
        form = QWidget()
        self.ui.setupUi(form)
        self.no_danger = NoDanger()
        self.no_danger.calm.clicked.connect(self.calm_asked)
        self.no_danger.write.clicked.connect(self.write_asked)
        below = self.ui.secondColumn
        below.insertWidget(below.indexOf(self.ui.judge) + 1, self.no_danger)
        self.add(form)
        self.rows: list[ContactRow] = []
        self.complete = False
        self._width = float(_BESIDE_FROM)
        self.ui.emergencyNumber.setText(EMERGENCY.number)
        self.ui.emergencySource.setText(_checked(EMERGENCY))
        self._zoomed = ZoomedLayouts(form)
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
            column.addWidget(Prose("De andere nummers kunnen nu niet worden gelezen. 112 werkt altijd."))
        self.restyle()
        follow_layout(self)

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
        for row in self.rows:
            row.arrange(beside_each_other=width >= _ROW_FROM)


class ContactRow(QWidget, Themed):
    """One number: large, what it is for, where it comes from, and a button that copies it."""

    def __init__(self, contact: Contact) -> None:
        super().__init__()
        self._contact = contact
        self._grid = QGridLayout(self)
        self._symbol = Symbol(_SYMBOLS.get(contact.id, "phone"), "accent", 22)
        self._number = PlainLabel(contact.number, "number")
        purpose = f"{contact.purpose}. Ook: {contact.also}" if contact.also else contact.purpose
        self._words = Column(
            Prose(contact.name, "strong"),
            Prose(purpose, "small"),
            Prose(_checked(contact), "small", "muted"),
            spacing=0,
        )
        self.copy = Button("Kopieer", symbol="copy")
        self.copy.setAccessibleName(f"Kopieer {contact.number}, {contact.name}")
        self.copy.clicked.connect(self._copy)
        self.restyle()

    def arrange(self, *, beside_each_other: bool) -> None:
        """All in one row, or the words below the number."""
        for widget in (self._symbol, self._number, self._words, self.copy):
            self._grid.removeWidget(widget)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._symbol, 0, 0, middle)
        self._grid.addWidget(self._number, 0, 1, middle)
        if beside_each_other:
            self._grid.addWidget(self._words, 0, 2)
            self._grid.addWidget(self.copy, 0, 3, middle)
        else:
            self._grid.addWidget(self._words, 1, 1, 1, 2)
            self._grid.addWidget(self.copy, 2, 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(2, 1)

    def restyle(self) -> None:
        theme = current_theme()
        self._grid.setContentsMargins(0, theme.px(10), 0, theme.px(10))
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(6))
        self._number.setMinimumWidth(theme.px(222))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._contact.number)
        self.copy.setText("Gekopieerd")
        announce(self, f"{self._contact.number} is gekopieerd.")


def _checked(contact: Contact) -> str:
    day = contact.checked_on
    words = QLocale(QLocale.Language.Dutch).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    late = " Controleer dit nummer." if contact.is_stale(date.today()) else ""  # noqa: DTZ011 - a day of the calendar
    return f"Bron: {contact.source}. Nagekeken op {words}.{late}"
