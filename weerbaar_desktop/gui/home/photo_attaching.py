"""Keeping photos with an item of a home scan, one after the other; each is there as soon as it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from weerbaar_desktop.application.diary import HERE_ALREADY, Kept, Piece
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.attaching import Attaching, Waiting
from weerbaar_desktop.gui.joined import Joined, nothing
from weerbaar_desktop.presentation.scan_photos_shown import said_kept


class PhotoAttaching(Attaching):
    """A place is the id of an item; all that waits belongs to one scan."""

    what = tr("Foto")

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(joined, parent)
        self._scan = RecordId("")
        self._noted = False

    def attach_to(self, scan: RecordId, item: str, files: Sequence[Piece]) -> None:
        """Keeps these photos with an item of this scan, after what waits already."""
        self._scan = scan
        self.attach(item, files)

    def store(self, one: Waiting, cancelled: Cancelled) -> Kept:
        photo, known = self._joined.work.scan_photos.keep(self._scan, one.place, one.file, cancelled)
        return Kept(photo.piece, HERE_ALREADY if known else "")

    def note(self, _place: str) -> None:
        """Once when it begins and once when it ends, not at each photo."""
        coming, photos, scan = (
            bool(self._waiting) or self._current is not None,
            self._joined.work.scan_photos,
            self._scan,
        )
        if coming is not self._noted:
            self._noted = coming
            self._joined.jobs.run(lambda: photos.expect(scan) if coming else photos.arrived(), nothing, nothing)

    def ended_words(self, good: int, of: int, known: Sequence[str]) -> str:
        return said_kept(good, of, len(known))
