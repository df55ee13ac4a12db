"""One answer out of a long list that folds open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.folding_box import FoldingBox
from weerbaar_desktop.presentation.shown import ChoiceShown


class Select(FoldingBox):
    """Holds the value of each choice beside its words."""

    def __init__(self, choices: Sequence[ChoiceShown]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(FoldingBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(12)
        for choice in choices:
            self.addItem(choice.words, choice.value)

    def value(self) -> str:
        """The value of what is chosen."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Shows the choice with this value; unknown ones change nothing."""
        place = self.findData(value)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt draws it, with our chevron: it says that more can be chosen."""
        super().paintEvent(event)
        theme, size = current_theme(), current_theme().px(20)
        painter = QPainter(self)
        left, top = self.width() - size - theme.px(10), (self.height() - size) // 2
        painter.drawPixmap(QRect(left, top, size, size), theme.pixmap("chevron-down", "text_muted", 20))
