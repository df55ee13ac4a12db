"""What is asked once more during a home scan: before a photo goes, and before a half-done scan does."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.presentation.home_walk import TITLE
from weerbaar_desktop.presentation.scan_photos_shown import ANEW_PAGE, ERASE_PAGE


class ErasePhotoPage(ErasePage):
    """Of one photo."""

    window_name = ERASE_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr("De foto gaat weg uit uw kluis en komt niet terug."),
            tr("Het bestand op uw telefoon of camera blijft. In het journaal blijft staan dat hier iets is gewist."),
        )
        self.set_heading(tr("Wilt u deze foto wissen?"))
        self.keep.setText(tr("Bewaar de foto"))


class AnewHomePage(ErasePage):
    """Before the half-done scan makes way for a new one; `erase_asked` begins again."""

    window_name = ANEW_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr("Wat u in deze woningscan heeft ingevuld, gaat dan weg en komt niet terug."),
            tr("De woningscans die u eerder heeft bewaard, blijven."),
        )
        self.set_heading(tr("Wilt u opnieuw beginnen?"))
        self.keep.setText(tr("Bewaar wat er staat"))
        self.erase.setText(tr("Begin opnieuw"))
