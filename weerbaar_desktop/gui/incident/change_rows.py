"""Old and new of each field side by side; below each other where the width is short."""

from __future__ import annotations

from collections.abc import Sequence

from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.widgets.boxes import Column, rule
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.history_shown import ChangeShown


class ChangeRows(Column):
    """One row a field, with a line between them."""

    def __init__(self, changes: Sequence[ChangeShown]) -> None:
        super().__init__(spacing=12)
        for place, change in enumerate(changes):
            if place:
                self.add(rule())
            self.add(Prose(change.label, "strong"), FactGrid((change.before, change.after), most_columns=2))
