"""The overview of own visits in words: days, what became of the copy, and never whose home it was."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from weerbaar_desktop.application.own_visits import VisitRow, VisitsSeen
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import day

TITLE: Final = tr("Uw bezoeken")
LEAD: Final = tr(
    "Hier staat wanneer u op bezoek was, en wat er met uw kopie gebeurde. Er staat niet bij wie u bezocht."
)
EMPTY: Final = tr("Na uw eerste bezoek staat hier de datum, en wat er met uw kopie gebeurde.")
OVER: Final = (
    tr("Wilt u een kopie wissen?"),
    tr("De afgesproken dag is voorbij. Open de kluis van dat bezoek en wis hem. Vanzelf gebeurt dat nooit."),
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
    return OwnVisitShown(tr("Bezoek van {day}", day=day(row.visit.begun_on)), _became(row))


def _became(row: VisitRow) -> str:
    visit = row.visit
    words = {
        "here": tr("Nog niet overgedragen. De kluis staat op deze computer."),
        "handed_over": tr(
            "Overgedragen op {day}. Uw kopie staat nog op deze computer.", day=_day(visit.handed_over_on)
        ),
        "kept": tr(
            "Overgedragen op {day}. Bewaard tot {until}.", day=_day(visit.handed_over_on), until=_day(visit.kept_until)
        ),
        "over_time": tr("Bewaard tot {day}. Die dag is voorbij.", day=_day(visit.kept_until)),
        "gone": tr(
            "Overgedragen op {day}. Uw kopie is gewist op {gone}.",
            day=_day(visit.handed_over_on),
            gone=_day(visit.gone_on),
        ),
        "stopped": tr("Gestopt zonder overdracht. De kluis is gewist op {day}.", day=_day(visit.gone_on)),
    }
    return words[row.state]


def _day(moment: date | None) -> str:
    return day(moment) if moment is not None else ""
