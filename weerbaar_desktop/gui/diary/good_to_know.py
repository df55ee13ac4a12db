"""What stands beside writing something down: the ground rules, and that 112 comes first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Box, panel, rule
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.presentation.quick_entry import GROUND_RULES, SMALL_SIGNAL

_SYMBOLS: Final = ("eye", "help-circle", "history")


class Beside(QWidget, Themed):
    """An icon with words beside it."""

    def __init__(self, symbol: str, *words: QWidget, role: str = "accent") -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._symbol = Symbol(symbol, role)
        self._row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        column = Box("", 0, 0)
        column.add(*words)
        self._row.addWidget(column, 1)
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setSpacing(theme.px(12))
        self._symbol.setContentsMargins(0, (theme.line_height("body") - theme.px(20)) // 2, 0, 0)


def good_to_know() -> Box:
    """The panel beside a page on which somebody writes."""
    rules = (Beside(symbol, Prose(words)) for symbol, words in zip(_SYMBOLS, GROUND_RULES, strict=True))
    return panel(
        Prose(tr("Goed om te weten"), "subheading"),
        *rules,
        Beside("flag", Prose(SMALL_SIGNAL)),
        rule(),
        Prose(tr("Dreigt er nu gevaar?"), "subheading"),
        Prose(tr("Bel eerst 112. Opschrijven kan later.")),
        padding=22,
        spacing=12,
    )
