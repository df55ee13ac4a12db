"""Questions with their answers and a way to change each, as they are checked at the end of a flow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.presentation.aangifte_check import NOT_FILLED, CheckLine


class AnswerRows(QWidget, Themed):
    """Question, answer and link, each in its column; the answer below its question where there is little room."""

    def __init__(self, lines: Sequence[tuple[CheckLine, Button]], *, narrow: bool) -> None:
        super().__init__()
        self._narrow = narrow
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._cells = [(_Cell(Prose(line.label, tone="muted")), _Cell(_answer(line)), link) for line, link in lines]
        for place in range(1, len(lines)):
            self._grid.addWidget(rule(), place * 3 - 1, 0, 1, 3)
        self._place()
        self.restyle()

    def arrange(self, *, narrow: bool) -> None:
        """Whether there is little room."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()
            self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnMinimumWidth(0, 0 if self._narrow else theme.px(160))

    def _place(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for place, (question, answer, link) in enumerate(self._cells):
            for widget in (question, answer, link):
                self._grid.removeWidget(widget)
            if self._narrow:
                self._grid.addWidget(question, place * 3, 0, 1, 2, top)
                self._grid.addWidget(answer, place * 3 + 1, 0, 1, 3, top)
            else:
                self._grid.addWidget(question, place * 3, 0, top)
                self._grid.addWidget(answer, place * 3, 1, top)
            self._grid.addWidget(link, place * 3, 2, top)


class _Cell(Column):
    """Words whose first line stands level with the link beside them."""

    def __init__(self, words: QWidget) -> None:
        super().__init__(spacing=0)
        if isinstance(words, Tag):
            self.column.addWidget(words, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.add(words)

    def restyle(self) -> None:
        super().restyle()
        self.column.setContentsMargins(0, current_theme().px(4), 0, 0)


def _answer(line: CheckLine) -> QWidget:
    if line.open:
        return Tag(tr("Nog invullen"), "alert-triangle", todo=True)
    if line.value == NOT_FILLED:
        return Tag(line.value, "circle")
    return Prose(line.value)
