"""A neutral tag: a word, and an icon where it says how far something is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.wrapped_words import is_small


class Tag(QFrame, Themed):
    """`words` in small type; `todo` gives it the colour of what can still be done."""

    def __init__(self, words: str, symbol: str = "", *, todo: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "tag-caution" if todo else "tag")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        if symbol:
            self._row.addWidget(Symbol(symbol, "caution" if todo else "text", 16))
        self._row.addWidget(Prose(words, "small", "caution" if todo else ""))
        self.restyle()

    def sizeHint(self) -> QSize:
        """A layout makes it no higher than this, so it counts the lines of the width there is."""
        hint = super().sizeHint()
        if is_small(self) and self.width() < hint.width():
            hint.setHeight(self.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Its words stay on one line; in a small window they go on below where they are too long."""
        return super().minimumSizeHint() if is_small(self) else self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if is_small(self) and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setContentsMargins(theme.px(9), theme.px(2), theme.px(9), theme.px(2))
        self._row.setSpacing(theme.px(5))
