"""Pieces that wait to be kept with a new incident: the ways to add more, and their names with a way to take one out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal

from weerbaar_desktop.application.diary import InMemory, Piece
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.ways_in import WaysIn
from weerbaar_desktop.gui.files import shown_name
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column, Row
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.undo import UndoOffer

_IN_MEMORY: Final = tr(
    "Wat u plakt, blijft in het geheugen tot u opslaat. Gaat het programma eerder op slot, dan plakt u het opnieuw."
)


class ChosenFiles(Column):
    """`changed` when a piece was added or taken out; what the person asks comes from `ways`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.files: tuple[Piece, ...] = ()
        self.ways = WaysIn(tr("Schermafdruk of bestand toevoegen"), Prose(tr("niet verplicht"), "small", "muted"))
        self.button = self.ways.button
        self._in_memory = Prose(_IN_MEMORY, "small", "muted")
        self._in_memory.hide()
        self._again = Prose("", tone="caution")
        self._again.hide()
        self._lost = 0
        self._rows: list[Row] = []
        self.undo = UndoOffer()
        self.add(self.ways, self._again, self._in_memory, self.undo)

    @property
    def coming(self) -> int:
        """How many there are, with those of a draft that were not chosen again yet."""
        return max(len(self.files), self._lost)

    def add_files(self, files: Sequence[Piece]) -> None:
        """More of them; one that is there already stays once. The last one is brought into view: who chose it in a
        dialog, or dropped it on another field, has to see that it came along."""
        self.show_files((*self.files, *files))
        self.changed.emit()
        if files:
            last = self._rows[self.files.index(files[-1])]
            QTimer.singleShot(0, last, lambda: come_into_view(last))  # its place is known after the layout
            announce(self, " ".join(tr("{name} is toegevoegd.", name=shown_name(file)) for file in files))

    def show_files(self, files: Sequence[Piece]) -> None:
        """Exactly these."""
        self.files = tuple(dict.fromkeys(files))
        self._say_what_is_lost()
        self.undo.withdraw()
        self._in_memory.setVisible(any(isinstance(file, InMemory) for file in self.files))
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(file) for file in self.files]
        self.add(*self._rows)

    def begin(self, lost: int) -> None:
        """None yet. A draft keeps no paths and no images: `lost` have to be chosen or pasted again, which is said until
        they are."""
        self._lost = lost
        self.ways.tell("")
        self.show_files(())

    def _say_what_is_lost(self) -> None:
        count = self.coming - len(self.files)
        words = tr("Kies het bestand opnieuw.") if count == 1 else tr("Kies de {count} bestanden opnieuw.", count=count)
        self._again.setText(
            tr("{words} Een concept bewaart alleen uw tekst. Een schermafdruk kunt u weer plakken.", words=words)
        )
        self._again.setVisible(count > 0)

    def _row(self, file: Piece) -> Row:
        name = shown_name(file)
        out = Button(tr("Haal weg"), "link")
        out.setAccessibleName(tr("Haal weg: {name}", name=name))
        out.clicked.connect(lambda: self._take_out(file))
        row = Row(Symbol("photo" if isinstance(file, InMemory) else "file", "text_muted"), Prose(name), out, spacing=10)
        row.line.addStretch(1)
        row.line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return row

    def _take_out(self, file: Piece) -> None:
        before = self.files
        self._show_instead([kept for kept in before if kept != file])
        done = tr("{name} is weggehaald.", name=shown_name(file))
        self.undo.tell(done, lambda: self._show_instead(before))

    def _show_instead(self, files: Sequence[Piece]) -> None:
        self.show_files(files)
        self.button.setFocus()
        self.changed.emit()
