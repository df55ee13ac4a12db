"""A link of a whole sentence, over as many lines as it takes: Qt's own button would widen the page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.button import Button

_LEAST = 32
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
        return max(self._needs(width).height(), current_theme().px(_LEAST))

    def sizeHint(self) -> QSize:
        return QSize(self._needs(_ANY).width() + 2, current_theme().px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        longest = max(self.text().split(), key=len, default="")
        return QSize(self.fontMetrics().horizontalAdvance(longest) + 2, current_theme().px(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(current_theme().colour("text" if self.underMouse() else "accent"))
        painter.drawText(self.rect(), self._flags(), self.text())

    def _needs(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(0, 0, width, _ANY, self._flags(), self.text())

    @staticmethod
    def _flags() -> int:
        wrapped = Qt.TextFlag.TextWordWrap.value
        return int(wrapped | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value)
