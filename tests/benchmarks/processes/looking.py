"""Somebody who goes to every page, and on each of them changes the theme and the size: when is all of it painted.

A thing that was done is `first` there when the window is painted once, and `whole` when nothing is read for it any more
and the window is painted with what came.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes.saying import say, stamp
from weerbaar_desktop.gui.theme.theme import Choice, current_theme, inside_what_rests

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow

ROUNDS: Final = int(os.environ.get("BENCHMARK_TIMES", "5"))
QUIET: Final = 3
"""Turns of the pulse in which nothing is read: what was read last is shown in the first of them."""
BETWEEN: Final = 60
"""Milliseconds in which nobody does anything."""
THEMES: Final = (Choice.DARK, Choice.HIGH_CONTRAST, Choice.LIGHT)
ZOOMS: Final = (1, -1)


class Looking(QObject):
    """Says of everything that was done its kind, its page, and seconds: `first`, `whole` and `longest` blocked.

    `computed` is what the thread of the window itself took: on a busy machine the rest of `whole` is waiting.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._todo = self._plan()
        self._kind = self._place = ""
        self._quiet = 0
        self._begun = self._seen = self._first = self._longest = self._before = 0.0
        self._pulse = QTimer(self, interval=1)
        self._pulse.timeout.connect(self._look)
        self._wait()

    def _plan(self) -> list[tuple[str, str, Callable[[], None]]]:
        """The first round makes every page; the last one, on which the looks are changed, has them all made."""
        navigation, theme = self._window.navigation, current_theme()
        assert navigation is not None
        places = list(navigation.buttons.items())
        todo: list[tuple[str, str, Callable[[], None]]] = []
        for number in range(ROUNDS):
            todo += [("again" if number else "made", place, button.click) for place, button in places]
        for place, button in places:  # each rested while the looks of the one before changed
            todo.append(("woken", place, button.click))
            todo += [("theme", place, partial(theme.choose, choice)) for choice in THEMES]
            todo += [("zoom", place, partial(theme.step_zoom, steps)) for steps in ZOOMS]
        return todo

    def _wait(self) -> None:
        """Until all that belongs to opening was read."""
        QTimer.singleShot(500, self._wait if self._window.jobs.busy else self._next)

    def _next(self) -> None:
        if not self._todo:
            widgets = QApplication.allWidgets()
            say(widgets=len(widgets), awake=len(widgets) - len(inside_what_rests(widgets)))
            os._exit(0)
        self._kind, self._place, act = self._todo.pop(0)
        self._quiet, self._longest = 0, 0.0
        self._begun = self._seen = stamp()
        self._before = time.thread_time()
        act()
        self._window.repaint()
        self._first = stamp() - self._begun
        self._pulse.start()

    def _look(self) -> None:
        now = stamp()
        self._longest, self._seen = max(self._longest, now - self._seen), now
        self._quiet = 0 if self._window.jobs.busy else self._quiet + 1
        if self._quiet < QUIET:
            return
        self._pulse.stop()
        self._window.repaint()
        whole = stamp() - self._begun
        computed = time.thread_time() - self._before
        say(
            kind=self._kind,
            place=self._place,
            first=self._first,
            whole=whole,
            longest=self._longest,
            computed=computed,
        )
        QTimer.singleShot(BETWEEN, self._next)
