"""Asks once more before what was written of a filing goes for good."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage


class EraseFilingPage(ErasePage):
    """Of one filing."""

    window_name = tr("Wissen wat u heeft gedaan")
    destination = tr("Melding en aangifte")

    def __init__(self) -> None:
        super().__init__(
            tr("Wat u erover schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            tr("Uw incidenten en uw bewijs blijven. In het journaal blijft staan dat hier iets is gewist."),
        )
