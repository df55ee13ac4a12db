"""Labels with their values beside each other, in as many columns as the width has room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from weerbaar_desktop.domain.incident import Emptiness
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.presentation.incident_shown import FactShown

EMPTY_SYMBOLS: Final[dict[Emptiness, str]] = {"unknown": "help-circle", "withheld": "eye-off", "not_asked": "circle"}
_COLUMN: Final = 190
"""The least width of a column, in px at 100 %."""
_MOST_COLUMNS: Final = 3


def fact(shown: FactShown) -> Column:
    """A label, and below it the value or the tag that says which kind of empty it is."""
    label = Prose(shown.label, "small", "muted")
    if shown.empty is None:
        return Column(label, Prose(shown.value), spacing=0)
    made = Column(label, spacing=2)
    made.column.addWidget(Tag(shown.value, EMPTY_SYMBOLS[shown.empty]), 0, Qt.AlignmentFlag.AlignLeft)
    return made


class FactGrid(QWidget, Themed):
    """The facts, row by row."""

    def __init__(self, facts: Sequence[FactShown], most_columns: int = _MOST_COLUMNS) -> None:
        super().__init__()
        self._most = most_columns
        self._cells = [fact(shown) for shown in facts]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._arrange(most_columns)
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(max(1, min(self._most, self.width() // current_theme().px(_COLUMN))))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
