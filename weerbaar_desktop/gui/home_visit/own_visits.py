"""The overview of own visits, from the unlock window and from the menu, and back to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from weerbaar_desktop.gui.home_visit.own_visits_page import OwnVisitsPage
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.services import DesktopServices
    from weerbaar_desktop.presentation.own_visits_shown import OwnVisitsShown


class OwnVisits(QObject):
    """Listens to `visits_asked` of the window; `vault_asked` when somebody wants the vault of an earlier visit."""

    vault_asked = Signal()

    def __init__(self, window: MainWindow, services: DesktopServices) -> None:
        super().__init__(window)
        self._window, self._services = window, services
        self._before: Page | None = None
        self._page: OwnVisitsPage | None = None
        window.visits_asked.connect(self.show)

    def show(self) -> None:
        """The page, as the file of this computer has it now."""
        at_work = self._window.at_work()  # a page of help is gone once one went on from it
        if at_work is not None and at_work.page is not self._made():
            self._before = at_work.page
        self._window.jobs.read(self._read, self._show, lambda _trouble: None)

    def _show(self, shown: OwnVisitsShown) -> None:
        page = self._made()
        page.show_visits(shown)
        self._window.show_page(page)

    def back(self) -> None:
        """Where one was."""
        if self._before is not None:
            self._window.show_page(self._before)

    def _made(self) -> OwnVisitsPage:
        if self._page is None:
            from weerbaar_desktop.gui.home_visit.own_visits_page import OwnVisitsPage

            page = self._page = OwnVisitsPage()
            page.back_asked.connect(self.back)
            page.begin_asked.connect(self._window.visit_asked)
            page.vault_asked.connect(self.vault_asked)
        return self._page

    def _read(self) -> OwnVisitsShown:
        from weerbaar_desktop.presentation.own_visits_shown import own_visits_shown

        return own_visits_shown(self._services.own_visits().seen())
