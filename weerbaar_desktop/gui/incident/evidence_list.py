"""The evidence of one incident: a card for each piece with what was told of it, and the ways to add more."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.ways_in import WaysIn
from weerbaar_desktop.gui.incident.fact_grid import fact
from weerbaar_desktop.gui.widgets.boxes import Box, Column, Row, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.presentation.evidence_shown import EvidenceShown


class EvidenceList(Box):
    """A card; `ways` asks for what comes in, `stop_asked` stops that.

    `look_asked`, `about_asked` and `redact_asked` carry a piece.
    """

    look_asked = Signal(str)
    about_asked = Signal(str)
    redact_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__("card", 20, 12)
        self.progress = Progress()
        self.progress.stop_asked.connect(self.stop_asked)
        self.ways = WaysIn(tr("Bewijs toevoegen"))
        self.button = self.ways.button
        self.abouts: dict[str, Button] = {}
        """For each piece the way to what is told of it."""
        self.redacts: dict[str, Button] = {}
        """For each that can be shown the way to a copy with parts made black."""
        self.looks: dict[str, Button] = {}
        """For each piece the way to what can be seen of it."""
        self._pieces = Column(spacing=12)
        self.add(Prose(tr("Bewijs"), "subheading"), self._pieces, self.progress, self.ways)

    def show_pieces(self, pieces: Sequence[EvidenceShown], redactable: Collection[str] = ()) -> None:
        """Exactly these; `redactable` are those of which a copy can be made to show to others."""
        fresh = Column(spacing=12)
        self.abouts, self.looks, self.redacts = {}, {}, {}
        if not pieces:
            fresh.add(Prose(tr("Er is nog geen bewijs bij dit incident."), tone="muted"))
        for place, piece in enumerate(pieces):
            if place:
                fresh.add(rule())
            fresh.add(self._card(piece))
            if piece.record in redactable:
                fresh.column.addWidget(self._redact(piece), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.replaceWidget(self._pieces, fresh)
        fresh.stackUnder(self.progress)
        self._pieces.hide()
        self._pieces.deleteLater()
        self._pieces = fresh

    def _card(self, piece: EvidenceShown) -> Column:
        words = Column(Prose(piece.name), Prose(piece.second, "small", "muted"), spacing=0)
        row = Row(spacing=12)
        row.line.addWidget(Symbol(piece.symbol, "text_muted", 26), 0, Qt.AlignmentFlag.AlignTop)
        row.line.addWidget(words, 1)
        made = Column(row, spacing=8)
        if piece.description:
            made.add(Prose(piece.description))
        made.add(*(fact(shown) for shown in piece.facts))
        about = Button(tr("Wijzig deze gegevens") if piece.told else tr("Beschrijf dit stuk"), "link")
        about.setAccessibleName(f"{about.text()}: {piece.name}")
        about.clicked.connect(lambda: self.about_asked.emit(piece.record))
        look = Button(tr("Bekijk dit stuk"), "link")
        look.setAccessibleName(tr("Bekijk dit stuk: {name}", name=piece.name))
        look.clicked.connect(lambda: self.look_asked.emit(piece.record))
        made.add(Flow(look, about, gap=20))
        self.looks[piece.record] = look
        self.abouts[piece.record] = about
        return made

    def _redact(self, piece: EvidenceShown) -> Button:
        made = self.redacts[piece.record] = Button(tr("Maak een afgeschermde kopie"), "link")
        made.setAccessibleName(f"{made.text()}: {piece.name}")
        made.clicked.connect(lambda: self.redact_asked.emit(piece.record))
        return made
