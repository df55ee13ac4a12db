"""An icon as decoration beside words that say the same."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme


class Symbol(QLabel, Themed):
    """Icon `name` in the colour of `role`; without a name of its own for the screen reader."""

    def __init__(self, name: str, role: str = "text", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_icon(self, name: str, role: str) -> None:
        """Another icon, or another colour."""
        self._name, self._role = name, role
        self.restyle()

    def restyle(self) -> None:
        self.setPixmap(current_theme().pixmap(self._name, self._role, self._size))
