"""What the diary can be narrowed to, each choice with the words it is shown by."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from weerbaar_desktop.application.ports import FilterChoices, RowFilter
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Channel, IncidentKind, RowStatus
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.diary_list import STATUSES
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date

Value = TypeVar("Value", bound=str)
Days = tuple[date | None, date | None]
"""The first and the last day that is asked, None where there is none."""

ALL_YEARS, EVERY_KIND, EVERYONE = tr("Alle jaren"), tr("Elke soort"), tr("Iedereen")
EVERY_WAY, EVERY_STATUS, EVERYWHERE = tr("Elke weg"), tr("Elke stand"), tr("Overal")


@dataclass(frozen=True, slots=True)
class FilterShown:
    """Values and words per control, in the order in which they stand there; the first of each narrows nothing."""

    years: tuple[tuple[int | None, str], ...]
    kinds: tuple[tuple[IncidentKind | None, str], ...]
    who: tuple[tuple[str, str], ...]
    channels: tuple[tuple[Channel | None, str], ...]
    statuses: tuple[tuple[RowStatus | None, str], ...]
    places: tuple[tuple[str, str], ...]


NOTHING_TO_NARROW: Final = FilterShown(
    ((None, ALL_YEARS),),
    ((None, EVERY_KIND),),
    (("", EVERYONE),),
    ((None, EVERY_WAY),),
    ((None, EVERY_STATUS),),
    (("", EVERYWHERE),),
)


def filter_shown(choices: FilterChoices, only: RowFilter, words: IncidentWords) -> FilterShown:
    """What there is to choose; what is chosen now stays a choice, also when nothing fits it any more."""
    years = sorted({*choices.years, *((only.year,) if only.year is not None else ())}, reverse=True)
    kinds = {*choices.kinds, *((only.kind,) if only.kind else ())}
    who = sorted({*choices.who, *((only.who,) if only.who else ())}, key=folded)
    places = _with_chosen(choices.places, only.place)
    channels = {*choices.channels, *((only.channel,) if only.channel else ())}
    return FilterShown(
        ((None, ALL_YEARS), *((year, str(year)) for year in years)),
        ((None, EVERY_KIND), *_in_order("kinds", kinds, words)),
        (("", EVERYONE), *((name, visible(" ".join(name.split()))) for name in who)),
        ((None, EVERY_WAY), *_in_order("channel", channels, words)),
        ((None, EVERY_STATUS), *((status, said) for status, (said, _) in STATUSES.items())),
        (("", EVERYWHERE), *((place, visible(" ".join(place.split()))) for place in places)),
    )


def days_read(since: str, until: str) -> tuple[Days, str, str]:
    """The days in what was typed, and what is wrong with the first and with the last; what is wrong narrows nothing."""
    (first, wrong_first), (last, wrong_last) = _day_read(since), _day_read(until)
    if first and last and first > last:
        return (None, None), "", tr("Deze dag komt voor de eerste. Kies een latere dag.")
    return (first, last), wrong_first, wrong_last


def _day_read(typed: str) -> tuple[date | None, str]:
    try:
        return (read_date(typed) if typed.strip() else None), ""
    except NotUnderstood as wrong:
        return None, str(wrong)


def _with_chosen(places: tuple[str, ...], chosen: str) -> tuple[str, ...]:
    """In the words that were chosen, where those are other capitals or accents of a place that stands there."""
    if not chosen:
        return places
    others = (place for place in places if folded(place) != folded(chosen))
    return tuple(sorted((*others, chosen), key=folded))


def _in_order(field: str, values: Set[Value], words: IncidentWords) -> list[tuple[Value, str]]:
    """The values with their words, as the question about that field has them."""
    named = {words.choice(field, value): value for value in values}
    return [(named[word], word) for word in words.choices[field].values() if word in named]
