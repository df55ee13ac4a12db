"""Small copies of pictures, made beside everything else: one at a time, so that whoever wants to look goes first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Cancelled, Progress
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined


class PhotoCopies(QObject):
    """What came in is never late for it: a copy that is not made now is made when a folder needs it.

    `made` carries a piece of which `soon` was asked: its copy is there, or cannot be made.
    """

    made = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._waiting: deque[RecordId] = deque()
        self._busy = False
        self._held = False
        self._current: RecordId | None = None

    def soon(self, record: RecordId) -> None:
        """Of a piece that was just kept; nothing happens when it is no picture."""
        if self.awaits(record):
            return
        self._waiting.append(record)
        self._go_on()

    def hold(self) -> None:
        """More is coming in, and that goes first: a copy, in its own process, takes longer than keeping a photo."""
        self._held = True

    def release(self) -> None:
        """All of it is in: the copies are made now."""
        self._held = False
        self._go_on()

    def awaits(self, record: RecordId) -> bool:
        """Whether `made` is still to come for this piece."""
        return record in self._waiting or record == self._current

    def complete(
        self,
        lacking: Callable[[], tuple[RecordId, ...]],
        say: Progress,
        stopped: Cancelled,
        then: Callable[[], None],
        failed: Callable[[CannotContinue], None],
    ) -> None:
        """Of every picture that `lacking` names, before a document shows them; then `then`, in the window's thread."""

        def made(found: Sequence[RecordId], done: int) -> None:
            if stopped():
                failed(Stopped())
            elif done == len(found):
                then()
            else:
                say(tr("Foto {done} van {number} verkleinen", done=done + 1, number=len(found)))
                self._make(found[done], stopped, lambda: made(found, done + 1), failed)

        self._joined.jobs.read(lacking, lambda found: made(found, 0), failed)

    def _go_on(self) -> None:
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting) and not self._held
        if self._busy:
            jobs, record = self._joined.jobs, self._waiting.popleft()
            self._current = record
            self._make(record, lambda: jobs.ending, self._done, lambda _trouble: self._done())

    def _done(self) -> None:
        record, self._current = self._current, None
        if record is not None:
            self.made.emit(record)
        self._next()

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
