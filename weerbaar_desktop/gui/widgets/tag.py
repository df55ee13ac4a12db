"""A neutral tag: a word, and an icon where it says how far something is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.gui.widgets.symbol import Symbol


class Tag(QFrame, Themed):
    """`words` in small type; `todo` gives it the colour of what can still be done."""

    def __init__(self, words: str, symbol: str = "", *, todo: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "tag-caution" if todo else "tag")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        if symbol:
            self._row.addWidget(Symbol(symbol, "caution" if todo else "text", 16))
        self._row.addWidget(PlainLabel(words, "small", "caution" if todo else ""))
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setContentsMargins(theme.px(9), theme.px(2), theme.px(9), theme.px(2))
        self._row.setSpacing(theme.px(5))
