"""Rows of the first page: an icon, a link of its own words with a quiet line below, and a hairline between two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.boxes import Column, Row, rule
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.wrapping_link import WrappingLink
from weerbaar_desktop.presentation.first_shown import CareLine, FirstRow


class OpenRows(Column):
    """`opened` carries what a row opens, and its record."""

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.links: list[WrappingLink] = []
        self._shown: tuple[FirstRow, ...] = ()
        self._made: list[QWidget] = []
        self.hide()

    def show_rows(self, rows: Sequence[FirstRow]) -> None:
        """Exactly these; the same ones again stay as they are, with the keyboard on them. Hidden for none."""
        self.setVisible(bool(rows))
        if tuple(rows) == self._shown:
            return
        for widget in self._made:
            self.column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown, self.links, said = tuple(rows), [], Counter[str]()
        self._made = list(_ruled([self._row(row, said) for row in rows]))
        self.add(*self._made)

    def _row(self, row: FirstRow, said: Counter[str]) -> QWidget:
        link = WrappingLink(row.words)
        name = f"{row.words}. {row.below}"
        said[name] += 1
        link.setAccessibleName(name if said[name] == 1 else f"{name} ({said[name]})")
        link.clicked.connect(lambda: self.opened.emit(row.where, row.record))
        self.links.append(link)
        words = Column(link, Prose(row.below, "small", "muted"), spacing=2)
        return _beside(_Before(Symbol(row.symbol, "text_muted", 22)), words)


class CareLines(Column):
    """Sentences with an icon before each; a screen reader reads the sentences."""

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._shown: tuple[CareLine, ...] = ()
        self._made: list[QWidget] = []

    def show_lines(self, lines: Sequence[CareLine]) -> None:
        """Exactly these."""
        if tuple(lines) == self._shown:
            return
        for widget in self._made:
            self.column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = tuple(lines)
        self._made = [_beside(Symbol(one.symbol, one.role), Prose(one.words, "small")) for one in lines]
        self.add(*self._made)


class _Before(Column):
    """An icon at the height of the words of a link, which has room above it."""

    def restyle(self) -> None:
        self.column.setContentsMargins(0, current_theme().px(5), 0, 0)


def _beside(symbol: QWidget, words: QWidget) -> Row:
    row = Row(symbol, words)
    row.line.setAlignment(symbol, Qt.AlignmentFlag.AlignTop)
    row.line.setStretch(1, 1)
    return row


def _ruled(rows: Sequence[QWidget]) -> Iterator[QWidget]:
    for row, _next in pairwise(rows):
        yield from (row, rule())
    yield from rows[-1:]
