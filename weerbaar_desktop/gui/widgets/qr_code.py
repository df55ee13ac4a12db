"""A QR code, dark on light in every theme: a camera reads it, and the words beside it say the same."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

_SIDE: Final = 176
_QUIET: Final = 4
"""Light modules round it, as the standard asks."""


class QrCode(QWidget, Themed):
    """Empty until `show_modules`; `name` says what it stands for, `side` is in px at 100 %."""

    def __init__(self, name: str, side: int = _SIDE) -> None:
        super().__init__()
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.modules: tuple[bytes, ...] = ()
        self.restyle()

    def show_modules(self, modules: tuple[bytes, ...]) -> None:
        """Rows of modules, 1 is dark; empty for none."""
        self.modules = modules
        self.update()

    def restyle(self) -> None:
        side = current_theme().px(self._side)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.modules:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        # Whole pixels: a camera wants sharp edges more than an exact size.
        unit = self.width() // (len(self.modules) + 2 * _QUIET)
        edge = (self.width() - unit * len(self.modules)) / 2
        for down, row in enumerate(self.modules):
            for right, dark in enumerate(row):
                if dark:
                    place = QRectF(edge + right * unit, edge + down * unit, unit, unit)
                    painter.fillRect(place, Qt.GlobalColor.black)
