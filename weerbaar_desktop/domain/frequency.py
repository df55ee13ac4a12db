"""How often something happened: counts per month, part of the day, channel and so on, counted and never weighed.

What nobody knows is counted apart: an incident without a day is in no month, one without an hour in no part of the day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple, TypeVar

from weerbaar_desktop.domain.dutch import PARTS_OF_DAY, from_record, on_the_calendar, visible
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Channel, IncidentKind, Judgement, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.period import DAYS_IN_WEEK, Span, months_on

Word = TypeVar("Word", bound=str | None)

LONGEST_NAME: Final = 120
"""Characters of what a decision is called."""
QUIET: Final = timedelta(days=42)
"""So long without anything is a time worth naming; shorter gaps are in every series."""
RECENT: Final = timedelta(days=56)
"""Eight weeks beside the eight weeks before them say whether somebody began to write down more."""
_MANY_MORE: Final = 2
_UP_TO_THE_HOUR: Final = len("2026-11-22T21")
_FEW: Final = 6
"""Fewer entries than this in the last weeks say nothing."""


class Place(NamedTuple):
    """Where something stands on the calendar: the first and the last day on which it can have happened, whether that is
    one day for sure, and the place in PARTS_OF_DAY of its begin where somebody said so much.

    `open` is what may have happened long before: only its last day is known, or the day is a guess.
    """

    first: date
    last: date
    sure: bool
    part: int | None
    open: bool = False

    @property
    def in_one_month(self) -> bool:
        """Whether it can have happened in one month alone."""
        return not self.open and (self.first.year, self.first.month) == (self.last.year, self.last.month)


@dataclass(frozen=True, slots=True)
class Happening:
    """What is known of one incident to put it on a line and to count it; `recorded_at` as the journal spells it.

    `place` is that of `occurred`, worked out once; None where no day is known.
    """

    record: RecordId
    recorded_at: str
    occurred: Occurred | None = None
    place: Place | None = None
    kinds: tuple[IncidentKind, ...] = ()
    channel: Channel | None = None
    judgement: Judgement | None = None
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Days in a row without anything, the first and the last of them included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Month:
    """How many in one month; none is a number too."""

    year: int
    month: int
    number: int


@dataclass(frozen=True, slots=True)
class Frequency:
    """Counts of `total` happenings; most frequent first where there is no order of its own.

    `undated` have no day. `months` goes from the first to the last month without a gap; of `no_month` nobody knows for
    sure in which month it was. `week` holds, for each part of the day, the numbers from Monday to Sunday, by when each
    began; of `no_hour` nobody said at what hour.
    """

    total: int
    undated: int
    months: tuple[Month, ...]
    no_month: int
    week: tuple[tuple[int, ...], ...]
    no_hour: int
    channels: tuple[tuple[Channel | None, int], ...]
    kinds: tuple[tuple[IncidentKind, int], ...]
    judgements: tuple[tuple[Judgement, int], ...]
    decisions: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Course:
    """How it went in time: how many have no day, when it was long quiet, and the day since which clearly more was
    recorded than in as long before."""

    undated: int
    quiet: tuple[Quiet, ...]
    more_since: date | None


def place_of(occurred: Occurred | None) -> Place | None:
    """Its place on a Dutch calendar; None without a day."""
    begin = on_the_calendar(occurred)
    if begin is None or occurred is None:
        return None
    end = begin
    if occurred.from_ is not None and occurred.until is not None:
        end = max(begin, on_the_calendar(Occurred(occurred.until, None, occurred.precision)) or begin)
    known = occurred.from_ is not None and occurred.precision != "unknown"
    part = None
    if known and occurred.precision != "day":
        part = next(at for at, (until, _) in enumerate(PARTS_OF_DAY) if begin.hour < until)
    guess = occurred.from_ is None or (occurred.precision == "unknown" and occurred.until is None)
    return Place(begin.date(), end.date(), known and begin.date() == end.date(), part, guess)


def within(happenings: Iterable[Happening], span: Span) -> tuple[Happening, ...]:
    """Those that may have happened on the days of this period, the first day first."""
    here = (one for one in happenings if one.place is not None and span.holds(one.place.first, one.place.last))
    return tuple(sorted(here, key=_when))


def _when(happening: Happening) -> tuple[date, int, str, RecordId]:
    """By day, then by the minute where it is known, then by when it was written down."""
    place, minute = happening.place, -1
    moment = on_the_calendar(happening.occurred) if place is not None and place.part is not None else None
    if moment is not None:
        minute = moment.hour * 60 + moment.minute
    return place.first if place else date.min, minute, happening.recorded_at, happening.record


def course(happenings: Sequence[Happening], today: date) -> Course:
    """The course of all of them up to `today`."""
    places = [one.place for one in happenings if one.place is not None]
    return Course(
        len(happenings) - len(places),
        tuple(_quiet(set(places), today)),
        _more_since([one.recorded_at for one in happenings], today),
    )


def frequency(happenings: Sequence[Happening]) -> Frequency:
    """The counts."""
    # Thousands stand on the same few hundred days.
    places = Counter(one.place for one in happenings if one.place is not None)
    months, week = Counter[date](), Counter[tuple[int, int]]()
    for place, number in places.items():
        if place.in_one_month:
            months[place.first.replace(day=1)] += number
        if place.part is not None:
            week[place.part, place.first.weekday()] += number
    return Frequency(
        total=len(happenings),
        undated=len(happenings) - places.total(),
        months=tuple(_months(months)),
        no_month=places.total() - months.total(),
        week=tuple(tuple(week[part, weekday] for weekday in range(DAYS_IN_WEEK)) for part in range(len(PARTS_OF_DAY))),
        no_hour=len(happenings) - week.total(),
        channels=_counted(one.channel for one in happenings),
        kinds=_counted(kind for one in happenings for kind in one.kinds),
        judgements=_counted(one.judgement for one in happenings if one.judgement is not None),
        decisions=_decisions(happenings),
    )


def _counted(found: Iterable[Word]) -> tuple[tuple[Word, int], ...]:
    return tuple(sorted(Counter(found).items(), key=lambda counted: (-counted[1], counted[0] or "")))


def _decisions(happenings: Iterable[Happening]) -> tuple[tuple[str, int], ...]:
    """In the words that were used first, whatever capitals or accents were used later."""
    words: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for one in happenings:
        if one.decision and (same := folded(one.decision)):
            words.setdefault(same, _short(one.decision))
            numbers[same] += 1
    return tuple((words[same], number) for same, number in sorted(numbers.items(), key=lambda one: (-one[1], one[0])))


def _short(text: str) -> str:
    """On one line, no longer than a line or two on paper."""
    whole = visible(" ".join(text.split()))
    return whole if len(whole) <= LONGEST_NAME else f"{whole[: LONGEST_NAME - 2]} …"


def _months(numbers: Counter[date]) -> Iterator[Month]:
    """From the first of these months to the last, those without anything too."""
    if not numbers:
        return
    month, last = min(numbers), max(numbers)
    while month <= last:
        yield Month(month.year, month.month, numbers[month])
        month = months_on(month, 1)


def _quiet(places: Collection[Place], today: date) -> Iterator[Quiet]:
    """The long times in which nothing can have happened, up to and including today."""
    day = timedelta(days=1)
    # What is known by its last day alone may lie in any time before that day.
    guessed = max((place.first for place in places if place.open), default=date.min)
    reach: date | None = None
    for first, last in sorted({(place.first, place.last) for place in places}):
        if reach is not None and first - reach - day >= QUIET and guessed <= reach:
            yield Quiet(reach + day, first - day)
        reach = last if reach is None else max(reach, last)
    if reach is not None and today - reach >= QUIET:
        yield Quiet(reach + day, today)


def _more_since(recorded: Iterable[str], today: date) -> date | None:
    """The first day of the last weeks on which was written down, where that was far more than in the weeks before."""
    begin = today - RECENT
    long_ago = (begin - RECENT).isoformat()
    # A Dutch day begins on a whole hour of UTC, so of thousands of entries only the hours are looked at.
    hours = Counter(at[:_UP_TO_THE_HOUR] for at in recorded if at >= long_ago)
    days = [(from_record(f"{hour}:00Z").date(), number) for hour, number in hours.items()]
    recent = sum(number for day, number in days if begin < day <= today)
    before = sum(number for day, number in days if begin - RECENT < day <= begin)
    if before == 0 or recent < max(_FEW, _MANY_MORE * before):
        return None  # whoever only just began has nothing to compare with
    return min(day for day, _ in days if begin < day <= today)
