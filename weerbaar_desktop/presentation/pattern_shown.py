"""What comes back in what was recorded: counted, said in sentences, put in tables; never weighed, never foretold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.papers import patroon
from weerbaar_desktop.application.pattern_words import (
    NO_CHANNEL,
    PARTS,
    Trait,
    decisions_told,
    month_words,
    months_words,
    named_told,
    named_words,
    pattern_sentences,
    traits_of,
    week_words,
    weeks_told,
    weeks_words,
)
from weerbaar_desktop.application.patterns import MOST_LISTED, Event, Looked
from weerbaar_desktop.application.timeline import (
    Timeline,
    happening_words,
    timeline,
)
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.course import Course
from weerbaar_desktop.domain.dutch import SHORT_WEEKDAYS, WEEKDAYS, count, ended, sentence
from weerbaar_desktop.domain.frequency import Frequency, frequency
from weerbaar_desktop.domain.period import Level, Span, span_of
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.spoken import day, span_words, weekday

TITLE: Final = said(patroon.TITLE)
TRAITS: Final = tr("Aard, duur, hoe vaak en hoe hevig")
TRAITS_HINT: Final = tr("Van wie u koos, in deze tijd. Een rechter kijkt bij stalking onder meer naar deze vier.")
COMING: Final = tr("Wat eraan komt")
COMING_NONE: Final = tr("Er staan nu geen dagen.")
COMING_HINT: Final = tr(
    "Komt er een raadsvergadering, een uitspraak of een gesprek? Schrijf een maatregel op met die datum."
    " Dan staat de dag hier ook."
)
WRITE_MEASURE: Final = tr("Schrijf een maatregel op")
MOST_COMING: Final = 8
"""Things on the days ahead; those after that are counted, also where several are on one day."""


@dataclass(frozen=True, slots=True)
class Period:
    """Which period is shown: the one of this length that holds `on`; `narrowed` when not everything may be in it, and
    `somebody` when it is of one person."""

    level: Level
    on: date
    today: date
    narrowed: bool = False
    somebody: bool = False

    @property
    def span(self) -> Span:
        """Its days."""
        return span_of(self.level, self.on)


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
    """Everything on the page for one period: `number` incidents; `entries` are the same as on the line, as links."""

    subtitle: str
    sentences: tuple[str, ...]
    timeline: Timeline
    week: TableShown
    channels: tuple[BarShown, ...]
    kinds: tuple[BarShown, ...]
    months: tuple[BarShown, ...]
    judgements: tuple[BarShown, ...]
    decisions: tuple[BarShown, ...]
    entries: tuple[LinkShown, ...]
    number: int
    months_below: str = ""
    weeks: tuple[BarShown, ...] = ()
    weeks_below: str = ""
    traits: tuple[Trait, ...] = ()


def pattern_shown(
    period: Period, whole: Course, looked: Looked, events: Sequence[Event], words: IncidentWords
) -> PatternShown:
    """The days that were looked at; `whole` is the course of all the time there is, `events` are all there are."""
    level, span, seen = period.level, looked.span, frequency(looked.counts)
    return PatternShown(
        span_words(level, span),
        tuple(pattern_sentences(level, span, whole, seen, narrowed=period.narrowed, say=said)),
        timeline(level, looked, events, whole.quiet, words, said),
        _week(seen),
        _bars((words.choice("channel", channel) if channel else said(NO_CHANNEL), n) for channel, n in seen.channels),
        _bars((words.choice("kinds", kind), number) for kind, number in seen.kinds),
        _bars((month_words(month, said), month.number) for month in seen.months),
        _bars((words.choice("judgement", one), number) for one, number in seen.judgements),
        _bars(decisions_told(seen, said)),
        tuple(_entries(level, looked, [event for event in events if span.holds(event.on, event.on)], words)),
        seen.total,
        months_words(seen, said),
        _bars(weeks_told(level, span, seen, said)),
        weeks_words(level, seen, said),
        traits_of(looked.counts, words, said) if period.somebody else (),
    )


def named_shown(named: Sequence[tuple[str, int]]) -> tuple[tuple[BarShown, ...], str]:
    """Who is named most in the period, and that there are more."""
    return _bars(named_told(named)), named_words(named, said)


def coming_shown(coming: Sequence[Event], today: date) -> tuple[LinkShown, ...]:
    """The first days ahead, each with what is on it."""
    rows = [
        LinkShown(one.record, tr("Vandaag") if one.on == today else sentence(weekday(one.on)), ended(one.words))
        for one in coming[:MOST_COMING]
    ]
    more = len(coming) - MOST_COMING
    if more <= 0:
        return tuple(rows)
    return (*rows, LinkShown("", tr("En nog {count}.", count=count(more, tr("ding"), tr("dingen")))))


def _week(seen: Frequency) -> TableShown:
    columns, rows = (tuple(map(said, words)) for words in (SHORT_WEEKDAYS, PARTS))
    return TableShown(tr("Dag en dagdeel"), columns, rows, seen.week, week_words(seen, said))


def cell_words(table: TableShown, row: int, column: int) -> str:
    """One cell of the table of the week as a sentence: donderdag, avond: 5 aantekeningen."""
    number = table.numbers[row][column]
    counted = count(number, tr("aantekening"), tr("aantekeningen")) if number else tr("geen aantekeningen")
    return f"{said(WEEKDAYS[column])}, {table.rows[row]}: {counted}"


def _bars(counted: Iterable[tuple[str, int]]) -> tuple[BarShown, ...]:
    found = tuple(counted)
    most = max((number for _, number in found), default=0)
    return tuple(BarShown(words, number, number / most if most else 0) for words, number in found)


def _entries(level: Level, looked: Looked, events: Sequence[Event], words: IncidentWords) -> Iterator[LinkShown]:
    """What was done or planned first, then the incidents, the newest first."""
    for event in reversed(events):
        yield LinkShown(event.record, sentence(day(event.on)), event.words)
    for one in looked.each[: -MOST_LISTED - 1 : -1]:
        when, _, what = happening_words(one, words, said).rstrip(".").partition(". ")
        yield LinkShown(one.record, when, what)
    if looked.counts.total > MOST_LISTED:
        more = count(looked.counts.total - MOST_LISTED, tr("aantekening"), tr("aantekeningen"))
        where = tr("Die staan in het dagboek.") if level == "day" else tr("Kies een kortere tijd om die te zien.")
        yield LinkShown("", tr("En nog {more}. {where}", more=more, where=where))
