"""Putting a copy back, from the unlock window as well as with a vault open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.errors import CannotContinue, WrongPassphrase
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Stage, says
from weerbaar_desktop.gui.vault_care.restore_page import RestorePage
from weerbaar_desktop.presentation.vault_care import restored_told

if TYPE_CHECKING:
    from weerbaar_desktop.application.opening import Opening
    from weerbaar_desktop.application.ports import Finding
    from weerbaar_desktop.gui.files import FileChooser
    from weerbaar_desktop.gui.jobs import Jobs

_DOES_NOT_FIT = tr("Deze wachtzin klopt niet bij deze kopie. Probeer het nog een keer.")


class Restoring(QObject):
    """`opened` carries the folder of a vault that was put back and is to be opened; `left` when one goes back."""

    opened = Signal(Path)
    left = Signal()
    _said = Signal(str)

    def __init__(
        self, window: Stage, jobs: Jobs, chooser: FileChooser, opening: Opening, destination: str = ""
    ) -> None:
        super().__init__(jobs)
        self._window, self._jobs, self._chooser, self._opening = window, jobs, chooser, opening
        self._copy: Path | None = None
        self._folder = Path()
        self._stop = Event()
        self._ended = False
        self.page = RestorePage(destination)
        self.page.file_asked.connect(self._choose_file)
        self.page.folder_asked.connect(self._choose_folder)
        self.page.restore_asked.connect(self._restore)
        self.page.stop_asked.connect(self.stop)
        self.page.back_asked.connect(self.left)
        self.page.open_asked.connect(lambda: self.opened.emit(self._folder))
        self._said.connect(self.page.show_busy)

    def show(self, copy: Path | None = None) -> None:
        """Asks which copy, or for the passphrase of one that was opened with the program; first what runs ends."""
        if not self.page.is_busy():
            self._copy = None
            self.page.show_chosen(None, Path())
            if copy is not None:
                self._take(copy)
        self._window.show_page(self.page)

    def stop(self) -> None:
        """Ends cleanly; nothing is left of what was half put back."""
        self._stop.set()

    def end(self) -> None:
        """Another vault was opened: what runs here ends, and has no page to come back to."""
        self._ended = True
        self.stop()
        self.page.forget()

    def _choose_file(self) -> None:
        self._chooser.one_file(self.page, tr("Welke reservekopie?"), tr("Reservekopieën (*.weerbaar)"), self._take)

    def _choose_folder(self) -> None:
        self._chooser.one_folder(self.page, tr("In welke map staan de reservekopieën?"), self._take)

    def _take(self, copy: Path) -> None:
        self._copy, self._folder = copy, self._opening.restored_folder(copy)
        self.page.show_chosen(copy, self._folder)
        self.page.passphrase.control.setFocus()

    def _restore(self, passphrase: str) -> None:
        copy, folder, opening, jobs = self._copy, self._folder, self._opening, self._jobs
        if copy is None:
            return
        stop = self._stop = Event()
        self.page.show_trouble("", "")
        self.page.show_busy(tr("De reservekopie openen"))

        def restore() -> tuple[Finding, ...]:
            return opening.restore(copy, folder, passphrase, self._said.emit, lambda: stop.is_set() or jobs.ending)

        jobs.read(restore, lambda found: self._restored(folder, found), self._failed)

    def _restored(self, folder: Path, found: Sequence[Finding]) -> None:
        if not self._ended:
            self.page.show_done(restored_told(folder, found))

    def _failed(self, trouble: CannotContinue) -> None:
        if self._ended:
            return
        if isinstance(trouble, WrongPassphrase):
            self.page.show_wrong(_DOES_NOT_FIT)
        else:
            says(self.page)(trouble)
