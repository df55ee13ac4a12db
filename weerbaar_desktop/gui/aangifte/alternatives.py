"""Going to the alternatives and back to where one was."""

from __future__ import annotations

from PySide6.QtCore import QObject

from weerbaar_desktop.gui.aangifte.alternatives_page import AlternativesPage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.presentation.reporting_shown import alternatives_shown


class Alternatives(QObject):
    """The page is made when it is first asked for."""

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._page: AlternativesPage | None = None
        self._before: Page | None = None

    def show(self) -> None:
        """What else can be done."""
        if self._page is None:
            self._page = AlternativesPage(alternatives_shown(self._joined.work.library.reporting.alternatives))
            self._page.back_asked.connect(self._back)
        self._before = self._joined.window.page()
        self._joined.window.show_page(self._page)

    def _back(self) -> None:
        if self._before is not None:
            self._joined.window.show_page(self._before)
