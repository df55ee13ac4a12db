"""Asks once more before it goes for good that somebody was joined."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage


class ErasePersonPage(ErasePage):
    """Of one joined person."""

    window_name = tr("Samenvoeging wissen")
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(
            tr("Dat deze namen bij elkaar horen, gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            tr("Uw aantekeningen blijven zoals ze zijn. In het journaal blijft staan dat hier iets is gewist."),
        )
