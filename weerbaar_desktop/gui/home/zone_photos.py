"""The photos of a half-done home scan joined with the vault: chosen, kept one by one, shown, and taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.diary import Piece
from weerbaar_desktop.application.scan_photos import TooManyPhotos, by_item
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.evidence.phone_journey import PhoneJourney, Take
from weerbaar_desktop.gui.evidence.small_pictures import SmallPictures
from weerbaar_desktop.gui.home.ask_pages import ErasePhotoPage
from weerbaar_desktop.gui.home.photo_attaching import PhotoAttaching
from weerbaar_desktop.gui.home.photo_list import picture_box
from weerbaar_desktop.gui.home.walk_pages import ZonePage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.presentation.evidence_shown import refused_words
from weerbaar_desktop.presentation.scan_photos_shown import CHOOSE


class ZonePhotos(QObject):
    """`changed` carries an item with other photos, `returned` one to go back to, `said` how taking in ended."""

    changed = Signal(str)
    returned = Signal(str)
    said = Signal(str)

    def __init__(self, joined: Joined, page: ZonePage, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._page = joined, page
        self._scan = RecordId("")
        self.of: Mapping[str, tuple[ScanPhoto, ...]] = {}
        self.attaching = PhotoAttaching(joined, self)
        self._pictures = SmallPictures(joined, self.attaching.copies, self)
        self._phone: PhoneJourney | None = None
        self._asked: ScanPhoto | None = None
        self._erasing = Erasing(joined, ErasePhotoPage, self._back)
        self._join()

    def begin(self, scan: str, photos: Sequence[ScanPhoto] = ()) -> None:
        """Another scan, with what is there of it."""
        if RecordId(scan) != self._scan:
            self.stop()
        self._scan, self.of = RecordId(scan), by_item(photos)

    def stop(self) -> None:
        """What waits is not taken in any more; what is there stays."""
        if self.attaching.busy:
            self.attaching.stop()

    def leave(self) -> None:
        """The zone is not shown any more."""
        self._pictures.forget()

    # -- taking in -------------------------------------------------------------------------------

    def _choose(self, item: str) -> None:
        self._joined.chooser.files(self._page, CHOOSE, self._take(item))

    def _from_phone(self, item: str) -> None:
        if self._phone is None:
            self._phone = PhoneJourney(self._joined, self)
        self._phone.open(self._take(item))

    def _take(self, item: str) -> Take:
        """With this item of this scan, also when another zone is shown before the files are there."""
        scan = self._scan

        def take(pieces: Sequence[Piece]) -> None:
            if pieces and scan == self._scan:
                if not self.attaching.busy:
                    self._page.show_trouble("", "")
                self.attaching.attach_to(scan, item, pieces)

        return take

    def _kept(self, piece: Evidence, item: str) -> None:
        there = self.of.get(item, ())
        if piece.incident == self._scan and piece.record not in {photo.record for photo in there}:
            self.of = {**self.of, item: (*there, ScanPhoto(piece, item))}
            self.changed.emit(item)

    def _not_taken(self, refused: Sequence[CannotContinue]) -> None:
        """All that were refused are named together; when there is no room, the rest need not be tried."""
        self._joined.say_here(CannotContinue(*refused_words(refused), ""))
        if isinstance(refused[-1], TooManyPhotos):
            self.stop()

    def _ended(self, words: str) -> None:
        self._page.progress.end(words)
        self.said.emit(words)

    # -- taking away -----------------------------------------------------------------------------

    def _ask_erase(self, record: str) -> None:
        found = (photo for photos in self.of.values() for photo in photos if photo.record == record)
        self._asked = photo = next(found, None)
        if photo is None:
            return
        photos = self._joined.work.scan_photos

        def gone() -> None:
            left = tuple(one for one in self.of.get(photo.item, ()) if one.record != photo.record)
            self.of = {**self.of, photo.item: left}
            self._back()

        self._erasing.ask(visible(photo.piece.name), lambda: photos.remove(photo), gone)

    def _back(self) -> None:
        if self._asked is not None:
            item, self._asked = self._asked.item, None
            self.returned.emit(item)

    def _join(self) -> None:
        page, attaching = self._page, self.attaching
        page.photos_asked.connect(self._choose)
        page.phone_asked.connect(self._from_phone)
        page.remove_asked.connect(self._ask_erase)
        page.picture_wanted.connect(lambda record: self._pictures.want(record, picture_box(page)))
        page.progress.stop_asked.connect(self.stop)
        self._pictures.drawn.connect(page.show_pixels)
        attaching.said.connect(page.progress.begin)
        attaching.kept.connect(self._kept)
        attaching.refused.connect(self._not_taken)
        attaching.ended.connect(self._ended)
