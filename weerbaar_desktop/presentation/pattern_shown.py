"""What comes back in what was recorded: counted, said in sentences, put in tables; never weighed, never foretold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import MONTHS, PARTS_OF_DAY, WEEKDAYS, count, day
from weerbaar_desktop.domain.frequency import Course, Frequency, Happening, Month, course, frequency
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.timeline_shown import (
    Event,
    Level,
    Span,
    TimelineShown,
    happening_words,
    span_of,
    span_words,
    timeline_shown,
)

TITLE: Final = "Tijdlijn en patroon"
NOT_OURS: Final = "Het programma telt en oordeelt niet. Dreiging beoordelen doet de politie."
MOST_ROWS: Final = 200
"""Entries in the table; more nobody reads, and a shorter time shows the others."""
_NO_CHANNEL: Final = "Niet ingevuld"


@dataclass(frozen=True, slots=True)
class TableShown:
    """Numbers in rows and columns, each with its words, and what a screen reader calls it."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    numbers: tuple[tuple[int, ...], ...]
    below: str

    @property
    def most(self) -> int:
        """The largest number."""
        return max((number for row in self.numbers for number in row), default=0)


@dataclass(frozen=True, slots=True)
class BarShown:
    """One number as a length: `share` is that of the longest."""

    words: str
    number: int
    share: float


@dataclass(frozen=True, slots=True)
class PatternShown:
    """Everything on the page for one period; `entries` are the same as on the line, as links."""

    subtitle: str
    sentences: tuple[str, ...]
    timeline: TimelineShown
    week: TableShown
    channels: tuple[BarShown, ...]
    kinds: tuple[BarShown, ...]
    months: tuple[BarShown, ...]
    decisions: tuple[BarShown, ...]
    entries: tuple[LinkShown, ...]
    records: tuple[str, ...]


def pattern_shown(
    level: Level, on: date, today: date, happenings: Sequence[Happening], events: Sequence[Event], words: IncidentWords
) -> PatternShown:
    """The period of this length in which `on` lies; `happenings` are all there are, whenever they were."""
    span = span_of(level, on)
    here = [one for one in happenings if one.place is not None and span.holds(one.place.first, one.place.last)]
    newest = sorted(here, key=_first_day, reverse=True)
    whole, seen = course(happenings, today), frequency(here)
    return PatternShown(
        span_words(level, span),
        tuple(_sentences(level, span, whole, seen)),
        timeline_shown(level, span, here, events, whole.quiet, words),
        _week(seen),
        _bars((words.choice("channel", channel) if channel else _NO_CHANNEL, n) for channel, n in seen.channels),
        _bars((words.choice("kinds", kind), number) for kind, number in seen.kinds),
        _bars((_month_words(month), month.number) for month in seen.months),
        _bars(seen.decisions),
        tuple(_entries(newest, words)),
        tuple(one.record for one in reversed(newest)),
    )


def _sentences(level: Level, span: Span, whole: Course, seen: Frequency) -> Iterator[str]:
    yield " ".join(part for part in (_how_many(level, span, seen), _busiest(seen)) if part)
    if whole.undated:
        stand = "staat" if whole.undated == 1 else "staan"
        yield f"{count(whole.undated, 'aantekening', 'aantekeningen')} zonder dag {stand} hier niet bij."
    if whole.more_since is not None:
        yield (
            f"Sinds {day(whole.more_since)} legt u vaker iets vast dan daarvoor."
            " Misschien gebeurt er meer, misschien schrijft u meer op."
        )


def _how_many(level: Level, span: Span, seen: Frequency) -> str:
    where = {"day": "op deze dag", "week": "in deze week", "month": "in deze maand", "year": "in twaalf maanden"}[level]
    if not seen.total:
        return f"Er staat niets {where}."
    entries = f"{count(seen.total, 'aantekening', 'aantekeningen')} {where}"
    last = [month for month in reversed(seen.months) if month.number][:2] if level == "year" else []
    per_month = ", ".join(f"{month.number} in {MONTHS[month.month - 1]} {month.year}" for month in last)
    return f"{entries}, waarvan {per_month}." if per_month and span.days else f"{entries}."


_ENOUGH: Final = 5
"""Fewer than so many say nothing of a day or a part of it."""


def _busiest(seen: Frequency) -> str:
    """The one cell that has the most, where there are enough and no other has as many."""
    cells = sorted(
        ((number, part, weekday) for part, row in enumerate(seen.week) for weekday, number in enumerate(row)),
        reverse=True,
    )
    (most, part, weekday), (second, _, _) = cells[0], cells[1]
    if seen.total < _ENOUGH or most == second:
        return ""
    return f"De meeste waren op {WEEKDAYS[weekday]} {PARTS_OF_DAY[part][1]}: {most}."


def _week(seen: Frequency) -> TableShown:
    rows = tuple(words.removeprefix("in de ") for _, words in PARTS_OF_DAY)
    below = "Het getal is het aantal aantekeningen."
    if seen.no_hour:
        below += f" Van {count(seen.no_hour, 'aantekening', 'aantekeningen')} is het uur of de dag niet zeker."
    return TableShown("Dag en dagdeel", tuple(name[:2] for name in WEEKDAYS), rows, seen.week, below)


def cell_words(table: TableShown, row: int, column: int) -> str:
    """One cell of the table of the week as a sentence: donderdag, avond: 5 aantekeningen."""
    number = table.numbers[row][column]
    counted = count(number, "aantekening", "aantekeningen") if number else "geen aantekeningen"
    return f"{WEEKDAYS[column]}, {table.rows[row]}: {counted}"


def _month_words(month: Month) -> str:
    return f"{MONTHS[month.month - 1]} {month.year}"


def _bars(counted: Iterable[tuple[str, int]]) -> tuple[BarShown, ...]:
    found = tuple(counted)
    most = max((number for _, number in found), default=0)
    return tuple(BarShown(words, number, number / most if most else 0) for words, number in found)


def _first_day(happening: Happening) -> tuple[date, str]:
    return (happening.place.first if happening.place else date.min), happening.recorded_at


def _entries(newest: Sequence[Happening], words: IncidentWords) -> Iterator[LinkShown]:
    for one in newest[:MOST_ROWS]:
        when, _, what = happening_words(one, words).rstrip(".").partition(". ")
        yield LinkShown(one.record, when, what)
    if len(newest) > MOST_ROWS:
        more = count(len(newest) - MOST_ROWS, "aantekening", "aantekeningen")
        yield LinkShown("", f"En nog {more}. Kies een kortere tijd om die te zien.")
