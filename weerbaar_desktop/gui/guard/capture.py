"""Pictures of our windows by other programs: held back where the system can, with a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QWindow

from weerbaar_desktop.presentation.locking import CAPTURE_SWITCH

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import CaptureBlock
    from weerbaar_desktop.gui.settings import WindowSettings


class CaptureGuard(QObject):
    """Holds back for every window; the switch stands in the menu Beeld and is remembered."""

    def __init__(self, window: MainWindow, block: CaptureBlock, settings: WindowSettings) -> None:
        super().__init__(window)
        self._block, self._settings = block, settings
        self.switch = QAction(CAPTURE_SWITCH, window, checkable=True)
        self.switch.setChecked(settings.block_capture)
        self.switch.toggled.connect(self._turn)
        window.ui.menuView.addSeparator()
        window.ui.menuView.addAction(self.switch)
        self._apply()

    def meet(self, window: QWindow) -> None:
        """A window that came up."""
        if self._settings.block_capture:
            self._block(window.winId(), True)

    def _turn(self, on: bool) -> None:
        self._settings.keep_capture(block=on)
        self._apply()

    def _apply(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._block(window.winId(), self._settings.block_capture)
