"""A button that copies a number, and says that it did."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.button import Button


class CopyButton(Button):
    """`what` is what is copied, and of whom: a screen reader says it behind what the button does."""

    def __init__(self, number: str, what: str) -> None:
        super().__init__("Kopieer", symbol="copy")
        self._number, self._what = number, what
        self.setAccessibleName(f"Kopieer {what}")
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._number)
        self.setText("Gekopieerd")
        self.setAccessibleName(f"Gekopieerd: {self._what}")
        announce(self, f"{self._number} is gekopieerd.")
