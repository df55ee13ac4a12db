"""The papers as the pages name them: what makes each, what it is for, and what its file is called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from weerbaar_desktop.content.ways import PaperKind


class _Words(NamedTuple):
    name: str
    make: str
    words: str


_WORDS: Final[dict[PaperKind, _Words]] = {
    "gespreksnotitie": _Words("De gespreksnotitie", "Gespreksnotitie maken", "Om een gesprek mee te beginnen."),
    "interne-melding": _Words("De interne melding", "Interne melding maken", "Voor uw organisatie."),
    "melding": _Words("De melding", "Melding voor de politie maken", "Voor de politie, zonder verzoek om vervolging."),
    "klachtbrief": _Words(
        "De brief",
        "Brief met uw klacht maken",
        "Is er al aangifte gedaan zonder klacht? Met deze brief vraagt u alsnog om vervolging.",
    ),
    "volmacht": _Words(
        "De volmacht", "Volmacht maken", "Doet u dit namens iemand anders? Die persoon tekent dan deze volmacht voor u."
    ),
    "schade": _Words("Het overzicht", "Overzicht van schade maken", "Wat kapot is, weg is of geld kostte, op een rij."),
    "meenemen": _Words(
        "De lijst", "Lijst om mee te nemen maken", "Waaraan u denkt bij de politie, met ruimte voor het nummer."
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
    return f"{_WORDS[kind].name} is klaar"


def file_name(kind: PaperKind, today: date) -> str:
    """The name that is proposed: it says what and when, and nothing of whom."""
    return f"{kind}-{today.isoformat()}.pdf"
