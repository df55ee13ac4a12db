"""The photos of a home scan in its report: by what was looked at, in words for who does not see them, without names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final, NamedTuple

from weerbaar_desktop.application.exhibit_photos import short
from weerbaar_desktop.application.scan_photos import by_item
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Photo
from weerbaar_desktop.domain.scan import Answered, Scan
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.wording import marked

HEADING: Final = marked("Foto’s")
GONE: Final = marked("Een punt dat niet meer in de lijst staat")
"""Where a photo belongs to an item that the content does not have any more."""
SMALLER: Final = "Deze foto’s zijn verkleind. De foto’s zelf staan ongewijzigd in de kluis."
_NOT_SHOWN: Final = "Foto {} bij {} kan hier niet worden getoond. De foto staat in de kluis."


class Numbered(NamedTuple):
    """One photo with its number in the report and what it belongs to, None for GONE."""

    number: int
    photo: ScanPhoto
    of: Answered | None


@dataclass(frozen=True, slots=True)
class ReportPhotos:
    """The photos of one scan in the order of the report, and the size of each small copy (px wide, px high)."""

    photos: tuple[Numbered, ...] = ()
    sizes: Mapping[RecordId, tuple[int, int]] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[RecordId, ...]:
        """Those that are printed, in that order."""
        return tuple(one.photo.record for one in self.photos if one.photo.record in self.sizes)

    def words(self, item: str) -> str:
        """Which photos are of this item; "" for none."""
        numbers = [str(one.number) for one in self.photos if one.photo.item == item]
        return f"Zie foto {', '.join(numbers)}." if numbers else ""

    def blocks(self) -> Iterator[Block]:
        """A part of the report; nothing where there is no photo."""
        if not self.photos:
            return
        yield Heading(HEADING)
        yield Paragraph(SMALLER)
        for zone, group in groupby(self.photos, key=_zone):
            yield Heading(zone, 3)
            for one in group:
                yield self._block(one)

    def _block(self, one: Numbered) -> Block:
        size = self.sizes.get(one.photo.record)
        if size is None:
            return Paragraph(_NOT_SHOWN.format(one.number, _place(one)))
        said = one.of.note if one.of else None
        alt = f"Foto {one.number} bij {_place(one)}{f' Notitie: {said}' if said else ''}"
        return Photo(short(alt), short(f"Foto {one.number}: {one.of.question if one.of else GONE}"), *size)


NO_PHOTOS: Final = ReportPhotos()


def numbered(scan: Scan, photos: Sequence[ScanPhoto]) -> tuple[Numbered, ...]:
    """In the order of the walk, and of each item in the order they came in."""
    kept = by_item(photos)
    known = [(one, photo) for one in scan.questions for photo in kept.pop(one.id, ())]
    gone = [(None, photo) for rest in kept.values() for photo in rest]
    return tuple(Numbered(number, photo, of) for number, (of, photo) in enumerate([*known, *gone], 1))


def _zone(one: Numbered) -> str:
    return one.of.category if one.of else GONE


def _place(one: Numbered) -> str:
    return f"{one.of.category}: {one.of.question}" if one.of else GONE.lower()
