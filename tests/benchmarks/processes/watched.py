"""The real program with somebody who looks over the shoulder: when can one type, when can one read, when is it locked.

`BENCHMARK` says how far to go: `start` (the unlock window), `unlock` (the first page), `write` (entry after entry),
`search` (word after word), `long` (what takes long), `looks` (every page, every theme) or `lock` (the next unlock
window).
Before the window is painted nothing is touched: naming one enum of Qt takes longer than what is measured.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from weerbaar_desktop.gui.early import prepare_for_qt

prepare_for_qt()  # as bootstrap.run_desktop does first of all; here Qt is imported before that

from PySide6.QtCore import QObject, QTimer  # noqa: E402 - see above

from tests.benchmarks.processes.saying import loaded, memory, say, stamp  # noqa: E402 - see above
from weerbaar_desktop.__main__ import desktop  # noqa: E402 - see above
from weerbaar_desktop.gui import app  # noqa: E402 - see above

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

UNTIL = os.environ["BENCHMARK"]
PASSPHRASE = os.environ["BENCHMARK_PASSPHRASE"]
TYPING = 2000
"""Milliseconds; nobody types a passphrase of 15 characters faster."""


class Watch(QObject):
    """Types one character as soon as the window is painted, and then, after a while, the whole passphrase."""

    def __init__(self, program: app.Desktop, painted: float) -> None:
        super().__init__(program)
        self._program = program
        self._field = program.unlocking.page.ui.passphrase.line_edit
        self._begun = self._painted = painted
        self._longest = 0.0
        self._pulse = QTimer(self, interval=1)
        QTimer.singleShot(0, self._type)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() == event.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._readable)
        return False

    def _type(self) -> None:
        if not self._field.hasFocus():
            QTimer.singleShot(0, self._type)
            return
        self._field.insert("e")
        self._field.repaint()
        at = stamp()
        say(usable=at, painted=self._painted, memory=memory(), loaded=loaded())
        if UNTIL == "start":
            os._exit(0)
        self._begun = stamp()
        self._pulse.timeout.connect(self._look)
        self._pulse.start()
        QTimer.singleShot(TYPING, self._unlock)

    def _look(self) -> None:
        """How long did whoever types have to wait."""
        now = stamp()
        self._longest, self._begun = max(self._longest, now - self._begun), now

    def _unlock(self) -> None:
        self._pulse.stop()
        self._program.unlocking.opened.connect(self._opened)
        self._field.setText(PASSPHRASE)
        say(warm=memory())
        self._begun = stamp()
        self._program.unlocking.page.ui.open.click()

    def _opened(self) -> None:
        """The vault is open; it is asked first whose page fits, and what stands on it comes after that."""
        from weerbaar_desktop.gui.start.first_page import FirstPage

        page = self._program.window.page()
        if not isinstance(page, FirstPage):
            QTimer.singleShot(0, self._opened)
            return
        self._first = page
        self._wait()

    def _wait(self) -> None:
        """What stands on the first page is painted once the vault has said it."""
        if not self._first.last.links:
            QTimer.singleShot(0, self._wait)
            return
        self._first.last.installEventFilter(self)
        self._first.last.update()

    def _to_diary(self) -> None:
        """One key further, for what is measured in the list."""
        navigation = self._program.window.navigation
        assert navigation is not None
        navigation.buttons["Dagboek"].click()

    def _readable(self) -> None:
        from weerbaar_desktop.gui.diary.diary_page import DiaryPage

        say(seconds=stamp() - self._begun, memory=memory(), longest=self._longest)
        if UNTIL == "unlock":
            os._exit(0)
        if UNTIL == "write":
            from tests.benchmarks.processes.writing import Writing

            self._to_diary()
            Writing(self._program.window)
            return
        if UNTIL == "search":
            from tests.benchmarks.processes.finding import Finding

            self._to_diary()
            Finding(self._program.window)
            return
        if UNTIL == "long":
            from tests.benchmarks.processes.long_work import LongWork

            self._to_diary()
            LongWork(self._program.window)
            return
        if UNTIL == "looks":
            from tests.benchmarks.processes.looking import Looking

            Looking(self._program.window)
            return
        self._to_diary()
        page = self._program.window.page()
        assert isinstance(page, DiaryPage)
        page.view.rows.modelReset.connect(lambda: QTimer.singleShot(0, self._lock))

    def _lock(self) -> None:
        """With the list on screen."""
        os.environ["BENCHMARK"] = "start"
        say(locked=stamp())
        self._program.window.lock_asked.emit()


_after_first_paint = app.Desktop.after_first_paint


def _watched(self: app.Desktop) -> None:
    painted = stamp()
    _after_first_paint(self)
    Watch(self, painted)  # behind what the program itself does first


app.Desktop.after_first_paint = _watched  # type: ignore[method-assign]  # the program itself knows of no benchmark
sys.exit(desktop())
