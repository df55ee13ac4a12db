"""Small copies of pictures as pixels to show, one at a time; one that is not made yet is made first."""

from __future__ import annotations

from collections import deque
from threading import Event

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.joined import Joined

Box = tuple[int, int]


class SmallPictures(QObject):
    """`drawn` carries a piece and its pixels, None where it cannot be shown.

    What nobody wants any more is not drawn.
    """

    drawn = Signal(str, object)

    def __init__(self, joined: Joined, copies: PhotoCopies, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._copies = joined, copies
        self._wanted: deque[tuple[RecordId, Box]] = deque()
        self._made: set[RecordId] = set()
        self._later: dict[RecordId, Box] = {}
        self._stop: Event | None = None
        copies.made.connect(self._is_made)

    def want(self, record: str, box: Box) -> None:
        """As it fits in `box` (px wide, px high)."""
        self._wanted.append((RecordId(record), box))
        self._next()

    def forget(self) -> None:
        """Another page is shown: what waits is wanted no more."""
        self._wanted.clear()
        self._later.clear()
        if self._stop is not None:
            self._stop.set()
            self._stop = None

    def _next(self) -> None:
        if self._stop is not None or not self._wanted:
            return
        record, box = self._wanted.popleft()
        stop = self._stop = Event()
        looking, jobs = self._joined.work.looking, self._joined.jobs

        def shown(pixels: Pixels | None) -> None:
            if self._stop is not stop:
                return
            self._stop = None
            if pixels is None and record not in self._made:
                self._later[record] = box
                self._copies.soon(record)
            else:
                self.drawn.emit(record, pixels)
            self._next()

        def failed(_trouble: CannotContinue) -> None:
            if self._stop is stop:
                self._stop = None
                self.drawn.emit(record, None)
                self._next()

        if record not in self._made and self._copies.awaits(record):
            shown(None)
        else:
            jobs.read(lambda: looking.small(record, box, lambda: stop.is_set() or jobs.ending), shown, failed)

    def _is_made(self, record: str) -> None:
        """There now, or it cannot be made: then it is not asked for again."""
        self._made.add(RecordId(record))
        box = self._later.pop(RecordId(record), None)
        if box is not None:
            self.want(record, box)
