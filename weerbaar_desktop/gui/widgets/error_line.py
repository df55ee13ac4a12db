"""One sentence that says what is wrong, with a triangle."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol


class ErrorLine(QWidget):
    """A triangle and one sentence; hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.words = Prose("", "strong", "caution")
        row.addWidget(Symbol("alert-triangle", "caution"))
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Shows the sentence; none for ""."""
        self.words.setText(words)
        self.setVisible(bool(words))
