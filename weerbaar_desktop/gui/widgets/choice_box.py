"""One choice out of a list that folds open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.folding_box import FoldingBox
from weerbaar_desktop.gui.widgets.wrapped_words import is_small

_ARROW: Final = 18
_AROUND_WORDS: Final = 50


class ChoiceBox(FoldingBox, Themed):
    """`chosen` is sent when the person chooses, not when `show_choices` does; `characters` is how wide it is."""

    chosen = Signal()

    def __init__(self, name: str, characters: int) -> None:
        super().__init__()
        self._showing = False
        self._values: tuple[object, ...] = ()
        self._choices: tuple[tuple[object, str], ...] = ()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(FoldingBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(characters)
        self.currentIndexChanged.connect(self._changed)

    def show_choices(self, choices: Sequence[tuple[object, str]], value: object) -> None:
        """Other choices, each a value with its words, and which one is chosen; the first when `value` is not there."""
        self._showing = True
        if tuple(choices) != self._choices:  # to fill it takes as long as to draw a row of a list
            self._choices = tuple(choices)
            self._values = tuple(each for each, _ in choices)
            self.clear()
            self.addItems([words for _, words in choices])
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self._showing = False

    def show_first(self) -> None:
        """Chooses the first, without `chosen`."""
        self._showing = True
        self.setCurrentIndex(0)
        self._showing = False

    def value(self) -> object:
        """The value of what is chosen; None when there is nothing to choose."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def sizeHint(self) -> QSize:
        """Wider where what is chosen asks for it, such as in another language."""
        hint = super().sizeHint()
        hint.setWidth(max(hint.width(), self._needed()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """In a small window no wider than what is chosen."""
        hint = super().minimumSizeHint()
        if is_small(self):
            hint.setWidth(min(hint.width(), self._needed()))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        if theme.draws_icons:
            size = theme.px(_ARROW)
            place = QRect(self.width() - size - theme.px(10), (self.height() - size) // 2, size, size)
            QPainter(self).drawPixmap(place, theme.pixmap("chevron-down", "text", _ARROW))

    def restyle(self) -> None:
        self.updateGeometry()

    def _needed(self) -> int:
        """Px for the whole of what is chosen."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) + current_theme().px(_AROUND_WORDS)

    def _changed(self) -> None:
        self.updateGeometry()
        if not self._showing:
            self.chosen.emit()
