"""The cards about access joined with the vault and with what locks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.settings import LockChoice
from weerbaar_desktop.gui.vault_care.access_page import AccessPage
from weerbaar_desktop.presentation.access_shown import visits_shown
from weerbaar_desktop.presentation.locking import capture_words


class AccessJourney(QObject):
    """`left` when the person goes back; without `choice` nothing can be chosen."""

    left = Signal()

    def __init__(self, joined: Joined, choice: LockChoice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined, self._choice = joined, choice
        page = self.page = AccessPage()
        page.back_asked.connect(self.left)
        page.lock.chosen.connect(self._choose)
        page.lock.setVisible(choice is not None)
        page.show_capture("")

    def show(self) -> None:
        """As it is now."""
        page, vault = self.page, self._joined.work.vault
        if self._choice is not None:
            page.lock.show_seconds(self._choice.lock_after)
            page.show_capture(capture_words(possible=self._choice.can_block_capture))
        self._joined.window.show_page(page)
        self._joined.jobs.run(lambda: visits_shown(vault.visits()), page.access.show_visits, says(page))

    def _choose(self, seconds: int) -> None:
        if self._choice is not None:
            self._choice.set_lock_after(seconds)
