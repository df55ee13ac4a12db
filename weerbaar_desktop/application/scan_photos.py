"""The photos of a home scan: each is kept at once with one thing that was looked at, and goes with its scan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final, NamedTuple

from weerbaar_desktop.application.diary import Piece, no_one_cancels, opened
from weerbaar_desktop.application.ports import Cancelled, Clock, Reading, Vault, Viewer
from weerbaar_desktop.application.resuming import resume
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan_photo import MOST_PHOTOS, ScanPhoto
from weerbaar_desktop.domain.small_photo import PICTURES
from weerbaar_desktop.domain.wording import tr

WAITING: Final = "scan_photos_waiting"
"""What is kept while many come in: when the program stops half-way, the person is told."""
_SAFE: Final = "De foto’s die er al staan, zijn bewaard. Het bestand zelf is niet veranderd."


class NotAPicture(CannotContinue):
    """A file that is no photo, whatever its name says."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("Het bestand ‘{name}’ is geen foto.", name=visible(name)),
            _SAFE,
            tr("Kies een foto, of bewaar dit bestand bij een incident."),
        )


class TooManyPhotos(CannotContinue):
    """No more go with one scan."""

    def __init__(self) -> None:
        super().__init__(
            tr("Bij een woningscan horen ten hoogste {most_photos} foto’s.", most_photos=MOST_PHOTOS),
            _SAFE,
            tr("Haal eerst foto’s weg die u niet nodig heeft."),
        )


class KeptPhoto(NamedTuple):
    """A photo that came in, and whether it stood with its item already."""

    photo: ScanPhoto
    known: bool


@dataclass(frozen=True, slots=True)
class ScanPhotos:
    """Of one open vault. A scan is named by the id it began with; it may be half done or kept."""

    vault: Vault
    viewer: Viewer
    clock: Clock

    def add(
        self, scan: RecordId, item: str, name: str, source: BinaryIO, cancelled: Cancelled = no_one_cancels
    ) -> ScanPhoto:
        """Keep a photo bit for bit; `source` can be read from its beginning again. What stands there already is given.

        Raises NotAPicture, TooManyPhotos, RefusedInput where the scan is done, and what a vault raises.
        """
        self._require_half_done(scan)
        if extension_of(source.read(HEAD_BYTES)) not in PICTURES:
            raise NotAPicture(name)
        source.seek(0)
        if self.vault.scan_photo_count(scan) >= MOST_PHOTOS:
            raise TooManyPhotos
        return self.vault.add_scan_photo(scan, item, name, source, self._now(), cancelled)

    def keep(self, scan: RecordId, item: str, file: Piece, cancelled: Cancelled = no_one_cancels) -> KeptPhoto:
        """As add, of a file; raises FileCannotBeRead too."""
        before = self.vault.head().seq
        with opened(file) as (name, source):
            photo = self.add(scan, item, name, source, cancelled)
        return KeptPhoto(photo, self.vault.head().seq == before)

    def of(self, scan: RecordId) -> tuple[ScanPhoto, ...]:
        """In the order they came in."""
        return self.vault.scan_photos(scan)

    def remove(self, photo: ScanPhoto) -> None:
        """Out of a scan that is not done; raises NoSuchRecord, RefusedInput where the scan is done."""
        self._require_half_done(photo.scan)
        self.vault.erase_scan_photos((photo.record,), self._now())

    def lacking(self, vault: Reading, scan: RecordId) -> tuple[RecordId, ...]:
        """Those of which there is no small copy yet, each file once; with any reader."""
        return SmallPhotos(self.viewer).lacking_of(vault, (photo.piece for photo in vault.scan_photos(scan)))

    def expect(self, scan: RecordId) -> None:
        """Photos begin to come in: should the program stop before `arrived`, the person is told."""
        self.vault.save_draft(WAITING, scan, self._now())

    def arrived(self) -> None:
        """All that came is kept, or it was said what was not."""
        self.vault.discard_draft(WAITING)

    def take_expected(self, scan: RecordId) -> bool:
        """Whether the program stopped while photos of this scan came in, or may have: to be said once."""
        draft, put_aside = resume(self.vault, WAITING)
        if draft is not None:
            self.arrived()
        return put_aside or (draft is not None and draft.document == scan)

    def _require_half_done(self, scan: RecordId) -> None:
        """A scan never changes once it is done, and its photos belong to it."""
        try:
            self.vault.scan(scan)
        except NoSuchRecord:
            return
        raise RefusedInput("", tr("deze scan is al bewaard. Een bewaarde scan verandert niet meer."))

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def by_item(photos: Iterable[ScanPhoto]) -> dict[str, tuple[ScanPhoto, ...]]:
    """The photos of each item, in the order they came in."""
    found: dict[str, tuple[ScanPhoto, ...]] = {}
    for photo in photos:
        found[photo.item] = (*found.get(photo.item, ()), photo)
    return found
