"""The real program with somebody who looks over the shoulder: when can one type, when can one read, when is it locked.

`BENCHMARK` says how far to go: `start` (the unlock window), `unlock` (the list) or `lock` (the next unlock window).
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer

from tests.benchmarks.processes.saying import loaded, memory, say, stamp
from weerbaar_desktop.__main__ import desktop
from weerbaar_desktop.gui import app

UNTIL = os.environ["BENCHMARK"]
PASSPHRASE = os.environ["BENCHMARK_PASSPHRASE"]
TYPING = 2000
"""Milliseconds; nobody types a passphrase of 15 characters faster."""


class Watch(QObject):
    """Sees the events of the field of the passphrase, and then those of the list."""

    def __init__(self, program: app.Desktop) -> None:
        super().__init__(program)
        self._program = program
        self._field = program.unlocking.page.ui.passphrase.line_edit
        self._list: QObject | None = None
        self._painted = False
        self._moment = 0.0
        self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if watched is self._field:
            self._painted |= event.type() == QEvent.Type.Paint
            if self._painted and self._field.hasFocus():
                watched.removeEventFilter(self)
                self._moment = stamp()
                QTimer.singleShot(0, self._usable)
        elif watched is self._list and event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._readable)
        return False

    def _usable(self) -> None:
        at = stamp()
        say(usable=at, painted=self._moment, memory=memory(), loaded=loaded())
        if UNTIL == "start":
            os._exit(0)
        QTimer.singleShot(TYPING, self._unlock)

    def _unlock(self) -> None:
        self._program.unlocking.opened.connect(self._opened)
        self._field.setText(PASSPHRASE)
        self._moment = stamp()
        self._program.unlocking.page.ui.open.click()

    def _opened(self) -> None:
        """The vault is open and its first page is made; the rows come next."""
        from weerbaar_desktop.gui.diary.diary_page import DiaryPage

        page = self._program.window.page()
        if not isinstance(page, DiaryPage):
            raise TypeError(f"the first page is {page}")
        view = page.view
        self._list = view.viewport()
        view.rows.modelReset.connect(lambda: view.viewport().installEventFilter(self))

    def _readable(self) -> None:
        say(seconds=stamp() - self._moment, memory=memory())
        if UNTIL == "unlock":
            os._exit(0)
        os.environ["BENCHMARK"] = "start"
        say(locked=stamp())
        self._program.window.lock_asked.emit()


_show = app.Desktop.show


def _show_watched(self: app.Desktop) -> None:
    Watch(self)
    _show(self)


app.Desktop.show = _show_watched  # type: ignore[method-assign]  # the program itself knows of no benchmark
sys.exit(desktop())
