"""From the first window to an open vault: which vault, which passphrase, and what happens when it does not open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.told import (
    MADE,
    NEW_VISIT,
    NOT_RENEWED,
    PRACTICE_GONE,
    RENEWED,
    TRIED,
    VISITS,
    WRONG,
    WRONG_CODE,
)
from weerbaar_desktop.gui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from weerbaar_desktop.application.ports import Repaired, Vault, VaultDescription
    from weerbaar_desktop.domain.errors import CannotContinue
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import DesktopServices
    from weerbaar_desktop.gui.unlock.create_page import CreatePage
    from weerbaar_desktop.gui.unlock.creating import Creating, Make
    from weerbaar_desktop.gui.unlock.recovering import Recovering
    from weerbaar_desktop.gui.unlock.welcome_page import WelcomePage
    from weerbaar_desktop.gui.vault_care.restoring import Restoring

DOES_NOT_FIT = tr("Deze wachtzin klopt niet. Uw kluis is niet veranderd. Probeer het nog een keer.")


class Unlocking(QObject):
    """Joins the pages with the work; `opened` carries the vault, `refused` what the next process is told.

    A wrong passphrase or code stays in memory, so the process is replaced by one that says so: the owner of `refused`
    does that.
    """

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, window: MainWindow, services: DesktopServices) -> None:
        super().__init__(window)
        self._window, self._services = window, services
        self.folder: Path | None = None
        self._creating: Creating | None = None
        self._welcome: WelcomePage | None = None
        self._visiting: Creating | None = None
        self._recovering: Recovering | None = None
        self._description: VaultDescription | None = None
        self._looked = self._is_open = False
        self._early_passphrase = ""
        self._restoring: Restoring | None = None
        self._practice_passphrase = ""
        self.page = UnlockPage()
        self.page.open_asked.connect(self._open)
        self.page.other_asked.connect(self.choose_other)
        self.page.create_asked.connect(self.show_create)
        self.page.visit_asked.connect(self.show_new_visit)
        self.page.visits_asked.connect(window.visits_asked)
        self.page.forgot_asked.connect(lambda: self.recovering().show())
        self.page.computer_asked.connect(self._ask_computer)
        self.page.restore_asked.connect(self.choose_copy)
        self.page.repair_asked.connect(self._repair)
        window.write_asked.connect(self._write_first)
        window.copy_asked.connect(self._ask_of_copy)
        self.page.calm_asked.connect(window.calm_asked)

    def show_unlock(self, *, wrong: bool = False) -> None:
        """The unlock page; `wrong` says that the last passphrase did not fit."""
        self._window.show_page(self.page)
        if wrong:
            self.page.show_error(DOES_NOT_FIT)

    def find_vault(self, folder: Path | None) -> None:
        """Looks, after the window is there, at `folder` or at what stands in the usual place."""
        self._looked = True
        if folder is None:
            known = self._services.opening().known_vaults()
            if not known:
                self._early_passphrase = ""
                self.page.set_busy(False)
                self.page.forget()
                self.show_welcome()
                return
            folder = known[0]
        self.take(folder)

    def take(self, folder: Path) -> None:
        """Asks for the passphrase of the vault in `folder`."""
        self.folder, self._looked = folder, True
        describe = self._services.opening().describe
        self._window.jobs.run(lambda: describe(folder), self._show_described, self._cannot)
        if self._early_passphrase:
            early, self._early_passphrase = self._early_passphrase, ""
            self._open(early)

    def open_practice(self) -> None:
        """Makes the practice vault where there is none, and opens it with its fixed passphrase."""
        self.folder, self._looked = self._services.opening().practice_folder(), True
        self._window.set_practice(practice=True)
        self.page.wait_for_practice()
        self._run_opening(self._services.practice_vault, self._services.practice_passphrase())

    def show_create(self) -> None:
        """The page for a new vault."""
        opening = self._services.opening()
        if self._creating is None:
            from weerbaar_desktop.gui.unlock.create_page import CreatePage

            self._creating = self._make_creating(CreatePage, opening.create)
            self._creating.left.connect(self._leave_create)
            self._creating.made.connect(self._created_own)
        self._creating.show(opening.default_folder())

    def show_welcome(self) -> None:
        """The first time: what the program is, and from there to a vault of one's own."""
        if self._welcome is None:
            from weerbaar_desktop.gui.unlock.welcome_page import WelcomePage

            page = self._welcome = WelcomePage()
            page.go_on_asked.connect(self._show_first_create)
            page.open_asked.connect(self.show_unlock)
            page.restore_asked.connect(self.choose_copy)
        self._window.show_page(self._welcome)

    def go_on_with_first_run(self, told: str) -> None:
        """The first time was on its way when the process before this one ended; "" when it was not."""
        self._window.first_run = told
        if told == TRIED:
            from weerbaar_desktop.presentation.first_run_shown import TRIED as SAID

            self.page.show_note("success", *SAID)

    def show_new_visit(self) -> None:
        """The page for the vault of a visit at somebody's home."""
        from weerbaar_desktop.domain.dutch import HOME_ZONE

        opening = self._services.opening()
        if self._visiting is None:
            from weerbaar_desktop.gui.unlock.create_page import NewVisitPage

            self._visiting = self._make_creating(NewVisitPage, self._services.new_visit)
            self._visiting.left.connect(self.show_unlock)
            self._visiting.made.connect(self._created)
        self._visiting.show(opening.visit_folder(self._services.clock().now().astimezone(HOME_ZONE).date()))

    def _make_creating(self, kind: type[CreatePage], make: Make) -> Creating:
        from weerbaar_desktop.gui.unlock.creating import Creating

        made = Creating(self._window, self._services, kind, make)
        made.restore_asked.connect(self.choose_copy)
        return made

    def _show_first_create(self) -> None:
        """The passphrase; the page stays made, so that nothing typed is lost by going back."""
        from weerbaar_desktop.presentation.first_run_shown import step

        self.show_create()
        if self._creating is not None:
            self._creating.page.set_heading(self._creating.page.title, step(2))

    def _leave_create(self) -> None:
        if self._welcome is not None:
            self.show_welcome()
        else:
            self.show_unlock()

    def _created_own(self, folder: Path, vault: Vault) -> None:
        if self._welcome is not None:
            self._window.first_run = MADE
        self._created(folder, vault)

    def _created(self, folder: Path, vault: Vault) -> None:
        self.folder = folder
        self._opened(vault)

    def tell(self, said: str) -> None:
        """What the process before this one has to say, such as that a code did not fit; "" when nothing."""
        if said == WRONG_CODE:
            self.recovering().show_wrong()
        elif said in {RENEWED, NOT_RENEWED}:
            from weerbaar_desktop.gui.unlock.recovering import TOLD

            self.page.show_note(*TOLD[said])
        elif said == PRACTICE_GONE:
            from weerbaar_desktop.presentation.first_run_shown import ERASED

            self.page.show_note("success", *ERASED)
        elif said == NEW_VISIT:
            self.show_new_visit()
        elif said == VISITS:
            self._window.visits_asked.emit()

    def _write_first(self) -> None:
        """Somebody wants to write down what happened: first the vault, and then straight to that."""
        from weerbaar_desktop.presentation.calm_shown import OPEN_FIRST

        if not self._is_open and not self._window.write_first:
            self._window.write_first = True
            self.page.show_note("info", *OPEN_FIRST)

    def recovering(self) -> Recovering:
        """The way in for who does not know the passphrase any more."""
        if self._recovering is None:
            from weerbaar_desktop.gui.unlock.recovering import Recovering

            made = self._recovering = Recovering(self._window, self._services, lambda: self.folder, self)
            made.opened.connect(self._opened)
            made.refused.connect(self.refused)
            made.back_asked.connect(self.show_unlock)
            made.describe(self._description)
        return self._recovering

    def choose_copy(self) -> None:
        """The page on which a copy is put back, for when the vault is gone."""
        self.show_restore(None)

    def show_restore(self, copy: Path | None) -> None:
        """The same page, with a copy that is chosen already."""
        if self._restoring is None:
            from weerbaar_desktop.gui.files import DialogChooser
            from weerbaar_desktop.gui.vault_care.restoring import Restoring

            made = Restoring(self._window, self._window.jobs, DialogChooser(), self._services.opening())
            made.left.connect(self._leave_restore)
            made.opened.connect(self._show_restored)
            self._restoring = made
        self._restoring.show(copy)

    def _ask_of_copy(self, copy: Path) -> None:
        if not self._is_open:  # the pages of an open vault have a page of their own for it
            self.show_restore(copy)

    def _leave_restore(self) -> None:
        """To the vault that is there, or to the first page of who has none."""
        if self.folder is None:
            self.show_welcome()
        else:
            self.show_unlock()

    def _show_restored(self, folder: Path) -> None:
        self.page.show_error("")
        self.show_unlock()
        self.take(folder)

    # -- opening ---------------------------------------------------------------------------------

    def _show_described(self, description: VaultDescription) -> None:
        self._description = description
        self._window.set_practice(practice=description.practice)
        self._practice_passphrase = self._services.practice_passphrase() if description.practice else ""
        self.page.show_vault(description.name, self._practice_passphrase)
        self.page.offer_computer(offered="keyring" in description.slots)
        if self._recovering is not None:
            self._recovering.describe(description)

    def _open(self, passphrase: str) -> None:
        folder = self.folder
        self._early_passphrase = "" if self._looked else passphrase
        if not self._looked:  # typed before the window had looked for a vault: it opens as soon as one is found
            self.page.set_busy(True)
            return
        if folder is None:
            self.page.show_error(tr("Kies eerst een kluis, of maak een nieuwe."))
            return
        self.page.set_busy(True)
        self._run_opening(lambda: self._services.opening().open(folder, passphrase), passphrase)

    def _run_opening(self, work: Callable[[], Vault], passphrase: str) -> None:
        def opened(vault: Vault) -> None:
            self._opened(vault)
            self._stretch(vault, passphrase)

        self._window.jobs.run(work, opened, self._cannot)

    def _opened(self, vault: Vault) -> None:
        self._is_open = True
        self.page.set_busy(False)
        self.page.forget()
        self.opened.emit(vault)
        self._window.drop_page(self.page)
        if self._welcome is not None:
            self._window.drop_page(self._welcome)
            self._welcome = None
        for creating in filter(None, (self._creating, self._visiting)):
            creating.end()
        if self._recovering is not None:
            self._recovering.end()
        if self._restoring is not None:
            self._restoring.end()
            self._window.drop_page(self._restoring.page)
            self._restoring = None

    def _stretch(self, vault: Vault, passphrase: str) -> None:
        """After everything that the first page asked of the vault; what does not succeed is tried the next time."""
        ways = self._services.ways_in(vault)
        self._window.jobs.run(lambda: ways.stretch(passphrase), _nothing, _nothing)

    def _ask_computer(self) -> None:
        """The key store may wait for a dialog of the system: beside the vault's thread, and the field stays open."""
        folder = self.folder
        if folder is None:
            return
        self.page.wait_for_computer()
        opening, key_store = self._services.opening, self._services.key_store
        self._window.jobs.read(
            lambda: opening().open_with_this_computer(folder, key_store()), self._opened, self._cannot
        )

    def _cannot(self, trouble: CannotContinue) -> None:
        from weerbaar_desktop.domain.errors import Damaged, WrongPassphrase

        if self._is_open:  # the key store answered after the passphrase had opened the vault
            return
        self.page.offer_repair(offered=isinstance(trouble, Damaged))
        if isinstance(trouble, WrongPassphrase):
            self.refused.emit(WRONG)
        else:
            self.page.show_error(str(trouble))

    def _repair(self, passphrase: str) -> None:
        folder, jobs, opening = self.folder, self._window.jobs, self._services.opening()
        if folder is None:
            return
        self.page.set_busy(True)

        def repair() -> Repaired:
            return opening.repair(folder, passphrase, lambda _words: None, lambda: jobs.ending)

        jobs.run(repair, self._repaired, self._cannot)

    def _repaired(self, repaired: Repaired) -> None:
        from weerbaar_desktop.presentation.vault_care import repair_told

        told = repair_told(repaired)
        self.page.offer_repair(offered=False)
        self.page.show_error("" if told.well else " ".join((f"{told.title}.", *told.lines)))
        self.page.show_mended(told.title if told.well else "", " ".join(told.lines))
        self.page.forget()
        if self.folder is not None:
            self.take(self.folder)

    def choose_other(self) -> None:
        """Asks for the folder of another vault, and then for its passphrase."""
        from weerbaar_desktop.gui.unlock.choosing import CHOOSE, choose_folder

        start = str(self._services.opening().default_folder().parent)
        chosen = choose_folder(self._window, CHOOSE, start)
        if chosen is not None:
            self._window.first_run = ""
            self.page.show_error("")
            self.page.show_mended("", "")
            self.page.offer_repair(offered=False)
            self.page.show_vault("")
            self.page.offer_computer(offered=False)
            self._description = None
            self.take(chosen)


def _nothing(_result: object) -> None:
    pass
