"""Overzicht: one question, and calm cards with the last entry, measures, days to come and how the vault is kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.start.notices import Notices
from weerbaar_desktop.gui.start.question_card import QuestionCard
from weerbaar_desktop.gui.start.rows import CareLines, OpenRows
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.first_shown import NOTHING_YET, TITLE, FirstShown, KeptShown

_REEDS_FROM: Final = 1180
"""Px at 100 % of the window."""


class FirstPage(Page):
    """`opened` carries what a row opens, and its record; `question` and `notices` have signals of their own."""

    opened = Signal(str, str)
    measures_asked = Signal()
    vault_asked = Signal()
    ways_asked = Signal()

    window_name = TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.notices = Notices()
        self.trouble = Trouble()
        self.question = QuestionCard()
        self.drafts, self.last, self.measures, self.days = (OpenRows() for _ in range(4))
        self.all_measures = Button(tr("Bekijk uw maatregelen"), "link")
        self.vault = Button(tr("Ga naar Kluis"), "link")
        self.ways = Button(tr("Bekijk de toegang"), "link")
        self._nothing, self._how_many = Prose(NOTHING_YET), Prose("")
        self._days_words = Prose("", "small", "muted")
        self._going_on = _under(tr("Verder waar u was"), card(self.drafts))
        self._entry = _under(tr("Laatste aantekening"), card(self.last, self._nothing))
        self._list = _under(tr("Maatregelen"), card(self._how_many, self.measures, Flow(self.all_measures), spacing=12))
        self.add(self.notices, self.trouble, self.question, self._going_on, self._entry, self._list)
        self.column.addStretch(1)
        self.side = self._make_side()
        for waiting in (self._going_on, self._entry, self._list, self._coming, self._care):
            waiting.hide()  # until the vault has said what stands there
        self._join()

    def _make_side(self) -> QWidget:
        self.care = CareLines()
        self._coming = _under(tr("Nu en de komende dagen"), card(self.days, self._days_words, padding=20))
        self._care = _under(tr("Uw kluis"), panel(self.care, Flow(self.ways, self.vault), spacing=12))
        return Column(self._coming, self._care)

    # -- values down -----------------------------------------------------------------------------

    def show_seen(self, shown: FirstShown) -> None:
        """What was recorded, as it is now."""
        self.last.show_rows(shown.last)
        self._nothing.setVisible(not shown.last)
        self._how_many.setText(shown.measures_words)
        self.measures.show_rows(shown.measures)
        self.days.show_rows(shown.days)
        self._days_words.setText(shown.days_words)
        self._days_words.setVisible(bool(shown.days_words))
        for there in (self._entry, self._list, self._coming):
            there.show()
        follow_layout(self)

    def show_kept(self, shown: KeptShown) -> None:
        """What is half written, and how the vault is kept."""
        self.drafts.show_rows(shown.drafts)
        self._going_on.setVisible(bool(shown.drafts))
        self.notices.offer_settling(shown.left_over)
        self.care.show_lines(shown.care)
        self.ways.setVisible(shown.no_code)
        self._care.show()
        follow_layout(self)

    def end_warning(self) -> None:
        """The person knows that the vault is another than when it was last seen."""
        if self.notices.end_warning():
            self.first_focus().setFocus()
            announce(self, tr("De waarschuwing is afgesloten."))

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work, until the next time it does; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.question.write

    def arrange(self, width: float) -> None:
        self.question.draw_reeds(room=width >= _REEDS_FROM)

    def _join(self) -> None:
        for rows in (self.drafts, self.last, self.measures, self.days):
            rows.opened.connect(self.opened)
        self.notices.changed.connect(lambda: follow_layout(self))
        self.all_measures.clicked.connect(self.measures_asked)
        self.vault.clicked.connect(self.vault_asked)
        self.ways.clicked.connect(self.ways_asked)


def _under(heading: str, box: QWidget) -> Column:
    return Column(Prose(heading, "subheading"), box, spacing=8)
