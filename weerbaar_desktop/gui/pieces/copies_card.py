"""What a piece was made of and what was made of it, each with the way to look at it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.pieces.said_cards import Refilled
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.copies_shown import OtherPiece


class CopiesCard(Refilled):
    """`look_asked` carries the piece that is to be looked at; hidden where this piece stands alone."""

    look_asked = Signal(str)

    def __init__(self) -> None:
        self.ways: dict[str, Button] = {}
        super().__init__(tr("Hoort bij dit stuk"), padding=20)

    def show_others(self, others: Sequence[OtherPiece]) -> None:
        """Exactly these."""
        self.ways = {}
        self.refill(Column(*map(self._row, others), spacing=12))
        self.setVisible(bool(others))

    def _row(self, other: OtherPiece) -> Column:
        way = self.ways[other.record] = Button(tr("Bekijk dit stuk"), "link")
        way.setAccessibleName(tr("Bekijk dit stuk: {name}", name=other.name))
        way.clicked.connect(lambda: self.look_asked.emit(other.record))
        made = Column(Prose(other.label, "small", "muted"), Prose(other.name), spacing=0)
        made.column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return made
