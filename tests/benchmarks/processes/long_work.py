"""Somebody who looks at the window while something long is done in it: how long does it give no answer.

In turn: word after word is searched for, a list is taken over as a person does it, a folder for the police is made, and
the whole vault is copied.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes.saying import say, stamp
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.taking_over.mapping_page import MappingPage
from weerbaar_desktop.gui.taking_over.preview_page import PreviewPage
from weerbaar_desktop.gui.work_pages import WorkPages

if TYPE_CHECKING:
    from weerbaar_desktop.application.handover_folder import MadeFolder
    from weerbaar_desktop.domain.errors import CannotContinue
    from weerbaar_desktop.gui.main_window import MainWindow

BETWEEN: Final = 60
"""Milliseconds between two keys, and between two things that are done."""
QUIET: Final = 20
"""Turns of the pulse in which nothing is done: then it is over."""
INCIDENTS: Final = 20
"""In the folder for the police."""


class LongWork(QObject):
    """Says of each thing how many seconds it took, and the longest in which the window did not come round."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        pages = window.findChild(WorkPages)
        assert isinstance(pages, WorkPages)
        self._window, self._pages, self._work = window, pages, pages.joined.work
        self._words = os.environ["BENCHMARK_WORDS"].split(" ")
        self._list, self._folder = Path(os.environ["BENCHMARK_LIST"]), Path(os.environ["BENCHMARK_FOLDER"])
        self._todo: list[tuple[str, Callable[[], None]]] = [
            ("search", self._type), ("import", self._take_over), ("export", self._export), ("backup", self._copy),
        ]  # fmt: skip
        self._name = ""
        self._quiet = 0
        self._begun = self._seen = self._longest = 0.0
        self._pulse = QTimer(self, interval=1)
        self._pulse.timeout.connect(self._look)
        QTimer.singleShot(1000, self._next)

    def _next(self) -> None:
        if not self._todo:
            os._exit(0)
        self._name, act = self._todo.pop(0)
        self._quiet, self._longest = 0, 0.0
        self._begun = self._seen = stamp()
        self._pulse.start()
        act()

    def _look(self) -> None:
        now = stamp()
        self._longest, self._seen = max(self._longest, now - self._seen), now
        self._quiet = 0 if self._window.jobs.busy or self._go_on() else self._quiet + 1
        if self._quiet < QUIET:
            return
        self._pulse.stop()
        say(name=self._name, longest=self._longest, seconds=now - self._begun)
        QTimer.singleShot(BETWEEN, self._next)

    def _go_on(self) -> bool:
        """What a person does next when the program waits for them; False once all is done."""
        if self._name == "search":
            return bool(self._words)
        page = self._window.page()
        if self._name == "import" and isinstance(page, MappingPage):
            page.next.click()
            return True
        if self._name == "import" and isinstance(page, PreviewPage) and page.take.isEnabled():
            page.take.click()
            return True
        return False

    def _type(self) -> None:
        page = self._window.page()
        assert isinstance(page, DiaryPage)
        word, search = self._words.pop(0), page.ui.search
        search.setFocus()
        search.clear()
        for letter in word:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(search, key)
        if self._words:
            QTimer.singleShot(BETWEEN, self._type)

    def _take_over(self) -> None:
        journey = self._pages.taking_list_over()
        journey.show()
        journey._chosen((self._list,))

    def _export(self) -> None:
        answers = AangifteAnswers(Complainant("M. Verhaegen"), prosecution=True)

        def make() -> MadeFolder:
            with closing(self._work.vault.reader()) as reader:
                records = tuple(row.record for row in reader.incidents(INCIDENTS))
            return self._work.hand_over(records, answers, self._folder / "map", _untold, _goes_on)

        self._window.jobs.read(make, _made, _failed)

    def _copy(self) -> None:
        target = self._folder / "kopie.weerbaar"
        self._window.jobs.read(lambda: self._work.copies.to_file(target, _untold, _goes_on), _made, _failed)


def _untold(_words: str) -> None:
    """Nobody is told."""


def _goes_on() -> bool:
    return False


def _made(_what: object) -> None:
    """It is there."""


def _failed(trouble: CannotContinue) -> None:
    raise trouble
