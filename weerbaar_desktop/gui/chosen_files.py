"""Files that were chosen and wait to be kept: a button to add more, and their names with a way to take one out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.gui.files import shown_name
from weerbaar_desktop.gui.widgets.boxes import Column, Row
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol


class ChosenFiles(Column):
    """`asked` when the person wants to choose, `changed` when one was added or taken out."""

    asked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.files: tuple[Path, ...] = ()
        self.button = Button("Schermafdruk of bestand toevoegen", symbol="paperclip")
        self.button.clicked.connect(self.asked)
        self._again = Prose("", tone="caution")
        self._again.hide()
        self._rows: list[Row] = []
        self.add(Flow(self.button, Prose("niet verplicht", "small", "muted")), self._again)

    def add_files(self, files: Sequence[Path]) -> None:
        """More files; one that is there already stays once."""
        self.show_files((*self.files, *files))
        self.changed.emit()

    def show_files(self, files: Sequence[Path]) -> None:
        """Exactly these."""
        self.files = tuple(dict.fromkeys(files))
        self._again.hide()
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(file) for file in self.files]
        self.add(*self._rows)

    def say_lost(self, count: int) -> None:
        """A draft keeps no paths: says that so many files have to be chosen again."""
        words = "Kies het bestand opnieuw." if count == 1 else f"Kies de {count} bestanden opnieuw."
        self._again.setText(f"{words} Een concept bewaart alleen uw tekst.")
        self._again.setVisible(count > 0)

    def _row(self, file: Path) -> Row:
        name = shown_name(file)
        out = Button("Haal weg", "link")
        out.setAccessibleName(f"Haal weg: {name}")
        out.clicked.connect(lambda: self._take_out(file))
        row = Row(Symbol("file", "text_muted"), Prose(name), out, spacing=10)
        row.line.addStretch(1)
        row.line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return row

    def _take_out(self, file: Path) -> None:
        self.show_files([kept for kept in self.files if kept != file])
        self.button.setFocus()
        self.changed.emit()
