"""The papers as the pages name them: what makes each, what it is for, and what its file is called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from weerbaar_desktop.content.ways import PaperKind
from weerbaar_desktop.domain.wording import tr


class _Words(NamedTuple):
    name: str
    make: str
    words: str


_WORDS: Final[dict[PaperKind, _Words]] = {
    "gespreksnotitie": _Words(
        tr("De gespreksnotitie"), tr("Gespreksnotitie maken"), tr("Om een gesprek mee te beginnen.")
    ),
    "interne-melding": _Words(tr("De interne melding"), tr("Interne melding maken"), tr("Voor uw organisatie.")),
    "melding": _Words(
        tr("De melding"), tr("Melding voor de politie maken"), tr("Voor de politie, zonder verzoek om vervolging.")
    ),
    "klachtbrief": _Words(
        tr("De brief"),
        tr("Brief met uw klacht maken"),
        tr("Is er al aangifte gedaan zonder klacht? Met deze brief vraagt u alsnog om vervolging."),
    ),
    "volmacht": _Words(
        tr("De volmacht"),
        tr("Volmacht maken"),
        tr("Doet u dit namens iemand anders? Die persoon tekent dan deze volmacht voor u."),
    ),
    "schade": _Words(
        tr("Het overzicht"), tr("Overzicht van schade maken"), tr("Wat kapot is, weg is of geld kostte, op een rij.")
    ),
    "meenemen": _Words(
        tr("De lijst"),
        tr("Lijst om mee te nemen maken"),
        tr("Waaraan u denkt bij de politie, met ruimte voor het nummer."),
    ),
}


@dataclass(frozen=True, slots=True)
class PaperShown:
    """One paper that can be made: the words on its button, and what it is for."""

    kind: PaperKind
    make: str
    words: str


def papers_shown(kinds: Iterable[PaperKind]) -> tuple[PaperShown, ...]:
    """The papers as a page offers them."""
    return tuple(PaperShown(kind, _WORDS[kind].make, _WORDS[kind].words) for kind in kinds)


def is_ready(kind: PaperKind) -> str:
    """That it is made."""
    return tr("{name} is klaar", name=_WORDS[kind].name)


def file_name(kind: PaperKind, today: date) -> str:
    """The name that is proposed: it says what and when, and nothing of whom."""
    return f"{kind}-{today.isoformat()}.pdf"
