"""The quiet line that says that this is only practice."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose


class PracticeMark(QFrame, Themed):
    """OEFENING, on every page of a practice vault."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "practice")
        self._row = QHBoxLayout(self)
        mark = PlainLabel("OEFENING", "small_strong")
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._row.addWidget(mark)
        self._row.addWidget(Prose("Alles in deze kluis is verzonnen. Leg hier niets echts vast.", "small"), 100)
        self._row.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setContentsMargins(theme.px(32), theme.px(6), theme.px(32), theme.px(6))
        self._row.setSpacing(theme.px(12))
