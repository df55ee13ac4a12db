"""Keeping files as evidence, one after the other, with words on how far it is and a way to stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.diary import Kept, Piece
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.joined import Joined, nothing


class Waiting(NamedTuple):
    """A file, and where it goes: an incident here."""

    place: str
    file: Piece


class Attaching(QObject):
    """`said` tells how far it is, `kept` and `refused` come for each file, `ended` when nothing waits any more.

    `kept` carries the piece and where it went.

    Subclasses keep files elsewhere: they say where and how in `store`, `note`, `what` and `ended_words`.
    """

    what = tr("Bestand")
    said = Signal(str)
    kept = Signal(object, str)
    refused = Signal(object)
    ended = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._waiting: deque[Waiting] = deque()
        self._stop = Event()
        self._current: str | None = None
        self.copies = PhotoCopies(joined, self)
        self._done, self._all, self._good = 0, 0, 0
        self._known: list[str] = []
        """What is said of files that the vault held already."""

    # -- where and how ---------------------------------------------------------------------------

    def store(self, one: Waiting, cancelled: Cancelled) -> Kept:
        """Keeps one file, in the writer's thread; raises CannotContinue."""
        return self._joined.work.diary.keep(RecordId(one.place), one.file, cancelled)

    def note(self, place: str) -> None:
        """Keeps in the vault how many are not kept yet: the next start says so when the program stops half-way."""
        diary, record = self._joined.work.diary, RecordId(place)
        left = sum(one.place == place for one in self._waiting) + (self._current == place)
        self._joined.jobs.run(lambda: diary.expect(record, left), nothing, nothing)

    def ended_words(self, good: int, of: int, known: Sequence[str]) -> str:
        """How it ended: all of it, a part, or nothing to say where each trouble was said; `known` were here before."""
        if good < of:
            return tr("{good} van {of} bestanden zijn bewaard.", good=good, of=of) if good else ""
        if of == len(known) == 1:
            return known[0]
        before = (
            tr(" {count} al in uw kluis.", count=count(len(known), tr("bestand stond"), tr("bestanden stonden")))
            if known
            else ""
        )
        return tr("Het bewijs is bewaard. Beschrijf het nu, of later.{before}", before=before)

    # -- one after the other ---------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether something is being kept, or waits for it."""
        return self._done != self._all

    def attach(self, place: str, files: Sequence[Piece]) -> None:
        """Keeps these files there, after what waits already."""
        idle = not self.busy
        if idle:
            self._done, self._all, self._good = 0, 0, 0
            self._stop = Event()
            self._known = []
        self._waiting.extend(Waiting(place, file) for file in files)
        self._all += len(files)
        self.note(place)
        self.copies.hold()
        if idle:
            self._next()

    def stop(self) -> None:
        """Ends after the file that is being kept, which is left out; the files themselves are never touched."""
        self._stop.set()
        self._all = self._done + 1
        places = {one.place for one in self._waiting}
        self._waiting.clear()
        for place in places:
            self.note(place)

    def _next(self) -> None:
        if not self._waiting:
            self._done = self._all
            self.copies.release()
            self.ended.emit(self.ended_words(self._good, self._all, self._known))
            return
        one, stop = self._waiting.popleft(), self._stop
        self._current = one.place
        self.said.emit(tr("{what} {done} van {all} bewaren", what=self.what, done=self._done + 1, all=self._all))
        jobs = self._joined.jobs
        jobs.run(
            lambda: self.store(one, lambda: stop.is_set() or jobs.ending),
            lambda kept: self._kept(kept, one.place),
            lambda trouble: self._refused(trouble, one.place),
        )

    def _kept(self, kept: Kept, place: str) -> None:
        if kept.words:
            self._known.append(kept.words)
        self._done += 1
        self._good += 1
        self._current = None
        self.note(place)
        self.kept.emit(kept.piece, place)
        self.copies.soon(kept.piece.record)
        self._next()

    def _refused(self, trouble: CannotContinue, place: str) -> None:
        self._done += 1
        self._current = None
        self.note(place)
        self.refused.emit(trouble)
        self._next()
