"""Who was at the vault and when, in words; calm about tries that failed, and honest about how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.ports import Visit, VisitKind
from weerbaar_desktop.domain.dutch import from_record
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import moment_words, weekday

VISITS: Final = tr("Wanneer de kluis open was")
FAILED_TITLE: Final = tr("Er is een verkeerde wachtzin of code ingevoerd")
NOT_SURE: Final = tr(
    "Het programma telt verkeerde wachtzinnen en codes buiten de kluis, tot die weer opengaat. "
    "Wie bij de map van de kluis kan, kan dat aantal veranderen."
)
FIRST: Final = 8
"""How many lines stand there at first."""

_OPENED: Final[dict[VisitKind, str]] = {
    "opened": tr("Geopend"),
    "opened_with_code": tr("Geopend met de herstelcode"),
    "opened_by_computer": tr("Geopend zonder wachtzin, door deze computer"),
}
_OTHER: Final[dict[VisitKind, str]] = {
    "exported": tr("Map, document of pakket gemaakt"),
    "received": tr("Pakket overgenomen"),
    "changed": tr("Veranderd wat de kluis opent"),
}


@dataclass(frozen=True, slots=True)
class VisitShown:
    """One line: what happened, and when."""

    what: str
    when: str


def visits_shown(visits: Sequence[Visit]) -> tuple[VisitShown, ...]:
    """Every line, newest first; the newest opening is the one in which one now works."""
    now = next((visit for visit in visits if visit.kind in _OPENED), None)
    return tuple(VisitShown(_what(visit, now=visit is now), moment_words(from_record(visit.at))) for visit in visits)


def failed_words(visits: Sequence[Visit]) -> str:
    """What to say at unlocking of tries since the time before; "" when there were none."""
    opening = next((at for at, visit in enumerate(visits) if visit.kind in _OPENED), len(visits))
    before = visits[opening + 1 : opening + 2]  # what opens the vault may have been changed since, as by a code
    if not before or before[0].kind != "failed":
        return ""
    last = from_record(before[0].at)
    which = (
        tr("op {weekday}", weekday=weekday(last))
        if before[0].times == 1
        else tr("de laatste keer op {weekday}", weekday=weekday(last))
    )
    return tr(
        "Sinds de vorige keer is er {times} keer een verkeerde wachtzin of code ingevoerd, {which}. Was "
        "u dat zelf, dan hoeft u niets te doen.",
        times=before[0].times,
        which=which,
    )


def _what(visit: Visit, *, now: bool) -> str:
    if visit.kind == "failed":
        return (
            tr("Verkeerde wachtzin of code")
            if visit.times == 1
            else tr("{times} keer een verkeerde wachtzin of code (tijd van de laatste keer)", times=visit.times)
        )
    opened = _OPENED.get(visit.kind)
    if opened is None:
        return _OTHER[visit.kind]
    return tr("{opened}, nu", opened=opened) if now else opened
