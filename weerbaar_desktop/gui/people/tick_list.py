"""People to choose from: each a box to tick with what is known of them below it, some at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.contact_cards_shown import TickShown
from weerbaar_desktop.presentation.piece_shown import so_many_words

_AT_ONCE: Final = 20


class TickList(Column):
    """`changed` when the person ticks; `renewed` when more of them are there."""

    changed = Signal()
    renewed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._all: Sequence[TickShown] = ()
        self.boxes: dict[str, CheckAnswer] = {}
        self._rows: list[Column] = []
        self._said: Counter[str] = Counter()
        self._how_many = Prose("", "small", "muted")
        self.more = Button(tr("Toon meer"), symbol="chevron-down")
        self.more.setAccessibleName(tr("Toon meer contacten"))
        self._list = Column(spacing=12)
        self.every, self.nobody = Button(tr("Kies iedereen")), Button(tr("Kies niemand"))
        self.add(Flow(self.every, self.nobody), self._list, self._how_many, Flow(self.more))
        self._chosen: set[str] = set()
        self.more.clicked.connect(self._grow)
        self.every.clicked.connect(lambda: self._choose(self._values()))
        self.nobody.clicked.connect(lambda: self._choose(()))

    def show_ticks(self, ticks: Sequence[TickShown]) -> None:
        """Exactly these, the first of them at once."""
        self._all = ticks
        self._chosen = {one.value for one in ticks if one.chosen}
        for row in self._rows:
            self._list.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.boxes, self._said = [], {}, Counter()
        self._make(_AT_ONCE)

    def values(self) -> tuple[str, ...]:
        """The chosen ones in their order, also those that are not there yet."""
        return tuple(value for value in self._values() if value in self._chosen)

    def _values(self) -> list[str]:
        return [one.value for one in self._all]

    def _make(self, most: int) -> None:
        for one in self._all[len(self._rows) : most]:
            box = CheckAnswer(Answer(one.value, one.words))
            self._said[one.name] += 1
            number = self._said[one.name]
            box.setAccessibleName(one.name if number == 1 else f"{one.name} ({number})")
            box.setChecked(one.value in self._chosen)
            box.toggled.connect(self._ticking(one.value))
            row = Column(Flow(box), Prose(one.below, "small", "muted"), spacing=2)
            self._rows.append(row)
            self.boxes[one.value] = box
            self._list.add(row)
        self._how_many.setText(so_many_words(len(self._rows), len(self._all)))
        for widget in (self._how_many, self.more):
            widget.setVisible(len(self._rows) < len(self._all))
        for widget in (self.every, self.nobody):
            widget.setVisible(len(self._all) > 1)

    def _grow(self) -> None:
        made = len(self._rows)
        self._make(made + _AT_ONCE)
        self.renewed.emit()
        self.boxes[self._all[made].value].setFocus()
        announce(self, self._how_many.text())

    def _ticking(self, value: str) -> Callable[[bool], None]:
        def tick(checked: bool) -> None:
            (self._chosen.add if checked else self._chosen.discard)(value)
            self.changed.emit()

        return tick

    def _choose(self, values: Sequence[str]) -> None:
        self._chosen = {*values}
        for value, box in self.boxes.items():
            box.setChecked(value in self._chosen)
        self._chosen = {*values}
        self.changed.emit()
