"""What the law asks, next to what the chosen incidents say: questions, the day for a klacht, and no verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.flow_page import TITLE, FlowPage
from weerbaar_desktop.gui.aangifte.offence_card import OffenceCard
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, Column, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.klacht_shown import CALENDAR_WARNING
from weerbaar_desktop.presentation.law_shown import NO_VERDICT, LawShown, OffenceShown, TermCard
from weerbaar_desktop.presentation.vault_care import Told

_SHOW: Final = tr("Andere strafbare feiten bekijken")
_HIDE: Final = tr("Andere strafbare feiten verbergen")


class LawPage(FlowPage):
    """`fill_in_asked` carries the record of an incident to complete; `calendar_asked` the day to remember."""

    fill_in_asked = Signal(str)
    calendar_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self._shown: LawShown | None = None
        self.lead = Prose("")
        self.outcome = Outcome()
        self.calendar: Button | None = None
        self.cards: list[OffenceCard] = []
        self._body, self._others = Column(), Column()
        self.more = Button(_SHOW)
        self.add(
            Prose(tr("Wat zegt de wet?"), "question"), self.lead, panel(Beside("info-circle", Prose(NO_VERDICT))),
            self.outcome, self._body,
        )  # fmt: skip
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._others)
        self.column.addStretch(1)
        self.side = TaskList()
        self.more.clicked.connect(self._turn)

    def show_law(self, shown: LawShown) -> None:
        """Exactly this; the other offences are folded away again."""
        self._shown = shown
        self.lead.setText(shown.lead)
        self.outcome.tell(None)
        self.cards = [self._card(offence) for offence in shown.touched]
        first = [self._term(shown.term)] if shown.term else []
        if len(self.cards) == 1:
            self.cards[0].unfold()
        self._body = self._instead(self._body, [*first, *self.cards])
        self._others = self._instead(self._others, [])
        self.more.setText(_SHOW)
        self.more.setVisible(bool(shown.others))
        follow_layout(self)

    def tell(self, told: Told) -> None:
        """How it went with the appointment."""
        self.outcome.tell(told)

    def first_focus(self) -> QWidget:
        return self.next

    def _turn(self) -> None:
        """Shows the other offences, or folds them away."""
        if self._shown is None:
            return
        folded = self.more.text() == _SHOW
        others = [self._card(offence) for offence in self._shown.others] if folded else []
        self._others = self._instead(self._others, others)
        self.more.setText(_HIDE if folded else _SHOW)
        follow_layout(self)
        announce(self, tr("De andere strafbare feiten staan er nu.") if folded else tr("Ze zijn verborgen."))

    def _instead(self, old: Column, cards: Sequence[QWidget]) -> Column:
        fresh = Column(*cards)
        self.column.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        return fresh

    def _card(self, offence: OffenceShown) -> OffenceCard:
        card = OffenceCard(offence)
        card.fill_in_asked.connect(self.fill_in_asked)
        card.turned.connect(lambda: follow_layout(self))
        return card

    def _term(self, term: TermCard) -> Box:
        box = Box("card", 24, 16)
        self.calendar = button = Button(tr("Zet de datum in uw agenda"), symbol="calendar")
        button.clicked.connect(lambda: self.calendar_asked.emit(term.last_day))
        box.add(
            Prose(term.title, "subheading"), *(Prose(line) for line in term.lines), Flow(button),
            Prose(CALENDAR_WARNING, "small", "muted"), Prose(term.source, "small", "muted"),
        )  # fmt: skip
        return box
