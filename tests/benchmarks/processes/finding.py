"""Somebody who types in the field to search in: how long until the list with what was found is painted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes.saying import memory, say, stamp
from weerbaar_desktop.gui.diary.diary_page import DiaryPage

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow

BETWEEN = 60
"""Milliseconds before the next key, and before a repaint by itself: a processor that rests begins slowly, at both."""


class Finding(QObject):
    """Types the last letter of one word after the other; says every time in seconds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        page = window.page()
        assert isinstance(page, DiaryPage)
        self._page = page
        self._words = os.environ["BENCHMARK_WORDS"].split(" ")
        self._keys: list[float] = []
        self._repaints: list[float] = []
        self._warm: list[float] = []
        self._begun = 0.0
        page.ui.search.setFocus()
        page.view.rows.modelReset.connect(self._reset)
        QTimer.singleShot(1000, self._type)

    def _type(self) -> None:
        """All but the last letter stands there without a key; what that finds does not count."""
        word, search = self._words[len(self._keys)], self._page.ui.search
        was = search.blockSignals(True)
        search.setText(word[:-1])
        search.blockSignals(was)
        self._begun = stamp()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(search, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, word[-1]))

    def _reset(self) -> None:
        if self._begun:
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        """What Qt would paint next is painted now; then again with nothing that changed, at once and after a rest."""
        self._repaint()
        now = stamp()
        self._keys.append(now - self._begun)
        self._begun = 0.0
        self._repaint()
        self._warm.append(stamp() - now)
        QTimer.singleShot(BETWEEN, self._bare)

    def _bare(self) -> None:
        begun = stamp()
        self._repaint()
        self._repaints.append(stamp() - begun)
        if len(self._keys) < len(self._words):
            QTimer.singleShot(BETWEEN, self._type)
            return
        say(keys=self._keys, repaints=self._repaints, warm=self._warm, memory=memory())
        os._exit(0)

    def _repaint(self) -> None:
        self._page.repaint()
        self._page.view.viewport().repaint()
