"""What a piece was made of, what was made of it, and what is said of a copy instead of an original."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.wording import tr

_MADE_OF: Final = {"redacted": tr("Deze kopie is gemaakt van"), "part": tr("Dit bestand zat in")}
_MADE: Final = {"redacted": tr("Afgeschermde kopie"), "part": tr("Bestand uit dit stuk")}
KEPT: Final = tr("Het origineel is bewaard en niet veranderd.")
_COPY_KEPT: Final = tr("Dit is een afgeschermde kopie. Het origineel is apart bewaard en niet veranderd.")
_PART_KEPT: Final = tr("Dit bestand zat in een ander stuk. Dat stuk is apart bewaard en niet veranderd.")


@dataclass(frozen=True, slots=True)
class OtherPiece:
    """A piece that this one has to do with: how, and its name made safe to look at."""

    record: str
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is said before a piece leaves the vault, on the button, and when a place is asked."""

    warning: tuple[str, ...]
    button: str
    where: str


_ORIGINAL: Final = Elsewhere(
    (
        tr("Een bestand van iemand anders kan schade doen als u het opent. Dat ziet u er niet altijd aan."),
        tr("Open het daarom niet op deze computer. Buiten uw kluis is het niet meer versleuteld."),
    ),
    tr("Sla het origineel op"),
    tr("Kies waar het origineel komt te staan"),
)
_COPY: Final = Elsewhere(
    (
        tr("Deze kopie maakte dit programma. U kunt de kopie aan anderen geven."),
        tr("Buiten uw kluis is de kopie niet meer versleuteld."),
    ),
    tr("Sla de kopie op"),
    tr("Kies waar de kopie komt te staan"),
)


def others_shown(piece: Evidence, beside: Sequence[Evidence]) -> tuple[OtherPiece, ...]:
    """First what it was made of, then what was made of it; `beside` is the evidence of its incident."""
    return tuple(_others(piece, beside))


def _others(piece: Evidence, beside: Sequence[Evidence]) -> Iterator[OtherPiece]:
    for other in beside:
        if piece.origin is not None and other.record == piece.origin.of:
            yield OtherPiece(other.record, _MADE_OF[piece.origin.how], visible(other.name))
    for other in beside:
        if other.origin is not None and other.origin.of == piece.record:
            yield OtherPiece(other.record, _MADE[other.origin.how], visible(other.name))


def kept_words(origin: Origin | None) -> str:
    """That the original is as it came in, and of a copy that it is none."""
    if origin is None:
        return KEPT
    return _COPY_KEPT if origin.how == "redacted" else _PART_KEPT


def elsewhere(origin: Origin | None) -> Elsewhere:
    """A copy was made here, and is meant to be given; all else came from somebody."""
    return _COPY if origin is not None and origin.how == "redacted" else _ORIGINAL
