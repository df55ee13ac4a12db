"""Frees what nobody holds any more: on the window's thread, between two events, and nowhere else.

Python would do it by itself in the middle of anything, also on the thread that reads the vault. A widget that goes
there, or while Qt paints, takes the whole program along.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500


class Collecting(QObject):
    """As often as Python would, by how much was made; its own collector has been off since the start (`early`)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """The oldest generation of which enough was made."""
        made = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, threshold) in enumerate(made) if count > threshold]
        if due:
            gc.collect(due[-1])
