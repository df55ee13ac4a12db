"""What was damaged or lost: a card for each thing, with a way to add one or take one out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.damage import FIELDS, MOST_ROWS, Row


class DamageCard(Box):
    """One thing; `remove_asked` to take this one out."""

    edited = Signal()
    remove_asked = Signal()

    def __init__(self, number: int, row: Row) -> None:
        super().__init__("card", 20, 12)
        self.lines: dict[str, LineField] = {}
        self.add(Prose(tr("Schade {number}", number=number), "subheading"))
        for part in FIELDS:
            line = self.lines[part.key] = LineField()
            line.setText(row.get(part.key, ""))
            line.edited.connect(self.edited)
            self.add(Field(part.label, line, part.hint))
            line.setAccessibleName(tr("{label}, schade {number}", label=part.label, number=number))
        out = Button(tr("Haal deze schade weg"), "link")
        out.setAccessibleName(tr("Haal schade {number} weg", number=number))
        out.clicked.connect(self.remove_asked)
        self.add(out)

    def typed(self) -> dict[str, str]:
        """What is filled in."""
        return {key: line.text() for key, line in self.lines.items()}


class DamageForm(Column):
    """The cards, and a button for one more; `renewed` when cards came or went."""

    edited = Signal()
    renewed = Signal()

    def __init__(self, question: str, hint: str) -> None:
        super().__init__(spacing=8)
        self.error = ErrorLine()
        self.cards: list[DamageCard] = []
        self._most = 0
        self._column = Column(spacing=12)
        self.more = Button(tr("Schade toevoegen"), symbol="plus")
        self.more.clicked.connect(self._add)
        self.undo = UndoOffer()
        self.add(Prose(question, "strong"), Prose(hint, "small", "muted"), self.error, self._column, self.undo)
        self.add(Flow(self.more))

    def rows(self) -> tuple[dict[str, str], ...]:
        """What is filled in; empty rows for those that were taken out, so that nothing of them stays kept."""
        empty: dict[str, str] = {part.key: "" for part in FIELDS}
        found = [card.typed() for card in self.cards]
        return (*found, *([empty] * (self._most - len(found))))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Exactly these."""
        self.undo.withdraw()
        for card in self.cards:
            self._column.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for row in rows:
            self._add_card(row)

    def set_error(self, words: str) -> None:
        """What is wrong in one sentence; "" when nothing is."""
        self.error.say(words)
        self.more.setAccessibleDescription(words)

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return next(iter(self.cards[0].lines.values())) if self.cards else self.more

    def _add(self) -> None:
        if len(self.cards) < MOST_ROWS:
            next(iter(self._add_card({}).lines.values())).setFocus()
            self.renewed.emit()

    def _add_card(self, row: Row) -> DamageCard:
        card = DamageCard(len(self.cards) + 1, row)
        card.edited.connect(self.edited)
        card.remove_asked.connect(lambda: self._take_out(card))
        self.cards.append(card)
        self._column.add(card)
        self._most = max(self._most, len(self.cards))
        return card

    def _take_out(self, card: DamageCard) -> None:
        place, rows = self.cards.index(card), [each.typed() for each in self.cards]
        taken = rows.pop(place)
        self.show_rows(rows)
        self.more.setFocus()
        self.renewed.emit()
        self.edited.emit()
        if any(taken.values()):
            words = tr("Schade {number} is weggehaald.", number=place + 1)
            self.undo.tell(words, lambda: self._put_back(place, taken))

    def _put_back(self, place: int, row: Row) -> None:
        """Where it stood; what was typed of the others meanwhile stays."""
        rows: list[Row] = [each.typed() for each in self.cards]
        rows.insert(place, row)
        self.show_rows(rows)
        next(iter(self.cards[place].lines.values())).setFocus()
        self.renewed.emit()
        self.edited.emit()
