"""Opening a vault without its passphrase: the page for the code on paper, joined with the work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE, PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, WrongCode
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.told import NOT_RENEWED, RENEWED, WRONG_CODE
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by
from weerbaar_desktop.gui.unlock.recover_page import RecoverPage

if TYPE_CHECKING:
    from weerbaar_desktop.application.ports import VaultDescription
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import DesktopServices

TOLD: Final = {
    RENEWED: (
        "success",
        tr("Uw kluis heeft een nieuwe sleutel"),
        tr("Open de kluis met uw nieuwe wachtzin. De oude opent hem niet meer. Maak daarna een nieuwe herstelcode."),
    ),
    NOT_RENEWED: (
        "caution",
        tr("De nieuwe sleutel is niet gemaakt"),
        tr("Uw dagboek is er nog. Open de kluis met uw oude wachtzin, of met de nieuwe. Probeer het daarna opnieuw."),
    ),
}
"""What the process before this one told: the kind of banner, its title and its words."""
_NO_VAULT: Final = (tr("Er is nog geen kluis gekozen."), tr("Ga terug en kies eerst een kluis."))


class Recovering(QObject):
    """`opened` carries the vault, `refused` what the next process is told; `back_asked` leads to the passphrase."""

    opened = Signal(object)
    refused = Signal(str)
    back_asked = Signal()

    def __init__(
        self, window: MainWindow, services: DesktopServices, folder: Callable[[], Path | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._folder = window, services, folder
        page = self.page = RecoverPage(SHORTEST_PASSPHRASE)
        page.recover_asked.connect(self._recover)
        page.back_asked.connect(self._leave)
        judge = services.opening().new_passphrases
        judged_by(judge, page.new, window.jobs, lambda trouble: page.show_trouble(trouble.happened, trouble.todo))

    def describe(self, description: VaultDescription | None) -> None:
        """Which vault it is about, as soon as that is known."""
        if description is not None:
            self.page.show_vault(description.name, has_code=description.ready)

    def show(self) -> None:
        """Asks for the code."""
        self._window.show_page(self.page)

    def show_wrong(self) -> None:
        """Asks for it again: the last one did not fit."""
        self.show()
        self.page.show_wrong({self.page.code_field: str(WrongCode())})

    def end(self) -> None:
        """The vault is open: nothing of what was typed stays."""
        self.page.forget()
        self._window.drop_page(self.page)

    def _leave(self) -> None:
        self.page.forget()
        self.back_asked.emit()

    def _recover(self, code: str, passphrase: str) -> None:
        folder = self._folder()
        if folder is None:
            self.page.show_trouble(*_NO_VAULT)
            return
        self.page.begin_opening()
        opening, now = self._services.opening(), self._services.clock().now()
        self._window.jobs.run(lambda: opening.recover(folder, code, passphrase, now), self.opened.emit, self._cannot)

    def _cannot(self, trouble: CannotContinue) -> None:
        page = self.page
        if isinstance(trouble, WrongCode):
            self.refused.emit(WRONG_CODE)
            return
        page.ready()
        if isinstance(trouble, RefusedInput):
            page.show_wrong({page.code_field: trouble.what})
        elif isinstance(trouble, PassphraseTooShort | PassphraseTooWeak):
            page.show_wrong({page.new.field: trouble.happened})
        else:
            page.show_trouble(trouble.happened, f"{trouble.safe} {trouble.todo}")
