"""What opens the vault, joined with it: which ways there are, and a page for each change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.errors import CannotContinue, WrongPassphrase
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.ways_in.code_journey import CodeJourney
from weerbaar_desktop.gui.ways_in.computer_page import ComputerPage
from weerbaar_desktop.gui.ways_in.passphrase_journey import PassphraseJourney
from weerbaar_desktop.gui.ways_in.ways_page import WaysPage
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.ways_shown import ways_shown

_CODE = (tr("Uw herstelcode is gemaakt"), tr("Hij is nagekeken en opent uw kluis. Een eerdere code werkt niet meer."))
_CHANGED = (
    tr("Uw wachtzin is gewijzigd"),
    tr("Vanaf nu opent u de kluis met de nieuwe. Eerdere kopieën houden de oude."),
)
_ON = (tr("Deze computer opent de kluis vanaf nu zonder wachtzin"), "")
_OFF = (tr("Deze computer opent de kluis niet meer zonder wachtzin"), "")


class WaysJourney(QObject):
    """`fresh_asked` carries what the process that takes over is told; `diary_asked` when there is nothing more here."""

    fresh_asked = Signal(str)
    left = Signal()
    diary_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._usable: bool | None = None
        self._computer: ComputerPage | None = None
        self._code: CodeJourney | None = None
        self._passphrase: PassphraseJourney | None = None
        self._after_opening = False
        self.page = WaysPage()
        self.page.back_asked.connect(self.left)
        self.page.change_asked.connect(lambda: self.passphrase().show_change())
        self.page.renew_asked.connect(lambda: self.passphrase().show_renew())
        self.page.code_asked.connect(lambda: self.code().show())
        self.page.computer_asked.connect(self._turn_computer)

    def show(self, done: str = "", more: str = "") -> None:
        """The page as it is now; `done` and `more` tell what was just done."""
        self.page.show_trouble("", "")
        self._show_ways()
        self._joined.window.show_page(self.page)
        self.page.say(done, more)

    def _show_ways(self) -> None:
        vault = self._joined.work.vault.description
        self.page.show_ways(ways_shown(vault.slots, practice=vault.practice, usable=self._usable))

    def offer_code(self) -> None:
        """After the vault was opened with its code: a new one, which may wait."""
        self._after_opening = True
        self.code().show(used=True)

    def code(self) -> CodeJourney:
        """The pages of the recovery code."""
        if self._code is None:
            self._code = CodeJourney(self._joined, self)
            self._code.made.connect(self._code_made)
            self._code.left.connect(self._code_left)
        return self._code

    def passphrase(self) -> PassphraseJourney:
        """The pages of the passphrase."""
        if self._passphrase is None:
            self._passphrase = PassphraseJourney(self._joined, self)
            self._passphrase.changed.connect(lambda: self.show(*_CHANGED))
            self._passphrase.left.connect(lambda: self.show())  # noqa: PLW0108 - without what a signal may carry
            self._passphrase.fresh_asked.connect(self.fresh_asked)
        return self._passphrase

    def _code_made(self) -> None:
        self._after_opening = False
        self.show(*_CODE)

    def _code_left(self) -> None:
        """Who came here from the unlock window wants to go to work."""
        if self._after_opening:
            self._after_opening = False
            self.diary_asked.emit()
        else:
            self.show()

    # -- this computer ---------------------------------------------------------------------------

    def _turn_computer(self) -> None:
        ways = self._joined.work.ways
        if "keyring" in self._joined.work.vault.description.slots:
            self._joined.jobs.run(ways.open_with_passphrase_only, lambda _none: self.show(*_OFF), says(self.page))
        elif self._usable:
            self._joined.window.show_page(self.computer_page())
        else:
            # Only now that the person asks for it, and beside the vault's thread: the system may show a dialog.
            self.page.wait_for_computer()
            self._joined.jobs.read(ways.key_store.usable, self._found, self._not_found)

    def _found(self, usable: bool) -> None:
        self._usable = usable
        here = self._joined.window.page() is self.page
        self._show_ways()
        if here and usable:
            self._joined.window.show_page(self.computer_page())
        elif here:
            announce(self.page.computer_state, self.page.computer_state.words.text())

    def _not_found(self, trouble: CannotContinue) -> None:
        self._show_ways()
        says(self.page)(trouble)

    def computer_page(self) -> ComputerPage:
        """The page that asks for the passphrase first."""
        if self._computer is None:
            page = self._computer = ComputerPage()
            page.allow_asked.connect(self._allow)
            page.back_asked.connect(self._leave_computer)
        return self._computer

    def _leave_computer(self) -> None:
        self.computer_page().forget()
        self.show()

    def _allow(self, passphrase: str) -> None:
        ways = self._joined.work.ways
        self.computer_page().begin_allowing()
        self._joined.jobs.run(
            lambda: ways.open_with_this_computer(passphrase), lambda _none: self._allowed(), self._not_allowed
        )

    def _allowed(self) -> None:
        page = self.computer_page()
        here = self._joined.window.page() is page
        page.forget()
        if here:
            self.show(*_ON)

    def _not_allowed(self, trouble: CannotContinue) -> None:
        page = self.computer_page()
        page.ready()
        if isinstance(trouble, WrongPassphrase):
            page.show_wrong_passphrase()
        else:
            says(page)(trouble)
