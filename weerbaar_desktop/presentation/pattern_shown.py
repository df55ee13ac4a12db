"""What comes back in what was recorded: counted, said in sentences, put in tables; never weighed, never foretold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.pattern_words import NO_CHANNEL, PARTS, month_words, pattern_sentences, week_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import WEEKDAYS, count
from weerbaar_desktop.domain.frequency import Frequency, Happening, course, frequency, within
from weerbaar_desktop.domain.period import Level, span_of, span_words
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.timeline_shown import (
    Event,
    TimelineShown,
    happening_words,
    timeline_shown,
)

MOST_ROWS: Final = 200
"""Entries in the table; more nobody reads, and a shorter time shows the others."""


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
    here = within(happenings, span)
    whole, seen = course(happenings, today), frequency(here)
    return PatternShown(
        span_words(level, span),
        tuple(pattern_sentences(level, whole, seen)),
        timeline_shown(level, span, here, events, whole.quiet, words),
        _week(seen),
        _bars((words.choice("channel", channel) if channel else NO_CHANNEL, n) for channel, n in seen.channels),
        _bars((words.choice("kinds", kind), number) for kind, number in seen.kinds),
        _bars((month_words(month), month.number) for month in seen.months),
        _bars(seen.decisions),
        tuple(_entries(here[::-1], words)),
        tuple(one.record for one in here),
    )


def _week(seen: Frequency) -> TableShown:
    return TableShown("Dag en dagdeel", tuple(name[:2] for name in WEEKDAYS), PARTS, seen.week, week_words(seen))


def cell_words(table: TableShown, row: int, column: int) -> str:
    """One cell of the table of the week as a sentence: donderdag, avond: 5 aantekeningen."""
    number = table.numbers[row][column]
    counted = count(number, "aantekening", "aantekeningen") if number else "geen aantekeningen"
    return f"{WEEKDAYS[column]}, {table.rows[row]}: {counted}"


def _bars(counted: Iterable[tuple[str, int]]) -> tuple[BarShown, ...]:
    found = tuple(counted)
    most = max((number for _, number in found), default=0)
    return tuple(BarShown(words, number, number / most if most else 0) for words, number in found)


def _entries(newest: Sequence[Happening], words: IncidentWords) -> Iterator[LinkShown]:
    for one in newest[:MOST_ROWS]:
        when, _, what = happening_words(one, words).rstrip(".").partition(". ")
        yield LinkShown(one.record, when, what)
    if len(newest) > MOST_ROWS:
        more = count(len(newest) - MOST_ROWS, "aantekening", "aantekeningen")
        yield LinkShown("", f"En nog {more}. Kies een kortere tijd om die te zien.")
