"""Out of the practice vault with one click: back to one's own, with the other one kept or erased."""

from __future__ import annotations

from PySide6.QtCore import QObject

from weerbaar_desktop.application.work import Destroyed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.first_run.leave_page import LeavePracticePage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.told import PRACTICE_GONE
from weerbaar_desktop.gui.vault_care.destroy_pages import DestroyedPage


class LeavingPractice(QObject):
    """Joins the page with the vault; erasing is refused by whatever is not a practice vault."""

    def __init__(self, window: MainWindow, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._joined = window, joined
        self._before: Page | None = None
        self.page = LeavePracticePage()
        self.page.stay_asked.connect(self._stay)
        self.page.own_asked.connect(window.own_vault_asked)
        self.page.erase_asked.connect(self._erase)
        window.leave_practice_asked.connect(self.ask)

    def ask(self) -> None:
        """The page; what is shown now is come back to."""
        at_work = self._window.at_work()  # a page of help is gone once one went on from it
        if at_work is not None and at_work.page is not self.page:
            self._before = at_work.page
        self.page.show_trouble("", "")
        self._window.show_page(self.page)

    def _stay(self) -> None:
        if self._before is not None:
            self._window.show_page(self._before)

    def _erase(self) -> None:
        if not self._joined.work.vault.description.practice:
            return
        self.page.setEnabled(False)

        def failed(trouble: CannotContinue) -> None:
            self.page.setEnabled(True)
            says(self.page)(trouble)

        self._joined.jobs.run(self._joined.work.destroy, self._erased, failed)

    def _erased(self, found: Destroyed) -> None:
        """What stays on the disk is named first; otherwise the fresh process says that it is gone."""
        self._window.set_gone()
        if not found.left and not found.names_stay:
            self._window.fresh_asked.emit(PRACTICE_GONE)
            return
        page = DestroyedPage((), found.left, names_stay=found.names_stay)
        page.done_asked.connect(lambda: self._window.fresh_asked.emit(PRACTICE_GONE))
        self._window.show_page(page)
