"""A banner: something to know on this page, with at most one button; it never closes by itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol

_SYMBOLS: Final = {"info": "info-circle", "caution": "alert-triangle", "success": "circle-check"}
_BESIDE_FROM: Final = 480
_SYMBOL_BESIDE_FROM: Final = 240
"""Px at 100 %; narrower is a banner in a card in a small window."""


class Banner(QFrame, Themed):
    """A bold line and a sentence on the ground of `kind`: info, caution or success."""

    def __init__(self, kind: str, title: str, words: str = "", button: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("box", kind)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._symbol = Symbol(_SYMBOLS[kind], kind, 22)
        self.title = Prose(title, "strong")
        self.words = Prose(words)
        self._column = QVBoxLayout()
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._row.addWidget(self._symbol)
        self._row.setAlignment(self._symbol, Qt.AlignmentFlag.AlignTop)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addLayout(self._column, 1)
        self._row.addLayout(self._body, 1)
        self._row.addStretch(0)  # room that the words leave goes here, not between them and the symbol
        if button is not None:
            # Aligned, so that a button below the words never makes their column as narrow as itself.
            self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.words.setVisible(bool(words))  # only now: what stands in nothing yet would open as a window of its own
        self.restyle()

    def say(self, title: str, words: str = "") -> None:
        """Other words."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button goes below the words where it would squeeze them, and so does the symbol above them."""
        super().resizeEvent(event)
        width, px, direction = event.size().width(), current_theme().px, QBoxLayout.Direction
        for row, beside_from in ((self._body, _BESIDE_FROM), (self._row, _SYMBOL_BESIDE_FROM)):
            row.setDirection(direction.LeftToRight if width >= px(beside_from) else direction.TopToBottom)

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._row.setSpacing(theme.px(12))
        self._column.setSpacing(0)
        self._body.setSpacing(theme.px(12))
