"""Going to the help page and back to where one was, from every page, also without a vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from weerbaar_desktop.domain.contacts import Contact
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.services import DesktopServices


class Helping(QObject):
    """Listens to `help_asked` and `back_asked` of the window."""

    def __init__(self, window: MainWindow, services: DesktopServices) -> None:
        super().__init__(window)
        self._window, self._services = window, services
        self._before: Page | None = None
        self._page: Page | None = None
        window.help_asked.connect(self.show)
        window.back_asked.connect(self.back)

    def show(self) -> None:
        """The help page: 112 at once, the other numbers as soon as they are read."""
        from weerbaar_desktop.gui.help_now.help_page import HelpPage

        if self._page is not None and self._window.page() is self._page:
            return
        self._before = self._window.page()
        page = self._page = HelpPage()
        self._window.show_help_page(page)
        self._window.jobs.read(self._read, page.show_contacts, lambda _trouble: page.show_contacts(()))

    def back(self) -> None:
        """Where one was."""
        page, before = self._page, self._before
        if page is None or before is None:
            return
        self._page = self._before = None
        self._window.show_page(before)
        self._window.drop_page(page)

    def _read(self) -> tuple[Contact, ...]:
        from weerbaar_desktop.content.reading import ContentError

        try:
            return self._services.contacts()
        except (ContentError, OSError):
            return ()
