"""Many rows below each other, the first of them at once: the window never stands still, and none is out of reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow

AT_ONCE: Final = 20


class FewAtOnce(Column):
    """Each row, with a button in it, is made when it is needed; `grown` when there are more of them."""

    grown = Signal()

    def __init__(self, more_name: str) -> None:
        """`more_name` is what a screen reader calls the button below the rows."""
        super().__init__(spacing=20)
        self._waiting: list[Callable[[], QWidget]] = []
        self._rows: list[QWidget] = []
        self._list = Column(spacing=20)
        self.more = Button(tr("Toon meer"), symbol="chevron-down")
        self.more.setAccessibleName(more_name)
        self._below = Flow(self.more)
        self.add(self._list, self._below)
        self.more.clicked.connect(self._show_more)

    def show_rows(self, rows: Sequence[Callable[[], QWidget]]) -> None:
        """Exactly these."""
        for row in self._rows:
            self._list.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._waiting = [], list(rows)
        self._add_rows()

    def _show_more(self) -> None:
        """Some more, with the keyboard at the first of them."""
        before = len(self._rows)
        self._add_rows()
        self.grown.emit()
        self._rows[before].findChildren(QAbstractButton)[0].setFocus()

    def _add_rows(self) -> None:
        fresh = [make() for make in self._waiting[:AT_ONCE]]
        self._waiting = self._waiting[AT_ONCE:]
        self._rows += fresh
        self._list.add(*fresh)
        self._below.setVisible(bool(self._waiting))
