"""The question of the first page, and the ways on from it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.sign import Reeds
from weerbaar_desktop.presentation.calm_shown import TITLE as CALM
from weerbaar_desktop.presentation.first_shown import FEW, QUESTION


class _SmallReeds(Reeds):
    """Beside the question, where there is room."""

    wide, high = 160, 80


class QuestionCard(Box):
    """The question is the headline; nothing here waits for the vault."""

    write_asked = Signal()
    calm_asked = Signal()
    write_fully_asked = Signal()

    def __init__(self) -> None:
        self._ways: QVBoxLayout | None = None
        super().__init__("card", padding=24)
        self.write = Button(tr("Leg vast"), "primary", "pencil")
        self.calm = Button(CALM, symbol="wind")
        self.fully = Button(tr("Uitgebreid vastleggen"), "link")
        self._reeds = _SmallReeds()
        self._ways = QVBoxLayout()
        self._ways.addWidget(Prose(QUESTION, "question"))
        self._ways.addWidget(Prose(FEW, tone="muted"))
        self._ways.addWidget(Flow(self.write, self.calm, self.fully))
        beside = QHBoxLayout()
        beside.addLayout(self._ways, 1)
        beside.addWidget(self._reeds, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(beside)
        self.write.clicked.connect(self.write_asked)
        self.calm.clicked.connect(self.calm_asked)
        self.fully.clicked.connect(self.write_fully_asked)
        self.restyle()

    def draw_reeds(self, *, room: bool) -> None:
        """Decoration: gone where the width is short, and in high contrast."""
        self._reeds.setVisible(room and current_theme().tokens.edge == 1)

    def restyle(self) -> None:
        super().restyle()
        if self._ways is not None:
            self._ways.setSpacing(current_theme().px(12))
