"""Opening the vault with the code on paper, which asks for a new passphrase at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField

CODE_HINT: Final = tr("Zeven groepen van vier tekens. Kleine letters mogen. Streepjes hoeven niet.")
_WHAT: Final = tr(
    "Op het blad dat u bewaarde, staat een herstelcode. Daarmee opent u de kluis. U kiest meteen een nieuwe wachtzin."
)
_BUSY: Final = tr("De kluis gaat open. Dat duurt een paar tellen, dat hoort zo.")
_NO_CODE: Final = tr("Deze kluis heeft geen herstelcode")
_NO_CODE_WORDS: Final = tr(
    "Zonder wachtzin opent niemand deze kluis, ook wij niet. Typ uw wachtzin later nog eens rustig."
    " Heeft u een reservekopie waarvan u de wachtzin weet? Zet die dan terug."
)
_EMPTY: Final = tr("Typ de code die op uw blad staat.")


class RecoverPage(SecretPage):
    """`recover_asked` carries the code as typed and the new passphrase."""

    recover_asked = Signal(str, str)

    window_name = tr("Herstelcode gebruiken")

    def __init__(self, shortest: int) -> None:
        super().__init__(tr("Herstelcode gebruiken"), tr("Kluis openen"))
        self.code = LineField()
        self.code_field = Field(tr("Herstelcode"), self.code, CODE_HINT)
        self.new = NewPassphrase(shortest, tr("Nieuwe wachtzin"))
        self.asked = (self.code_field, self.new.field, self.new.again_field)
        self._form = Column(Prose(_WHAT), self.code_field, self.new)
        self._none = Banner("info", _NO_CODE, _NO_CODE_WORDS)
        self.add(self._none, self._form)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        self.show_vault("", has_code=True)
        follow_layout(self)

    def show_vault(self, name: str, *, has_code: bool) -> None:
        """Which vault it is about; without a code there is nothing to ask."""
        self.set_heading(self.title, tr("Kluis: {name}", name=name) if name else "")
        self._form.setVisible(has_code)
        self._none.setVisible(not has_code)
        self.save_button.setVisible(has_code)
        if not has_code:
            self.show_wrong({})

    def forget(self) -> None:
        self.code.setText("")
        self.new.forget()
        super().forget()

    def begin_opening(self) -> None:
        """The code is tried."""
        self.begin(_BUSY)

    def first_focus(self) -> QWidget:
        return self.back if self._form.isHidden() else self.code

    def _ask(self) -> None:
        found = self.new.wrong()
        if not self.code.text().strip():
            found = {self.code_field: _EMPTY, **found}
        self.show_wrong(found)
        if not found:
            self.recover_asked.emit(self.code.text(), self.new.text())
