"""Packages joined with the vault: their card on the page "Kluis", making one, and opening one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.package.receiving import Receiving
from weerbaar_desktop.gui.package.sending import Sending
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.package_shown import MAKE_ONE, OPEN_ONE

_BETWEEN: Final = tr(
    "Geef incidenten met hun bewijs aan iemand die dit programma ook heeft. Of neem over wat u van een ander kreeg."
)


class Packaging(QObject):
    """`left` when the person goes back to the page "Kluis", `diary_asked` when something came in."""

    left = Signal()
    diary_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._sending: Sending | None = None
        self._receiving: Receiving | None = None
        self.make_button = Button(MAKE_ONE, symbol="lock")
        self.open_button = Button(OPEN_ONE, symbol="download")
        self.card = CareCard(tr("Pakketten"), Prose(_BETWEEN), buttons=(self.make_button, self.open_button))
        self.make_button.clicked.connect(lambda: self.sending().choose())
        self.open_button.clicked.connect(lambda: self.receiving().show())

    def sending(self) -> Sending:
        """The pages on which one is made."""
        if self._sending is None:
            self._sending = Sending(self._joined, self)
            self._sending.left.connect(self.left)
        return self._sending

    def receiving(self) -> Receiving:
        """The pages on which one is opened."""
        if self._receiving is None:
            self._receiving = Receiving(self._joined, self)
            self._receiving.left.connect(self.left)
            self._receiving.diary_asked.connect(self.diary_asked)
        return self._receiving
