"""The first time, once the vault is made: the recovery code, "Snel weg" tried, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.gui.first_run.away_page import AwayPage
from weerbaar_desktop.gui.first_run.begin_page import BeginPage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.told import MADE, TRIED
from weerbaar_desktop.gui.ways_in.code_journey import CodeJourney


class FirstRun(QObject):
    """`ended` leads to the first page of the vault.

    `window.first_run` is what a process that takes over is told, so that a lock on the way leads back to it. Whoever
    goes to a place of the list at the left has left the first time.
    """

    ended = Signal()

    def __init__(self, window: MainWindow, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._joined = window, joined
        self.code, self.away, self.start = CodeJourney(joined, self), AwayPage(), BeginPage()
        self.code.made.connect(self.show_away)
        self.code.left.connect(self.show_away)
        self.away.try_asked.connect(window.away_asked)
        self.away.later_asked.connect(lambda: window.show_page(self.start))
        self.away.back_asked.connect(lambda: self.code.show())  # noqa: PLW0108 - without what a signal may carry
        self.start.back_asked.connect(self.show_away)
        self.start.empty_asked.connect(self._end)
        self.start.practice_asked.connect(self._practise)
        window.shown.connect(self._note)

    def begin(self) -> None:
        """Where one was: with the code, or after "Snel weg"."""
        if self._window.first_run == TRIED:
            self.start.show_tried()
            self._window.show_page(self.start)
        else:
            self.code.show()

    def show_away(self) -> None:
        """The page that lets one try "Snel weg"."""
        self.away.show_code_made(made="recovery" in self._joined.work.vault.description.slots)
        self._window.show_page(self.away)

    def _note(self, page: Page) -> None:
        """Whatever locks on the page of "Snel weg" has shown what it does; help is no place of its own."""
        if page in {self.code.page, self.code.back}:
            self._window.first_run = MADE
        elif page in {self.away, self.start}:
            self._window.first_run = TRIED
        elif page.destination:
            self._window.first_run = ""

    def _end(self) -> None:
        self._window.first_run = ""
        self.ended.emit()

    def _practise(self) -> None:
        self._window.first_run = ""
        self._window.practice_asked.emit()
