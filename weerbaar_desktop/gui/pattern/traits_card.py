"""What courts look at in a series, of one person: nature, duration, frequency and intensity beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout

from weerbaar_desktop.application.pattern_words import Trait
from weerbaar_desktop.gui.widgets.boxes import Box, Column, Row, card
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.pattern_shown import TRAITS, TRAITS_HINT


class TraitsCard(Row):
    """A column for each of the four; hidden where nobody is chosen."""

    def __init__(self) -> None:
        self._four = Row(spacing=24)
        self._card: Box = card(Prose(TRAITS, "subheading"), Prose(TRAITS_HINT, "small", "muted"), self._four)
        super().__init__(self._card)
        self.hide()

    def show_traits(self, traits: Sequence[Trait]) -> None:
        """Exactly these."""
        while (item := self._four.line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in traits:
            told = Column(Prose(one.heading, "strong"), *map(Prose, one.sentences), spacing=4)
            told.column.addStretch(1)
            self._four.line.addWidget(told, 1)
        self.setVisible(bool(traits))

    def arrange(self, *, beside: bool) -> None:
        """Beside each other where there is room."""
        across = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._four.line.setDirection(across)
