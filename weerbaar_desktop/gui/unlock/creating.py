"""Making a vault, one's own or that of a visit: the page, the place, and what is said when it does not go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE, PassphraseTooWeak
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.unlock.choosing import choose_folder
from weerbaar_desktop.gui.unlock.create_page import CreatePage
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by

if TYPE_CHECKING:
    from weerbaar_desktop.application.ports import Vault
    from weerbaar_desktop.domain.errors import CannotContinue
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import DesktopServices

Make = Callable[[Path, str], "Vault"]


class Creating(QObject):
    """`made` carries the folder and the open vault; `left` goes back, `restore_asked` leads elsewhere."""

    made = Signal(Path, object)
    left = Signal()
    restore_asked = Signal()

    def __init__(self, window: MainWindow, services: DesktopServices, kind: type[CreatePage], make: Make) -> None:
        """`make` makes the vault, on its own thread."""
        super().__init__(window)
        self._window, self._services, self._do = window, services, make
        self.page = kind(SHORTEST_PASSPHRASE)
        self.page.create_asked.connect(self._make)
        self.page.place_asked.connect(self._choose_place)
        self.page.back_asked.connect(self.left)
        self.page.restore_asked.connect(self.restore_asked)
        judge = services.opening().new_passphrases
        judged_by(judge, self.page.new, window.jobs, lambda trouble: self.page.show_error(str(trouble)))

    def show(self, folder: Path) -> None:
        """The page, with `folder` proposed where nothing is filled in yet."""
        if not self.page.name.text():
            self.page.show_folder(folder)
        self._window.show_page(self.page)

    def end(self) -> None:
        """A vault is open: nothing that was typed stays, and the page is gone."""
        self.page.forget()
        self._window.drop_page(self.page)

    def _make(self, folder: Path, passphrase: str) -> None:
        self.page.set_busy(True)
        self._window.jobs.run(
            lambda: self._do(folder, passphrase), lambda vault: self.made.emit(folder, vault), self._not_made
        )

    def _not_made(self, trouble: CannotContinue) -> None:
        if isinstance(trouble, PassphraseTooWeak):
            self.page.show_weak(str(trouble))
        else:
            self.page.show_error(str(trouble))

    def _choose_place(self) -> None:
        start = str(self._services.opening().default_folder().parent)
        chosen = choose_folder(self._window, tr("Kies waar de kluis komt"), start)
        if chosen is not None:
            self.page.show_place(chosen)
