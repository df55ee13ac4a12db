"""Words of mails and chats, read beside everything else: one at a time, so that whoever wants to look goes first."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.piece_words import Words
from weerbaar_desktop.gui.joined import Joined


class ReadingWords(QObject):
    """Each time another page is shown, what came in since is read; first of all what an earlier version never read.

    Nobody waits for it and nothing is said: without it a mail is found by its name. What cannot be read is tried again
    when the vault is opened again. `kept` comes after each piece whose words can be found from now on.
    """

    kept = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._after = 0
        self._busy = self._again = False
        self._waiting: deque[RecordId] = deque()
        joined.window.shown.connect(self._look)

    def _look(self, *_page: object) -> None:
        if self._busy:
            self._again = True
            return
        self._busy = True
        work, after = self._joined.work, self._after
        self._joined.jobs.read(lambda: work.words_lacking(after), self._found, self._give_up)

    def _found(self, lacking: tuple[int, tuple[RecordId, ...]]) -> None:
        self._after, records = lacking
        self._waiting.extend(records)
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        record = self._waiting.popleft()
        work, jobs = self._joined.work, self._joined.jobs

        def keep(words: Words | None) -> None:
            if words is None:
                self._next()
            else:
                jobs.run(lambda: work.vault.keep_words(record, words), lambda _none: self._kept(words), self._skip)

        jobs.read(lambda: work.read_words(record, lambda: jobs.ending), keep, self._skip)

    def _kept(self, words: Words) -> None:
        if words:
            self.kept.emit()
        self._next()

    def _skip(self, _trouble: CannotContinue) -> None:
        self._next()

    def _give_up(self, _trouble: CannotContinue) -> None:
        self._end()

    def _end(self) -> None:
        again, self._busy, self._again = self._again, False, False
        if again:
            self._look()
