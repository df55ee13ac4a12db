"""Small copies of pictures, made beside everything else: one at a time, so that whoever wants to look goes first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from weerbaar_desktop.application.ports import Cancelled, Progress
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.gui.joined import Joined


class PhotoCopies(QObject):
    """What came in is never late for it: a copy that is not made now is made when a folder needs it."""

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._waiting: deque[RecordId] = deque()
        self._busy = False

    def soon(self, record: RecordId) -> None:
        """Of a piece that was just kept; nothing happens when it is no picture."""
        self._waiting.append(record)
        if not self._busy:
            self._next()

    def complete(
        self,
        incidents: tuple[RecordId, ...],
        say: Progress,
        stopped: Cancelled,
        then: Callable[[], None],
        failed: Callable[[CannotContinue], None],
    ) -> None:
        """Of every picture of these incidents, before a folder shows them; then `then`, in the thread of the window."""
        work = self._joined.work

        def made(lacking: Sequence[RecordId], done: int) -> None:
            if stopped():
                failed(Stopped())
            elif done == len(lacking):
                then()
            else:
                say(f"Foto {done + 1} van {len(lacking)} verkleinen")
                self._make(lacking[done], stopped, lambda: made(lacking, done + 1), failed)

        self._joined.jobs.read(lambda: work.photos_lacking(incidents), lambda lacking: made(lacking, 0), failed)

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            jobs = self._joined.jobs
            self._make(self._waiting.popleft(), lambda: jobs.ending, self._next, lambda _trouble: self._next())

    def _make(
        self,
        record: RecordId,
        stopped: Cancelled,
        then: Callable[[], None],
        failed: Callable[[CannotContinue], None],
    ) -> None:
        work, jobs = self._joined.work, self._joined.jobs

        def keep(photo: SmallPhoto | None) -> None:
            if photo is None:
                then()
            else:
                jobs.run(lambda: work.vault.keep_photo(record, photo), lambda _none: then(), failed)

        jobs.read(lambda: work.make_photo(record, stopped), keep, failed)
