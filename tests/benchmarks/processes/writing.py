"""Somebody who writes down one incident after the other: how long until a letter is seen, and the stored page."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes.saying import say, stamp
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.widgets.text_fields import TextArea

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow

TEXT = "Aan de balie riep een man dat hij mij wel weet te vinden. "
TIMES = int(os.environ.get("BENCHMARK_TIMES", "20"))
BETWEEN = 40
"""Milliseconds between keys: faster than anybody types, so that drafts are kept in the middle of it."""


class Writing(QObject):
    """Types TEXT with a pause between the keys, stores it, and begins again; says every time in seconds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[float] = []
        self._pages: list[float] = []
        self._place = 0
        self._begun = 0.0
        self._ticking = QTimer(self, interval=BETWEEN)
        self._ticking.timeout.connect(self._type)
        self._begin()

    def _begin(self) -> None:
        write = next(action for action in self._window.ui.menuFile.actions() if action.text() == "&Leg vast")
        write.trigger()
        self._place = 0
        QTimer.singleShot(50, self._ticking.start)

    def _type(self) -> None:
        page = self._window.page()
        if not isinstance(page, QuickEntryPage):
            return
        if self._place == len(TEXT):
            self._ticking.stop()
            page.channel.set_values(["email"])
            self._store(page)
            return
        letter, area = TEXT[self._place], page.findChildren(TextArea)[0]
        begun = stamp()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(area, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter))
        area.viewport().repaint()
        self._keys.append(stamp() - begun)
        self._place += 1

    def _store(self, page: QuickEntryPage) -> None:
        self._begun = stamp()
        page.save_button.click()
        self._look()

    def _look(self) -> None:
        page = self._window.page()
        if not isinstance(page, IncidentPage):
            QTimer.singleShot(0, self._look)
            return
        page.repaint()
        self._pages.append(stamp() - self._begun)
        if len(self._pages) < TIMES:
            QTimer.singleShot(200, self._begin)
            return
        say(keys=self._keys, pages=self._pages)
        os._exit(0)
