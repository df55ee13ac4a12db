"""Text as it was written: labels that show plain text and cannot do otherwise."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

READING_WIDTH: Final = 660
"""The widest column that is read, in px at 100 %."""
_KEPT_WIDTHS: Final = 8
"""A window that is being resized asks for many widths."""


class PlainLabel(QLabel, Themed):
    """One line of plain text in a role of the type scale; markup is shown as it was typed."""

    def __init__(self, text: str | QWidget | None = None, role: str = "body", tone: str = "") -> None:
        # Forms give the parent first.
        super().__init__(text if isinstance(text, QWidget) else None)
        super().setTextFormat(Qt.TextFormat.PlainText)
        self._role = role
        if tone:
            self.setProperty("tone", tone)
        self.restyle()
        if isinstance(text, str):
            self.setText(text)

    def setTextFormat(self, wanted: Qt.TextFormat) -> None:
        """Stays plain text whatever is asked."""

    def restyle(self) -> None:
        self.setFont(current_theme().font(self._role))

    def _get_role(self) -> str:
        return self._role

    def _set_role(self, role: str) -> None:
        self._role = role
        self.restyle()

    role = Property(str, _get_role, _set_role)


class Prose(PlainLabel):
    """Plain text that wraps, with room between the lines; still a label for the screen reader."""

    def __init__(self, text: str | QWidget | None = None, role: str = "body", tone: str = "") -> None:
        self._laid_out: dict[tuple[str, int], tuple[QTextLayout, int]] = {}
        super().__init__(text, role, tone)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        self._laid_out.clear()
        super().restyle()
        self.setMaximumWidth(current_theme().px(READING_WIDTH))
        self.updateGeometry()

    def setText(self, text: str) -> None:
        self._laid_out.clear()
        super().setText(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout_for(width)[1]

    def sizeHint(self) -> QSize:
        widest = min(self.maximumWidth(), self.fontMetrics().horizontalAdvance(self.text()) + 2)
        if "\n" in self.text():
            widest = self.maximumWidth()
        return QSize(widest, self.heightForWidth(widest))

    def minimumSizeHint(self) -> QSize:
        longest = max(self.text().split(), key=len, default="")
        width = min(self.fontMetrics().horizontalAdvance(longest) + 2, current_theme().px(160))
        return QSize(width, current_theme().line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._layout_for(self.width())[0].draw(painter, QPointF(0, 0))

    def _layout_for(self, width: int) -> tuple[QTextLayout, int]:
        key = (self.text(), width)
        if key not in self._laid_out:
            if len(self._laid_out) > _KEPT_WIDTHS:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(width)
        return self._laid_out[key]

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        line_height = current_theme().line_height(self._role)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
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
