"""The evidence of one incident: what each piece is called, that the original is kept, and the way to add more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.gui.widgets.boxes import Box, Column, Row, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.presentation.incident_shown import EvidenceShown


class EvidenceList(Box):
    """A card; `add_asked` when the person wants to add a file, `stop_asked` while one is being kept."""

    add_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__("card", 20, 12)
        self.progress = Progress()
        self.progress.stop_asked.connect(self.stop_asked)
        self.button = Button("Bewijs toevoegen", symbol="paperclip")
        self.button.clicked.connect(self.add_asked)
        self._pieces = Column(spacing=12)
        self.add(PlainLabel("Bewijs", "subheading"), self._pieces, self.progress, self.button)

    def show_pieces(self, pieces: Sequence[EvidenceShown]) -> None:
        """Exactly these."""
        fresh = Column(spacing=12)
        if not pieces:
            fresh.add(Prose("Er is nog geen bewijs bij dit incident.", tone="muted"))
        for place, piece in enumerate(pieces):
            if place:
                fresh.add(rule())
            fresh.add(_card(piece))
        self.column.replaceWidget(self._pieces, fresh)
        fresh.stackUnder(self.progress)
        self._pieces.hide()
        self._pieces.deleteLater()
        self._pieces = fresh


def _card(piece: EvidenceShown) -> Row:
    thumbnail = Box("panel", 14, 0)
    thumbnail.add(Symbol("file-text", "text_muted", 26))
    words = Column(Prose(piece.name), Prose(piece.second, "small", "muted"), spacing=0)
    row = Row(spacing=14)
    row.line.addWidget(thumbnail, 0, Qt.AlignmentFlag.AlignTop)
    row.line.addWidget(words, 1)
    return row
