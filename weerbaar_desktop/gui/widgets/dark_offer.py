"""A dark screen, offered at once to who walks through a house with it."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Choice, current_theme
from weerbaar_desktop.gui.theme.tokens import DARK
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow

_DARK: Final = tr("Maak het scherm donker")
_LIGHT: Final = tr("Maak het scherm licht")


class DarkOffer(Flow):
    """One button that turns the screen dark, and light again."""

    def __init__(self) -> None:
        self.button = Button(_DARK, symbol="moon")
        super().__init__(self.button)
        self.button.clicked.connect(self._turn)

    def restyle(self) -> None:
        super().restyle()
        self.button.setText(_LIGHT if current_theme().tokens is DARK else _DARK)

    def _turn(self) -> None:
        theme = current_theme()
        theme.choose(Choice.LIGHT if theme.tokens is DARK else Choice.DARK)
