"""The photos of a home scan as they are shown: with the thing they are of, their name, and a name for each button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from weerbaar_desktop.application.papers.woningscan_photos import GONE, numbered
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.scan import Scan
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.spoken import size_words

ADD: Final = tr("Foto’s toevoegen")
FROM_PHONE: Final = tr("Neem van telefoon of stick")
CHOOSE: Final = tr("Kies foto’s")
NOT_SHOWN: Final = tr("Kan hier niet worden getoond")
ERASE_PAGE: Final = tr("Foto wissen")
ANEW_PAGE: Final = tr("Woningscan, opnieuw beginnen")
CUT_OFF: Final = (
    tr("Het programma stopte terwijl er foto’s binnenkwamen."),
    tr("Wat u hier ziet, is bewaard. Kijk welke foto’s ontbreken, en voeg die opnieuw toe."),
)
PHOTOS_LEFT: Final = (
    tr("Wat u bij de vorige woningscan invulde, is niet meer te lezen."),
    tr(
        "De foto’s die u daarbij maakte, zijn er nog. Ze staan weer bij de onderdelen waar ze bij horen. Loop de zones "
        "opnieuw langs, en haal foto’s weg die u niet wilt houden."
    ),
)
STILL_COMING: Final = (
    tr("Er komen nog foto’s binnen."),
    tr("Wacht even, of stop dat in een zone. Daarna kunt u de woningscan bewaren."),
)


@dataclass(frozen=True, slots=True)
class PhotoShown:
    """One photo: its name and size to read, and what it is of for who does not see it, as it stands in a sentence."""

    record: str
    name: str
    size: str
    what: str

    @property
    def alt(self) -> str:
        """The same as a sentence of its own."""
        return f"{self.what[0].upper()}{self.what[1:]}"


class PhotoGroup(NamedTuple):
    """Photos of one thing; `heading` is "" where that stands above them already."""

    heading: str
    photos: tuple[PhotoShown, ...]


NO_PHOTOS: Final = PhotoGroup("", ())


def photo_shown(photo: ScanPhoto, number: int, question: str) -> PhotoShown:
    """Photo `number` of what was asked."""
    piece = photo.piece
    return PhotoShown(
        photo.record,
        visible(piece.name),
        size_words(piece.size),
        tr("foto {number} bij {question}", number=number, question=question),
    )


def of_item(photos: Sequence[ScanPhoto], question: str) -> PhotoGroup:
    """Those of one item, on its own card."""
    return PhotoGroup("", tuple(photo_shown(photo, number, question) for number, photo in enumerate(photos, 1)))


def of_scan(scan: Scan, photos: Sequence[ScanPhoto]) -> tuple[PhotoGroup, ...]:
    """Those of a scan that is done, by item, numbered as in the report."""
    groups: dict[str, list[PhotoShown]] = {}
    for number, photo, of in numbered(scan, photos):
        heading = f"{of.category}: {of.question}" if of else said(GONE)
        groups.setdefault(heading, []).append(photo_shown(photo, number, heading))
    return tuple(PhotoGroup(heading, tuple(shown)) for heading, shown in groups.items())


def said_kept(good: int, of: int, known: int) -> str:
    """How taking in ended; "" where that was said already."""
    if good < of:
        return tr("{good} van {of} foto’s zijn bewaard.", good=good, of=of) if good else ""
    before = tr(" {count} er al.", count=count(known, tr("foto stond"), tr("foto’s stonden"))) if known else ""
    return tr("{count} bewaard.{before}", count=count(of, tr("foto is"), tr("foto’s zijn")), before=before)


def with_photos(words: str, photos: int) -> str:
    """`words` say what goes; its photos go with it."""
    return tr("{words}, met {count}", words=words, count=count(photos, tr("foto"), tr("foto’s"))) if photos else words
