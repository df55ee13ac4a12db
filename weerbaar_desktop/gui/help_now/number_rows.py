"""One number to call: large, whose it is, and a button that copies it."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.shown_contact import ShownContact
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.copy_button import CopyButton
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol

_SYMBOLS: Final = {
    "politie": "phone",
    "ondersteuningsteam": "users",
    "slachtofferhulp": "heart",
    "zelfmoord": "lifebuoy",
    "meld_misdaad_anoniem": "speakerphone",
    "meld-misdaad-anoniem": "speakerphone",
}


class NumberRow(QWidget, Themed):
    """The number, the words beside it, and the button `copy`."""

    def __init__(self, number: PlainLabel, words: Column, copy: CopyButton, symbol: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._symbol = Symbol(symbol, "accent", 22)
        self._number, self._words, self.copy = number, words, copy
        self.restyle()

    def arrange(self, *, beside_each_other: bool, symbol: bool = True) -> None:
        """All in one row, or the words below the number; without its `symbol` where the number needs the room."""
        self._symbol.setVisible(symbol)
        for widget in (self._symbol, self._number, self._words, self.copy):
            self._grid.removeWidget(widget)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.setColumnMinimumWidth(1, current_theme().px(222) if beside_each_other else 0)
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


class ContactRow(NumberRow):
    """A number that ships: what it is for, and where it comes from."""

    def __init__(self, contact: Contact) -> None:
        purpose = (
            tr("{purpose}. Ook: {also}", purpose=contact.purpose, also=contact.also)
            if contact.also
            else contact.purpose
        )
        words = Column(
            Prose(contact.name, "strong"),
            Prose(purpose, "small"),
            Prose(checked_words(contact), "small", "muted"),
            spacing=0,
        )
        copy = CopyButton(contact.number, f"{contact.number}, {contact.name}")
        super().__init__(PlainLabel(contact.number, "number"), words, copy, _SYMBOLS.get(contact.id, "phone"))


class OwnRow(NumberRow):
    """A number of one's own, which may be long: it goes on below itself."""

    def __init__(self, contact: ShownContact) -> None:
        copy = CopyButton(contact.number, f"{contact.number}, {contact.words}")
        words = Column(Prose(contact.words, "strong"))
        words.column.insertStretch(0, 1)
        words.column.addStretch(1)
        super().__init__(Prose(contact.number, "number"), words, copy, "user")


def checked_words(contact: Contact) -> str:
    """Where a number comes from, and when it was last checked."""
    day = contact.checked_on
    words = QLocale(QLocale.Language.Dutch).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    late = tr(" Controleer dit nummer.") if contact.is_stale(date.today()) else ""  # noqa: DTZ011 - a day of the calendar
    return tr("Bron: {source}. Nagekeken op {words}.{late}", source=contact.source, words=words, late=late)
