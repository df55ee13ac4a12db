"""A button that copies a number, and says that it did."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.button import Button


class CopyButton(Button):
    """`what` is what is copied, and of whom: a screen reader says it behind what the button does."""

    def __init__(self, number: str, what: str) -> None:
        super().__init__(tr("Kopieer"), symbol="copy")
        self._number, self._what = number, what
        self.setAccessibleName(tr("Kopieer {what}", what=what))
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._number)
        self.setText(tr("Gekopieerd"))
        self.setAccessibleName(tr("Gekopieerd: {what}", what=self._what))
        announce(self, tr("{number} is gekopieerd.", number=self._number))
