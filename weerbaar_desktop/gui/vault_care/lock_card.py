"""After how long without anybody the vault locks: a card of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.select import Select
from weerbaar_desktop.presentation.locking import IDLE_HINT, LOCKS_ALSO, minute_choices, nearest_choice


class LockCard(Box):
    """`chosen` carries seconds."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", 24, 16, parent)
        self.select = Select(minute_choices())
        self.select.activated.connect(lambda: self.chosen.emit(int(self.select.value())))
        self.add(
            Prose(tr("Vanzelf vergrendelen"), "subheading"),
            Field(tr("Vergrendel als ik zo lang niets doe"), self.select, IDLE_HINT),
            Prose(LOCKS_ALSO),
        )

    def show_seconds(self, seconds: int) -> None:
        """What is chosen now."""
        self.select.choose(nearest_choice(seconds))
