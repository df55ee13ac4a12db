"""Text as it was written, over as many lines as it takes: plain text, with room between the lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel

__all__ = ["PlainLabel", "Prose"]

_NARROWEST: Final = 140
"""Px at 100 %: what a card in a card has in a window of 320 px."""
_KEPT_WIDTHS: Final = 8
"""A window that is being resized asks for many widths."""


class Prose(PlainLabel):
    """Plain text that wraps, with room between the lines; still a label for the screen reader."""

    def __init__(self, text: str | QWidget | None = None, role: str = "body", tone: str = "") -> None:
        self._laid_out: dict[tuple[str, int], tuple[QTextLayout, int]] = {}
        self._natural = -1
        super().__init__(text, role, tone)
        self.setWordWrap(True)
        self.setMaximumWidth(current_theme().reading_width())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        self._laid_out.clear()
        self._natural = -1
        super().restyle()
        self.setMaximumWidth(current_theme().reading_width())
        self.updateGeometry()

    def setText(self, text: str) -> None:
        self._laid_out.clear()
        self._natural = -1
        super().setText(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout_for(min(width, self.maximumWidth()))[1]

    def sizeHint(self) -> QSize:
        widest = min(self.maximumWidth(), self._natural_width())
        return QSize(widest, self.heightForWidth(widest))

    def minimumSizeHint(self) -> QSize:
        longest = max(self.text().split(), key=len, default="")
        width = min(self.fontMetrics().horizontalAdvance(longest) + 2, current_theme().px(_NARROWEST))
        return QSize(width, current_theme().line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._layout_for(self.width())[0].draw(painter, QPointF(0, 0))

    def _natural_width(self) -> int:
        """What the text takes without wrapping; all there is when it has lines of its own."""
        if self._natural < 0:
            text = self.text()
            self._natural = self.maximumWidth() if "\n" in text else self.fontMetrics().horizontalAdvance(text) + 2
        return self._natural

    def _layout_for(self, width: int) -> tuple[QTextLayout, int]:
        width = min(width, self._natural_width())
        key = (self.text(), width)
        if key not in self._laid_out:
            if len(self._laid_out) > _KEPT_WIDTHS:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(width)
        return self._laid_out[key]

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        line_height = current_theme().line_height(self._role)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height + (line_height - line.height()) / 2))
            height += line_height
            line = layout.createLine()
        layout.endLayout()
        return layout, round(height) or line_height
