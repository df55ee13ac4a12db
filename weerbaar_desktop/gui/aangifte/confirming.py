"""The passphrase before anything goes out, where this computer opened the vault without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.errors import CannotContinue, WrongPassphrase
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose

_WHY: Final = tr(
    "Deze computer opende uw kluis zonder wachtzin. {what} gaat de kluis uit. Daarom vragen wij nu uw wachtzin."
)
A_FOLDER: Final = tr("Een map voor de politie")
A_PAPER: Final = tr("Een document")
A_PIECE: Final = tr("Een bewijsstuk")
_BUSY: Final = tr("Uw wachtzin wordt nagekeken.")
_EMPTY: Final = tr("Vul eerst uw wachtzin in.")
_DOES_NOT_FIT: Final = tr("Deze wachtzin klopt niet. Er is nog niets gemaakt. Typ hem nog een keer.")


class ConfirmPage(SecretPage):
    """`confirm_asked` carries the passphrase."""

    confirm_asked = Signal(str)

    window_name = tr("Wachtzin invullen")
    destination = tr("Melding en aangifte")

    def __init__(self, what: str = A_FOLDER) -> None:
        super().__init__(tr("Vul uw wachtzin in"), tr("Verder"))
        self.passphrase = PassphraseField()
        self.field = Field(tr("Wachtzin"), self.passphrase)
        self.asked = (self.field,)
        self.add(Prose(_WHY.format(what=what)), self.field)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.passphrase.submitted.connect(self._ask)
        follow_layout(self)

    def show_wrong_passphrase(self) -> None:
        """It has to be typed again."""
        self.passphrase.clear()
        self.show_wrong({self.field: _DOES_NOT_FIT})

    def begin_looking(self) -> None:
        """It is being tried."""
        self.begin(_BUSY)

    def forget(self) -> None:
        self.passphrase.clear()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.passphrase.line_edit

    def _ask(self) -> None:
        self.show_wrong({} if self.passphrase.text() else {self.field: _EMPTY})
        if self.passphrase.text():
            self.confirm_asked.emit(self.passphrase.text())


class Confirming(QObject):
    """Asks before something goes out of the vault, every time, unless the passphrase itself opened it."""

    def __init__(self, joined: Joined, parent: QObject | None = None, what: str = A_FOLDER) -> None:
        super().__init__(parent)
        self._joined = joined
        self._what = what
        self._page: ConfirmPage | None = None
        self._from: Page | None = None
        self._then: Callable[[], None] | None = None

    def before(self, page: Page, then: Callable[[], None]) -> None:
        """Does `then` on `page`, after the passphrase where that is needed."""
        if self._joined.work.vault.opened_by != "keyring":
            then()
            return
        self._from, self._then = page, then
        self._joined.window.show_page(self.page())

    def page(self) -> ConfirmPage:
        """The page that asks."""
        if self._page is None:
            page = self._page = ConfirmPage(self._what)
            page.confirm_asked.connect(self._confirm)
            page.back_asked.connect(self._back)
        return self._page

    def _back(self) -> None:
        self.page().forget()
        if self._from is not None:
            self._joined.window.show_page(self._from)

    def _confirm(self, passphrase: str) -> None:
        ways = self._joined.work.ways
        self.page().begin_looking()
        self._joined.jobs.run(lambda: ways.confirm(passphrase), lambda _none: self._confirmed(), self._not)

    def _confirmed(self) -> None:
        here, then = self._joined.window.page() is self.page(), self._then
        self.page().forget()
        if here and then is not None:  # who went elsewhere meanwhile is asked again
            self._back()
            then()

    def _not(self, trouble: CannotContinue) -> None:
        page = self.page()
        page.ready()
        if isinstance(trouble, WrongPassphrase):
            page.show_wrong_passphrase()
        else:
            says(page)(trouble)
