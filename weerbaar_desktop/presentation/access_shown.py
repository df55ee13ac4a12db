"""Who was at the vault and when, in words; calm about tries that failed, and honest about how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.ports import Visit
from weerbaar_desktop.domain.dutch import from_record, moment_words, weekday

FAILED_TITLE: Final = "Er is een verkeerde wachtzin ingevoerd"
NOT_SURE: Final = (
    "Verkeerde wachtzinnen worden buiten de kluis geteld, tot die weer opengaat. "
    "Wie bij de map van de kluis kan, kan dat aantal veranderen."
)
FIRST: Final = 8
"""How many lines stand there at first."""


@dataclass(frozen=True, slots=True)
class VisitShown:
    """One line: what happened, and when."""

    what: str
    when: str


def visits_shown(visits: Sequence[Visit]) -> tuple[VisitShown, ...]:
    """Every line, newest first; the first is the opening in which one now works."""
    return tuple(
        VisitShown(_what(visit, now=number == 0), moment_words(from_record(visit.at)))
        for number, visit in enumerate(visits)
    )


def failed_words(visits: Sequence[Visit]) -> str:
    """What to say at unlocking of tries since the time before; "" when there were none."""
    before = visits[1:2]
    if not before or before[0].kind != "failed" or visits[0].kind != "opened":
        return ""
    last = from_record(before[0].at)
    which = f"op {weekday(last)}" if before[0].times == 1 else f"de laatste keer op {weekday(last)}"
    return (
        f"Sinds de vorige keer is er {before[0].times} keer een verkeerde wachtzin ingevoerd, {which}. "
        "Was u dat zelf, dan hoeft u niets te doen."
    )


def _what(visit: Visit, *, now: bool) -> str:
    if visit.kind == "failed":
        return (
            "Verkeerde wachtzin"
            if visit.times == 1
            else f"{visit.times} keer een verkeerde wachtzin (tijd van de laatste keer)"
        )
    if visit.kind == "exported":
        return "Map voor de politie gemaakt"
    return "Geopend, nu" if now else "Geopend"
