"""One entry as it will come into the diary, and for a notebook the ways to cut it or join it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.fact_grid import fact
from weerbaar_desktop.gui.widgets.boxes import Box, Row, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.taking_over import EntryShown

_LINES = 100
"""Lines of one piece that are shown to cut at; a longer one is cut again."""
_LINE = 90
"""Characters of such a line."""


class EntryCard(Box):
    """One card; `renewed` when buttons came with it.

    `join_asked` with the piece before it; `cut_asked` carries the line before which it is cut.
    """

    renewed = Signal()
    join_asked = Signal()
    cut_asked = Signal(int)

    def __init__(self, shown: EntryShown, lines: Sequence[tuple[int, str]] = (), *, can_join: bool = False) -> None:
        super().__init__("card", 20, 8)
        self._place = shown.place
        self._lines = lines
        self.add(Prose(shown.place, "subheading"))
        for words in shown.attention:
            row = Row(Symbol("alert-triangle", "caution"), Prose(words), spacing=8)
            row.line.setStretch(1, 1)
            self.add(row)
        self.add(*(fact(FactShown(label, value)) for label, value in shown.facts))
        self.join = self._button(tr("Voeg bij het vorige stuk"))
        self.cut = self._button(tr("Knip dit stuk"))
        self.join.setVisible(can_join)
        self.cut.setVisible(bool(lines))
        self.join.clicked.connect(self.join_asked)
        self.cut.clicked.connect(self._ask_where)
        if can_join or lines:
            self.add(rule(), Flow(self.join, self.cut))

    def _button(self, words: str) -> Button:
        button = Button(words, "quiet")
        button.setAccessibleName(f"{words}: {self._place}")
        return button

    def _ask_where(self) -> None:
        """Every line becomes a button; choosing one cuts there."""
        self.cut.hide()
        self.add(Prose(tr("Kies de regel waarmee een nieuwe aantekening begint."), "strong"))
        first: Button | None = None
        for line, words in self._lines[:_LINES]:
            short = words if len(words) <= _LINE else f"{words[:_LINE]} …"
            button = Button(tr("Knip hier"), "link")
            button.setAccessibleName(tr("Knip hier: {short}", short=short))
            button.clicked.connect(lambda _checked=False, at=line: self.cut_asked.emit(at))
            said = Prose(short)
            row = Row(button, said, spacing=12)
            row.line.setStretch(1, 1)
            row.line.setAlignment(said, Qt.AlignmentFlag.AlignVCenter)
            self.add(row)
            first = first or button
        self.renewed.emit()
        if first is not None:
            first.setFocus()
