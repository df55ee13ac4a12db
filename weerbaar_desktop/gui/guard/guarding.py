"""Everything that watches for the moment to lock, joined with the lock; made after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from weerbaar_desktop.gui.files import keep_nothing
from weerbaar_desktop.gui.guard.capture import CaptureGuard
from weerbaar_desktop.gui.guard.clipboard import ClipboardKeeper
from weerbaar_desktop.gui.guard.idle import Idle
from weerbaar_desktop.gui.guard.idle_warning import IdleWarning
from weerbaar_desktop.gui.guard.presence import Presence

if TYPE_CHECKING:
    from weerbaar_desktop.application.ports import SessionWatch
    from weerbaar_desktop.gui.lock import Lock
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import CaptureBlock
    from weerbaar_desktop.gui.settings import WindowSettings


class Guarding(QObject):
    """Idle, three times Shift, the clipboard; `opened` when there is something to guard."""

    _nobody_sees = Signal()

    def __init__(self, application: QApplication, window: MainWindow, lock: Lock, settings: WindowSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._session: SessionWatch | None = None
        self.capture: CaptureGuard | None = None
        self._warning: IdleWarning | None = None
        self.presence = Presence(application, window)
        self.idle = Idle(self, settings.lock_after)
        self.presence.felt.connect(self.idle.feel)
        self.presence.away_asked.connect(window.away_asked)
        self.idle.warned.connect(self._warn)
        self.idle.calm.connect(self._end_warning)
        self.idle.passed.connect(lock.if_open)
        self._nobody_sees.connect(lock.if_open)  # told on any thread; Qt brings it to this one
        self.clipboard = ClipboardKeeper(application.clipboard(), self)
        window.locking.connect(self.clipboard.clear)
        window.closing.connect(self.clipboard.clear)
        keep_nothing()
        window.guarding = self

    def block_capture(self, block: CaptureBlock | None) -> None:
        """From now on pictures of our windows are held back, unless the person switched that off."""
        if block is not None:
            self.capture = CaptureGuard(self._window, block, self._settings)
            self.presence.window_met.connect(self.capture.meet)

    def watch_session(self, watch: SessionWatch) -> None:
        """From now on an open vault is also locked with the screen, before sleep, and for who comes next."""
        self._session = watch
        watch.watch(self._nobody_sees.emit)

    def opened(self) -> None:
        """The vault is open."""
        self.idle.watch()

    @property
    def lock_after(self) -> int:
        """Seconds without anybody after which it locks."""
        return self._settings.lock_after

    @property
    def can_block_capture(self) -> bool:
        """Whether pictures of our windows can be held back here."""
        return self.capture is not None

    def set_lock_after(self, seconds: int) -> None:
        """The person chose another time."""
        self._settings.keep_lock_after(seconds)
        self.idle.set_seconds(seconds)

    def _warn(self, seconds: int) -> None:
        if self._warning is None or not isValid(self._warning):
            self._warning = IdleWarning(QApplication.activeWindow() or self._window)
        self._warning.count(seconds, making=self._window.jobs.busy)

    def _end_warning(self) -> None:
        if self._warning is not None and isValid(self._warning):
            self._warning.hide()
            self._warning.deleteLater()
        self._warning = None
