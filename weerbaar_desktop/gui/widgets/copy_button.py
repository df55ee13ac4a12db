"""A button that copies a number, and says that it did."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.button import Button


class CopyButton(Button):
    """`name` is what a screen reader calls it: what is copied, and of whom."""

    def __init__(self, number: str, name: str) -> None:
        super().__init__("Kopieer", symbol="copy")
        self._number, self._name = number, name
        self.setAccessibleName(name)
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._number)
        self.setText("Gekopieerd")
        self.setAccessibleName(f"Gekopieerd: {self._name.removeprefix('Kopieer ')}")
        announce(self, f"{self._number} is gekopieerd.")
