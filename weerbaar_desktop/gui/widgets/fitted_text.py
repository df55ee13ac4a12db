"""Words that one can select and copy and not change, in a field as high as they need."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent

from weerbaar_desktop.gui.theme.qt_values import SCROLL_BAR_ALWAYS_OFF
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.text_fields import TextArea

_LEAST: Final = 56
"""Px at 100 %."""


class FittedText(TextArea):
    """A field and no label: what a label said lives on in a screen reader, and cannot be selected with the keyboard."""

    def __init__(self, name: str, role: str = "body") -> None:
        self._role = role
        super().__init__(name, lines=1)
        self.setReadOnly(True)
        for bars in ("horizontalScrollBarPolicy", "verticalScrollBarPolicy"):
            self.setProperty(bars, SCROLL_BAR_ALWAYS_OFF)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self._fit()

    def restyle(self) -> None:
        self.setFont(current_theme().font(self._role))
        super().restyle()
        self._fit()

    def set_role(self, role: str) -> None:
        """Another role of the type scale."""
        self._role = role
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        self.setFixedHeight(max(round(self.document().size().height()) + around, current_theme().px(_LEAST)))
