"""Locking: gone from the screen at once, drafts kept, the vault closed, and the process replaced by a fresh one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.told import DEMO, WRITE_FIRST

if TYPE_CHECKING:
    from weerbaar_desktop.application.ports import Vault
    from weerbaar_desktop.domain.errors import CannotContinue
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import DesktopServices
    from weerbaar_desktop.gui.single_instance import SingleInstance

WATCHDOG_SECONDS = 2.0
_CLOSING_SECONDS = 1.5


class Lock(QObject):
    """Locks once, whatever asks for it; `vault` is what has to be closed, `folder` what the next process asks for.

    After a vault was destroyed there is none, but what was read in it may still be in memory: that locks as well.
    """

    def __init__(self, window: MainWindow, services: DesktopServices, instance: SingleInstance | None = None) -> None:
        super().__init__(window)
        self._window, self._services, self._instance = window, services, instance
        self.vault: Vault | None = None
        self.folder: Path | None = None
        self._ended = self._gone = False
        window.lock_asked.connect(self.now)
        window.away_asked.connect(self.away)
        window.fresh_asked.connect(self.and_tell)
        window.closing.connect(self.end)
        window.other_vault_asked.connect(self._go_to)
        window.practice_asked.connect(lambda: self._go_to_other([DEMO]))
        window.own_vault_asked.connect(lambda: self._go_to_other([]))
        window.gone.connect(self._forget)

    @property
    def was_open(self) -> bool:
        """Whether a vault is open, or was until it was destroyed."""
        return self.vault is not None or self._gone

    def now(self) -> None:
        """Locks, and starts a fresh process that asks for the passphrase."""
        self._replace([])

    def if_open(self) -> None:
        """Locks an open vault because of something that nobody asked for; without one there is nothing to lock.

        One that is being opened is locked once it is open: what is asked here waits behind that.
        """
        if self.was_open:
            self.now()
            return
        for queue in (self._window.jobs.run, self._window.jobs.read):
            queue(_nothing, lambda _none: self._if_opened(), _nothing_to_say)

    def _if_opened(self) -> None:
        if self.was_open:
            self.now()

    def away(self) -> None:
        """ "Snel weg": locks an open vault; without one there is nothing to come back to, and the program ends."""
        if self.was_open:
            self.now()
        else:
            self._window.close()

    def and_tell(self, said: str) -> None:
        """The same, because of something that the next process has to know: it is told so by the argument `said`."""
        self._replace([said, *([WRITE_FIRST] if self._window.write_first else [])])

    def _go_to(self, folder: Path) -> None:
        self.folder = folder
        self._window.first_run = ""
        self.now()

    def _go_to_other(self, arguments: list[str]) -> None:
        """The next process finds out by itself which vault it is."""
        self.folder = None
        self._replace(arguments)

    def _forget(self) -> None:
        self.vault = self.folder = None
        self._gone = True

    def end(self) -> None:
        """Keeps the drafts and closes the vault because the program ends; what runs without one stops as well."""
        if not self._ended:
            self._ended = True
            self._services.watchdog(WATCHDOG_SECONDS)
            self._hide()
            self._close()

    def _replace(self, extra: list[str]) -> None:
        if self._ended:
            return
        self._ended = True
        self._services.watchdog(WATCHDOG_SECONDS)
        self._hide()
        self._window.locking.emit()
        self._close()
        if self._instance is not None:
            self._instance.release()
        on_the_way = [self._window.first_run] if self._window.first_run else []
        self._services.relaunch([*extra, *on_the_way, *([str(self.folder)] if self.folder is not None else [])])

    def _hide(self) -> None:
        """All windows go first, dialogs too; the desktop gets to know it before anything else is done."""
        self._window.keep_place()
        for window in QApplication.topLevelWidgets():
            window.hide()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _close(self) -> None:
        page = self._window.page()
        if page is not None:
            page.leave()
        self._window.jobs.last(self.vault.close if self.vault is not None else _nothing, _CLOSING_SECONDS)


def _nothing() -> None:
    pass


def _nothing_to_say(_trouble: CannotContinue) -> None:
    pass
