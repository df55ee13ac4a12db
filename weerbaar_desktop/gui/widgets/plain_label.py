"""A label that shows plain text and cannot do otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property
from PySide6.QtWidgets import QLabel, QWidget

from weerbaar_desktop.gui.theme.qt_values import PLAIN_TEXT
from weerbaar_desktop.gui.theme.theme import Themed, current_theme

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class PlainLabel(QLabel, Themed):
    """One line of plain text in a role of the type scale; markup is shown as it was typed."""

    def __init__(self, text: str | QWidget | None = None, role: str = "body", tone: str = "") -> None:
        # Forms give the parent first.
        super().__init__(text if isinstance(text, QWidget) else None)
        self.setProperty("textFormat", PLAIN_TEXT)
        self._role = role
        if tone:
            self.setProperty("tone", tone)
        if role != "body":  # that one is the font of the application already
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
        if role != self._role:
            self._role = role
            self.restyle()

    role = Property(str, _get_role, _set_role)
