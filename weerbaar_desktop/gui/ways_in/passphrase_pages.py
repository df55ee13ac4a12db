"""Another passphrase: because one wants to, or because somebody knows it and everything gets a new key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.ways_in.code_pages import DOES_NOT_FIT
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose

_CHANGE: Final = tr("U kiest een nieuwe wachtzin. Uw dagboek en uw herstelcode blijven zoals ze zijn.")
_CHANGE_KNOW: Final = (
    tr("Reservekopieën die u eerder maakte, houden de oude wachtzin."),
    tr("Kent iemand anders uw wachtzin? Kies dan ‘Iemand kent mijn wachtzin’. Dat doet meer."),
)
_RENEW: Final = tr(
    "Kent iemand uw wachtzin? U kiest een nieuwe. Uw hele dagboek krijgt een nieuwe sleutel, die niemand anders heeft."
)
_RENEW_KNOW: Final = (
    tr("Uw herstelcode vervalt. Maak daarna een nieuwe."),
    tr("Openen zonder wachtzin gaat uit."),
    tr("Kopieën van vroeger openen nog met de oude wachtzin. Wis de kopieën die u niet meer nodig heeft."),
    tr(
        "Het duurt even, zeker met veel aantekeningen. Daarna gaat het programma op slot en vraagt het de "
        "nieuwe wachtzin."
    ),
)
_CHANGING: Final = tr("De nieuwe wachtzin wordt bewaard en geprobeerd. Dat duurt een paar tellen.")
_RENEWING: Final = tr("Uw wachtzin wordt nagekeken")
_EMPTY: Final = tr("Vul de wachtzin in waarmee u de kluis nu opent.")


class NewPassphrasePage(SecretPage):
    """`change_asked` carries the passphrase of now and the new one."""

    change_asked = Signal(str, str)

    destination = tr("Kluis")

    def __init__(self, title: str, save: str, what: str, know: Sequence[str]) -> None:
        super().__init__(title, save)
        self.old = PassphraseField(what=tr("wachtzin van nu"))
        self.old_field = Field(tr("Wachtzin van nu"), self.old)
        self.new = NewPassphrase(SHORTEST_PASSPHRASE, tr("Nieuwe wachtzin"))
        self.asked = (self.old_field, self.new.field, self.new.again_field)
        told = panel(Prose(tr("Goed om te weten"), "subheading"), *(Prose(words) for words in know))
        self.add(Prose(what), told, self.old_field, self.new)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        follow_layout(self)

    def show_wrong_passphrase(self) -> None:
        """The old one has to be typed again."""
        self.old.clear()
        self.show_wrong({self.old_field: DOES_NOT_FIT})

    def forget(self) -> None:
        self.old.clear()
        self.new.forget()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.old.line_edit

    def _ask(self) -> None:
        found = self.new.wrong()
        if not self.old.text():
            found = {self.old_field: _EMPTY, **found}
        self.show_wrong(found)
        if not found:
            self.change_asked.emit(self.old.text(), self.new.text())


class ChangePage(NewPassphrasePage):
    """Another passphrase; nothing is encrypted again."""

    window_name = tr("Wachtzin wijzigen")

    def __init__(self) -> None:
        super().__init__(tr("Wachtzin wijzigen"), tr("Wachtzin wijzigen"), _CHANGE, _CHANGE_KNOW)

    def begin_changing(self) -> None:
        """It is being stored and tried."""
        self.begin(_CHANGING)


class RenewPage(NewPassphrasePage):
    """A new key for everything."""

    window_name = tr("Iemand kent mijn wachtzin")

    def __init__(self) -> None:
        super().__init__(tr("Nieuwe sleutel"), tr("Nieuwe sleutel maken"), _RENEW, _RENEW_KNOW)

    def begin_renewing(self) -> None:
        """The long work begins."""
        self.begin(_RENEWING)
