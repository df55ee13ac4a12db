"""Letting this computer open the vault: what that means, and the passphrase first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.ways_in.code_pages import DOES_NOT_FIT
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.ways_shown import COMPUTER_IS, HONEST

_SAFER: Final = tr("Deelt u deze computer, of is hij van uw werk? Laat dit dan uit.")
_BUSY: Final = tr("Deze computer bewaart de sleutel. Misschien vraagt het systeem u iets.")
_EMPTY: Final = tr("Vul eerst uw wachtzin in.")


class ComputerPage(SecretPage):
    """`allow_asked` carries the passphrase."""

    allow_asked = Signal(str)

    window_name = tr("Openen zonder wachtzin")
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Openen zonder wachtzin"), tr("Zet openen zonder wachtzin aan"))
        self.passphrase = PassphraseField()
        self.passphrase_field = Field(tr("Wachtzin"), self.passphrase, tr("De wachtzin waarmee u de kluis opent."))
        self.asked = (self.passphrase_field,)
        self.add(Prose(COMPUTER_IS), Banner("info", HONEST, _SAFER), self.passphrase_field)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.passphrase.submitted.connect(self._ask)
        follow_layout(self)

    def begin_allowing(self) -> None:
        """The key store is asked."""
        self.begin(_BUSY)

    def show_wrong_passphrase(self) -> None:
        """It has to be typed again."""
        self.passphrase.clear()
        self.show_wrong({self.passphrase_field: DOES_NOT_FIT})

    def forget(self) -> None:
        self.passphrase.clear()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.passphrase.line_edit

    def _ask(self) -> None:
        self.show_wrong({} if self.passphrase.text() else {self.passphrase_field: _EMPTY})
        if self.passphrase.text():
            self.allow_asked.emit(self.passphrase.text())
