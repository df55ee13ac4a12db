"""Keeping files as evidence, one after the other, with words on how far it is and a way to stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.diary import Kept, Piece
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.joined import Joined, nothing


class _File(NamedTuple):
    record: RecordId
    file: Piece


class Attaching(QObject):
    """`said` tells how far it is, `kept` and `refused` come for each file, `ended` when nothing waits any more."""

    said = Signal(str)
    kept = Signal(object)
    refused = Signal(object)
    ended = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._waiting: deque[_File] = deque()
        self._stop = Event()
        self._current: RecordId | None = None
        self._photos = PhotoCopies(joined, self)
        self._done, self._all, self._good = 0, 0, 0
        self._known: list[str] = []
        """What is said of files that the vault held already."""

    def attach(self, record: RecordId, files: Sequence[Piece]) -> None:
        """Keeps these files with the incident, after what waits already."""
        idle = self._done == self._all
        if idle:
            self._done, self._all, self._good = 0, 0, 0
            self._stop = Event()
            self._known = []
        self._waiting.extend(_File(record, file) for file in files)
        self._all += len(files)
        self._note(record)
        if idle:
            self._next()

    def stop(self) -> None:
        """Ends after the file that is being kept, which is left out; the files themselves are never touched."""
        self._stop.set()
        self._all = self._done + 1
        records = {one.record for one in self._waiting}
        self._waiting.clear()
        for record in records:
            self._note(record)

    def _next(self) -> None:
        if not self._waiting:
            self._done = self._all
            self.ended.emit(_kept_words(self._good, self._all, self._known))
            return
        one, stop = self._waiting.popleft(), self._stop
        self._current = one.record
        self.said.emit(f"Bestand {self._done + 1} van {self._all} bewaren")
        diary, jobs = self._joined.work.diary, self._joined.jobs
        jobs.run(
            lambda: diary.keep(one.record, one.file, lambda: stop.is_set() or jobs.ending),
            self._kept,
            lambda trouble: self._refused(trouble, one.record),
        )

    def _note(self, record: RecordId) -> None:
        """Keeps in the vault how many are not kept yet: the next start says so when the program stops half-way."""
        diary = self._joined.work.diary
        left = sum(one.record == record for one in self._waiting) + (self._current == record)
        self._joined.jobs.run(lambda: diary.expect(record, left), nothing, nothing)

    def _kept(self, kept: Kept) -> None:
        evidence = kept.piece
        if kept.words:
            self._known.append(kept.words)
        self._done += 1
        self._good += 1
        self._current = None
        self._note(evidence.incident)
        self.kept.emit(evidence)
        self._photos.soon(evidence.record)
        self._next()

    def _refused(self, trouble: CannotContinue, record: RecordId) -> None:
        self._done += 1
        self._current = None
        self._note(record)
        self.refused.emit(trouble)
        self._next()


def _kept_words(good: int, of: int, known: Sequence[str]) -> str:
    """How it ended: all of it, a part, or nothing to say where each trouble was said already; and what was known."""
    if good < of:
        return f"{good} van {of} bestanden zijn bewaard." if good else ""
    if of == len(known) == 1:
        return known[0]
    before = f" {count(len(known), 'bestand stond', 'bestanden stonden')} al in uw kluis." if known else ""
    return f"Het bewijs is bewaard. Beschrijf het nu, of later.{before}"
