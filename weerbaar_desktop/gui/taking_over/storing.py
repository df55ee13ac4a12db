"""Storing what was taken over: telling how far it is, stopping, and saying how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.taking_over import Source
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.taking_over.preview_page import PreviewPage
from weerbaar_desktop.presentation.taking_over import Entry, done_words, incidents, list_account, step_words


class Storing(QObject):
    """`stored` carries the record of the entry about the list, and words on how it ended."""

    stored = Signal(str, str)
    _counted = Signal(int)

    def __init__(self, joined: Joined, page: PreviewPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined, self._page = joined, page
        self._stop = Event()
        self._all = 0
        self._counted.connect(self._say)  # comes from the writing thread, so Qt brings it to this one
        page.stop_asked.connect(self.stop)

    def store(self, source: Source, entries: Sequence[Entry], draft: str = "") -> None:
        """Takes over all of it or nothing; what was kept of it as a draft goes with that."""
        stop = self._stop = Event()
        made = incidents(entries)
        self._all = len(made)
        page, taking_over = self._page, self._joined.work.taking_over
        page.show_trouble("", "")
        page.set_busy(busy=True)
        page.progress.begin(step_words(0, self._all))
        page.progress.stop.setFocus()

        def cancelled() -> bool:
            return stop.is_set() or jobs.ending

        def work() -> RecordId:
            account = list_account(source.name, entries)
            return taking_over.store(source, account, made, self._counted.emit, cancelled, draft)

        jobs = self._joined.jobs
        jobs.run(work, self._done, self._not_done)

    def stop(self) -> None:
        """Ends before the commit; nothing of it stays."""
        self._stop.set()

    def _say(self, done: int) -> None:
        self._page.progress.step(step_words(done, self._all), done, self._all)

    def _done(self, record: RecordId) -> None:
        self._page.progress.end()
        self._page.set_busy(busy=False)
        self.stored.emit(record, done_words(self._all))

    def _not_done(self, trouble: CannotContinue) -> None:
        self._page.progress.end()
        self._page.set_busy(busy=False)
        says(self._page)(trouble)
        if self._page.isVisible():
            self._page.take.setFocus()
