"""What a piece says of itself, as claims; the files inside it; and what of it could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, Column, Row, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.piece_shown import CLAIMS, CLAIMS_WARNING, READ_ALL, PartShown, so_many_words

Value = TypeVar("Value")
AT_ONCE: Final = 50
"""Rows that are made at once: each costs milliseconds in which the window stands still, and a zip holds thousands."""


class Refilled(Box):
    """A card with a heading whose body is made anew for each piece."""

    def __init__(self, heading: str, *above: QWidget, padding: int = 24) -> None:
        super().__init__("card", padding, 12)
        self._body: QWidget = Column()
        self.add(Prose(heading, "subheading"), *above, self._body)
        self.hide()

    def refill(self, body: QWidget) -> None:
        """Shows `body` in the place of what stood there."""
        self.column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body


class ClaimsCard(Refilled):
    """Under a heading that makes plain that all of it are claims."""

    def __init__(self) -> None:
        self._fetched = Prose("")
        super().__init__(CLAIMS, Prose(CLAIMS_WARNING, "small", "muted"), self._fetched)

    def show_claims(self, claims: Sequence[FactShown], fetched: str) -> None:
        """Exactly these; `fetched` is what it would have fetched from elsewhere."""
        self._fetched.setText(fetched)
        self._fetched.setVisible(bool(fetched))
        self.refill(FactGrid(claims, 2))
        self.setVisible(bool(claims or fetched))


class Growing(Refilled, Generic[Value]):
    """A card of rows, of which the first are there at once and more when they are asked for; then it has `grown`."""

    grown = Signal()
    ruled = False
    """Whether a line stands between the rows."""

    def __init__(self, heading: str, *above: QWidget) -> None:
        self._values: Sequence[Value] = ()
        self._rows = Column()
        self._made = 0
        super().__init__(heading, *above)
        self.more = Button(tr("Toon meer"), symbol="chevron-down")
        self.more.setAccessibleName(tr("Toon meer: {heading}", heading=heading))
        self._how_many = Prose("", "small", "muted")
        self.add(self._how_many, Flow(self.more))
        self.more.clicked.connect(self._grow)

    def row(self, value: Value) -> QWidget:
        """How one of them looks."""
        raise NotImplementedError

    def fill(self, values: Sequence[Value], spacing: int, *, at_least: int = 0) -> None:
        """Exactly these, `at_least` so many of them at once."""
        self._values, self._made, self._rows = values, 0, Column(spacing=spacing)
        self._add(max(at_least, AT_ONCE))
        self.refill(self._rows)

    def _grow(self) -> None:
        self._add(AT_ONCE)
        self.grown.emit()
        announce(self, self._how_many.text())

    def _add(self, number: int) -> None:
        fresh = self._values[self._made : self._made + number]
        for value in fresh:
            if self._made and self.ruled:
                self._rows.add(rule())
            self._rows.add(self.row(value))
            self._made += 1
        all_there = self._made == len(self._values)
        self._how_many.setText(so_many_words(self._made, len(self._values)))
        self._how_many.setVisible(not all_there)
        self.more.setVisible(not all_there)


class UnreadCard(Growing[str]):
    """What could not be read: always said, also when it is nothing."""

    def __init__(self) -> None:
        super().__init__(tr("Wat het programma niet kon lezen"))

    def show_unread(self, unread: Sequence[str]) -> None:
        """One sentence each."""
        self.fill(unread or (READ_ALL,), 8)
        self.show()

    def row(self, value: str) -> Prose:
        return Prose(value)


class PartsCard(Growing[PartShown]):
    """`take_out_asked` carries the number of a file inside the piece, `stop_asked` comes while it is taken out."""

    take_out_asked = Signal(int)
    stop_asked = Signal()
    ruled = True

    def __init__(self) -> None:
        self.ways: dict[int, Button] = {}
        words = tr(
            "Wilt u er een apart gebruiken of beschrijven? Bewaar het dan als eigen stuk bij hetzelfde incident."
        )
        self.progress = Progress()
        self.progress.stop.setAccessibleName(tr("Stoppen met bewaren"))
        super().__init__(tr("Bestanden in dit stuk"), Prose(words), self.progress)
        self.progress.stop_asked.connect(self.stop_asked)

    def show_parts(self, parts: Sequence[PartShown], *, again: bool = False) -> None:
        """Exactly these; `again` when they are those that are there, of which something changed."""
        self.ways = {}
        self.fill(parts, 12, at_least=self._made if again else 0)
        self.setVisible(bool(parts))

    def row(self, value: PartShown) -> Column:
        part, row = value, Row(spacing=12)
        row.line.addWidget(Symbol("paperclip", "text_muted", 22), 0, Qt.AlignmentFlag.AlignTop)
        row.line.addWidget(Column(Prose(part.name), Prose(part.size, "small", "muted"), spacing=0), 1)
        made = Column(row, spacing=4)
        if part.kept:
            made.add(Tag(tr("Bewaard als eigen stuk"), "check"))
            return made
        way = self.ways[part.number] = Button(tr("Bewaar als eigen stuk"), "link")
        way.setAccessibleName(tr("Bewaar als eigen stuk: {name}", name=part.name))
        way.clicked.connect(lambda: self.take_out_asked.emit(part.number))
        made.column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return made


class ActsCard(Refilled):
    """What was done with a piece since it came in."""

    def __init__(self) -> None:
        super().__init__(tr("Wat er met dit stuk is gedaan"), padding=20)

    def show_acts(self, acts: Sequence[str]) -> None:
        """One line each, oldest first."""
        self.refill(Column(*(Prose(words) for words in acts), spacing=8))
        self.show()
