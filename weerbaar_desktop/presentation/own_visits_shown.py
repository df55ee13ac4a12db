"""The overview of own visits in words: days, what became of the copy, and never whose home it was."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from weerbaar_desktop.application.own_visits import VisitRow, VisitsSeen
from weerbaar_desktop.domain.dutch import day

TITLE: Final = "Uw bezoeken"
LEAD: Final = "Hier staat wanneer u op bezoek was, en wat er met uw kopie gebeurde. Er staat niet bij wie u bezocht."
EMPTY: Final = "Na uw eerste bezoek staat hier de datum, en wat er met uw kopie gebeurde."
OVER: Final = (
    "Wilt u een kopie wissen?",
    "De afgesproken dag is voorbij. Open de kluis van dat bezoek en wis haar. Vanzelf gebeurt dat nooit.",
)


class OwnVisitShown(NamedTuple):
    """One line: its day, and what became of the copy."""

    words: str
    below: str


class OwnVisitsShown(NamedTuple):
    """The page; `warning` when the overview cannot be read, `asks` when a day that was agreed on is over."""

    visits: tuple[OwnVisitShown, ...]
    warning: str
    asks: bool


def own_visits_shown(seen: VisitsSeen) -> OwnVisitsShown:
    """Every visit, in the order of the overview."""
    return OwnVisitsShown(tuple(map(_shown, seen.rows)), seen.warning, bool(seen.over_time))


def _shown(row: VisitRow) -> OwnVisitShown:
    return OwnVisitShown(f"Bezoek van {day(row.visit.begun_on)}", _became(row))


def _became(row: VisitRow) -> str:
    visit = row.visit
    words = {
        "here": "Nog niet overgedragen. De kluis staat op deze computer.",
        "handed_over": f"Overgedragen op {_day(visit.handed_over_on)}. Uw kopie staat nog op deze computer.",
        "kept": f"Overgedragen op {_day(visit.handed_over_on)}. Bewaard tot {_day(visit.kept_until)}.",
        "over_time": f"Bewaard tot {_day(visit.kept_until)}. Die dag is voorbij.",
        "gone": f"Overgedragen op {_day(visit.handed_over_on)}. Uw kopie is gewist op {_day(visit.gone_on)}.",
        "stopped": f"Gestopt zonder overdracht. De kluis is gewist op {_day(visit.gone_on)}.",
    }
    return words[row.state]


def _day(moment: date | None) -> str:
    return day(moment) if moment is not None else ""
