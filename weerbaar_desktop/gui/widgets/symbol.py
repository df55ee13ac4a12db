"""An icon as decoration beside words that say the same."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from weerbaar_desktop.gui.theme.theme import WithIcon, current_theme


class Symbol(QLabel, WithIcon):
    """Icon `name` in the colour of `role`; without a name of its own for the screen reader."""

    def __init__(self, name: str, role: str = "text", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.restyle()

    def show_icon(self, name: str, role: str) -> None:
        """Another icon, or another colour."""
        self._name, self._role = name, role
        self.restyle()

    def restyle(self) -> None:
        side = current_theme().px(self._size)
        self.setFixedSize(side, side)
        self.draw_icon()

    def draw_icon(self) -> None:
        theme = current_theme()
        if theme.draws_icons:
            self.setPixmap(theme.pixmap(self._name, self._role, self._size))
