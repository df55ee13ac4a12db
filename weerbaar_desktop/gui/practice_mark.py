"""The quiet line that says that this is only practice."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose

_WORDS: Final = tr("Alles in deze kluis is verzonnen. Leg hier niets echts vast.")


class PracticeMark(QFrame, Themed):
    """OEFENING, on every page of a practice vault, with the way out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "practice")
        self._row = QHBoxLayout(self)
        mark = PlainLabel("OEFENING", "small_strong")
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        mark.setAccessibleDescription(_WORDS)
        self._words = Prose(_WORDS, "small")
        self.leave = Button(tr("Stop met oefenen"), "link")
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(mark, 0, middle)
        self._row.addWidget(self._words, 100, middle)
        self._row.addStretch(1)
        self._row.addWidget(self.leave, 0, middle)
        self.restyle()

    def set_tight(self, *, tight: bool) -> None:
        """A narrow window has room for the word and the way out; the sentence is told of the word."""
        self._words.setVisible(not tight)

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setContentsMargins(theme.px(32), theme.px(6), theme.px(32), theme.px(6))
        self._row.setSpacing(theme.px(12))
