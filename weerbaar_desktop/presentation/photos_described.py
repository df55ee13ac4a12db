"""Which photos of a folder nobody described yet, and what is said of that: it is asked, never guessed."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.shielding import Seen, pieces_going, settle
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.evidence import described
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.shielding import Shielding
from weerbaar_desktop.domain.small_photo import PICTURES
from weerbaar_desktop.domain.wording import tr

WHY: Final = tr(
    "Schrijf in één zin wat er te zien is. Wie de foto niet kan zien, hoort dan deze zin. Niets hoeft: u "
    "mag ook zonder beschrijving verder."
)
REST: Final = tr("Zonder beschrijving staat in het document: niet beschreven.")


def undescribed(seen: Seen, shielding: Shielding) -> tuple[RecordId, ...]:
    """The pictures that go along, in the order of the document, of which nobody said what is on them."""
    going = pieces_going(seen, settle(seen, shielding).going)
    return tuple(
        one.piece.record for one in going if one.piece.extension in PICTURES and not described(one.piece.about)
    )


def undescribed_words(number: int) -> str:
    """How many there are; "" for none."""
    return tr("{count} nog niet beschreven.", count=count(number, tr("foto is"), tr("foto’s zijn"))) if number else ""


def asked_words(place: int, of: int) -> str:
    """Which of them is asked about."""
    return tr("Foto {place} van {of}", place=place, of=of) if of > 1 else ""


def picture_words(piece: Evidence) -> str:
    """What is said of the picture itself to who does not see it, as long as nobody described it."""
    return tr("Foto zonder beschrijving: {name}", name=visible(piece.name))
