"""A link of a whole sentence, over as many lines as it takes: Qt's own button would widen the page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.button import Button

_LEAST = 32
_NARROWEST = 140
"""Like running text: whatever somebody wrote, a page stays as wide as its window."""
_ANY = 10_000


class WrappingLink(Button):
    """Still a push button for keyboard and screen reader."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "link")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._needs(width).height(), current_theme().target(_LEAST))

    def sizeHint(self) -> QSize:
        return QSize(self._needs(_ANY).width() + 2, current_theme().target(_LEAST))

    def minimumSizeHint(self) -> QSize:
        widest = min(self._longest_word() + 2, current_theme().px(_NARROWEST))
        return QSize(widest, current_theme().target(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(current_theme().colour("text" if self.underMouse() else "accent"))
        painter.drawText(self.rect(), self._flags(self.width()), self.text())

    def _needs(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(0, 0, width, _ANY, self._flags(width), self.text())

    def _longest_word(self) -> int:
        return self.fontMetrics().horizontalAdvance(max(self.text().split(), key=len, default=""))

    def _flags(self, width: int) -> int:
        """Between words; a word without an end is broken anywhere."""
        anywhere = self._longest_word() > width
        wrapped = (Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap).value
        return int(wrapped | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value)
