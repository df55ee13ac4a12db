"""The exhibits that are pictures, as photos in the document: under their label, with the words of the person for who
does not see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from weerbaar_desktop.application.exhibit_list import Exhibited
from weerbaar_desktop.application.ports import Cancelled, Reading
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.evidence import Emptiness, emptiness
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Photo
from weerbaar_desktop.domain.small_photo import PICTURES
from weerbaar_desktop.domain.wording import tr

Clean = Callable[[str, str, str], str]
"""Takes a piece, a field of it and a text, and gives the text as it goes out."""
LONGEST: Final = 300
"""Characters below a photo, and for who does not see it; all of it stands in the list of exhibits."""


_NOT_TOLD: Final[dict[Emptiness, str]] = {
    "unknown": ". Wat erop te zien is, is niet bekend.",
    "withheld": ". Wat erop te zien is, laat ik weg.",
    "not_asked": ", niet beschreven",
}


class PhotoGone(CannotContinue):
    """A small copy that was there a moment ago cannot be read any more."""

    def __init__(self) -> None:
        super().__init__(
            tr("Een verkleinde foto is niet meer te lezen."),
            tr("Er is niets gemaakt. Uw stukken zijn niet veranderd."),
            tr("Probeer het nog een keer. Het programma maakt de foto dan opnieuw."),
        )


@dataclass(frozen=True, slots=True)
class ExhibitPhotos:
    """Of which exhibits there is a small copy, and its size (px wide, px high); each is that of the piece that goes
    along, never of one that it was made of."""

    sizes: Mapping[RecordId, tuple[int, int]] = field(default_factory=dict)

    def of(self, exhibits: Iterable[Exhibited]) -> tuple[Exhibited, ...]:
        """Those that are shown, in the order of their labels."""
        return tuple(exhibit for exhibit in exhibits if exhibit.evidence.record in self.sizes)

    def missing(self, exhibits: Iterable[Exhibited]) -> tuple[str, ...]:
        """The labels of the pictures that are not shown."""
        return tuple(
            exhibit.label
            for exhibit in exhibits
            if exhibit.evidence.extension in PICTURES and exhibit.evidence.record not in self.sizes
        )

    def blocks(self, heading: str, exhibits: Sequence[Exhibited], clean: Clean) -> Iterable[Block]:
        """A part of the document under `heading`; nothing where no exhibit is shown."""
        shown = self.of(exhibits)
        if not shown:
            return
        yield Heading(heading)
        yield Paragraph("Deze foto’s zijn verkleind. De stukken zelf staan ongewijzigd in de map ‘bewijs’.")
        incident = 0
        for exhibit in shown:
            if exhibit.incident != incident:
                incident = exhibit.incident
                yield Heading(f"Bij incident {incident}", 3)
            yield Photo(_alt(exhibit, clean), _caption(exhibit, clean), *self.sizes[exhibit.evidence.record])


NO_PHOTOS: Final = ExhibitPhotos()


def photos_in(vault: Reading, exhibits: Iterable[Exhibited], cancelled: Cancelled) -> ExhibitPhotos:
    """The photos of these exhibits as the vault has them; raises Stopped."""
    return ExhibitPhotos(sizes_of(vault, (exhibit.evidence for exhibit in exhibits), cancelled))


def sizes_of(vault: Reading, pieces: Iterable[Evidence], cancelled: Cancelled) -> dict[RecordId, tuple[int, int]]:
    """How large the small copy of each is (px wide, px high), of those that have one; raises Stopped."""
    sizes: dict[RecordId, tuple[int, int]] = {}
    for piece in pieces:
        if cancelled():
            raise Stopped
        if piece.extension in PICTURES and (photo := vault.photo(piece.record)) is not None:
            sizes[piece.record] = photo.width, photo.height
    return sizes


def photo_bytes(vault: Reading, pieces: Iterable[RecordId]) -> Iterator[bytes]:
    """The JPEGs of their small copies, each read when it is asked for; raises PhotoGone."""
    for record in pieces:
        photo = vault.photo(record)
        if photo is None:
            raise PhotoGone
        yield photo.data


def _alt(exhibit: Exhibited, clean: Clean) -> str:
    """What is on it as the person said; where nobody did, that is what it says."""
    about, record = exhibit.evidence.about, exhibit.evidence.record
    if about.description is not None:
        return f"Foto {exhibit.label}: {short(clean(record, 'description', about.description))}"
    return f"Foto {exhibit.label}{_NOT_TOLD[emptiness(about, 'description') or 'not_asked']}"


def _caption(exhibit: Exhibited, clean: Clean) -> str:
    piece = exhibit.evidence
    if piece.about.description is None:
        return f"{exhibit.label}: {short(clean(piece.record, 'name', piece.name))}"
    return f"{exhibit.label}: {short(clean(piece.record, 'description', piece.about.description))}"


def short(text: str) -> str:
    """On one line, cut at a word: as it stands below a photo, and for who does not see it."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"
