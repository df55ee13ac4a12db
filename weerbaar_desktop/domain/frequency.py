"""How often something happened: counts per month, part of the day, channel and so on, counted and never weighed.

What nobody knows is counted apart: an incident without a day is in no month, one without an hour in no part of the day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from weerbaar_desktop.domain.counts import Answers, Counts
from weerbaar_desktop.domain.dutch import PARTS_OF_DAY, visible
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Channel, IncidentKind, Judgement
from weerbaar_desktop.domain.period import DAYS_IN_WEEK, monday_of, months_on

Word = TypeVar("Word", bound=str | None)

_UP_TO_SUNDAY: Final = timedelta(days=DAYS_IN_WEEK - 1)
LONGEST_NAME: Final = 120
"""Characters of what a decision is called."""


@dataclass(frozen=True, slots=True)
class Month:
    """How many in one month; none is a number too."""

    year: int
    month: int
    number: int


@dataclass(frozen=True, slots=True)
class Week:
    """How many in the seven days from a Monday; none is a number too."""

    monday: date
    number: int

    @property
    def sunday(self) -> date:
        """The last of them."""
        return self.monday + _UP_TO_SUNDAY


@dataclass(frozen=True, slots=True)
class Frequency:
    """Counts of `total` incidents; most frequent first where there is no order of its own.

    `undated` have no day. `months` goes from the first to the last month without a gap; of `no_month` nobody knows for
    sure in which month it was. `weeks` and `no_week` are the same of weeks from Monday. `week` holds, for each part of
    the day, the numbers from Monday to Sunday, by when each began; of `no_hour` nobody said at what hour.
    """

    total: int
    undated: int
    months: tuple[Month, ...]
    no_month: int
    weeks: tuple[Week, ...]
    no_week: int
    week: tuple[tuple[int, ...], ...]
    no_hour: int
    channels: tuple[tuple[Channel | None, int], ...]
    kinds: tuple[tuple[IncidentKind, int], ...]
    judgements: tuple[tuple[Judgement, int], ...]
    decisions: tuple[tuple[str, int], ...]


def frequency(counts: Counts) -> Frequency:
    """What these counts say of time, and of each answer."""
    months, days, week, dated = Counter[date](), Counter[date](), Counter[tuple[int, int]](), 0
    for spot in counts.spots:
        dated += spot.number
        if spot.place.in_one_month:
            months[spot.place.first.replace(day=1)] += spot.number
        if spot.place.in_one_week:
            days[spot.place.first] += spot.number
        if spot.place.part is not None:
            week[spot.place.part, spot.place.first.weekday()] += spot.number
    total, alike = counts.total, counts.alike
    return Frequency(
        total=total,
        undated=total - dated,
        months=tuple(_months(months)),
        no_month=dated - months.total(),
        weeks=tuple(_weeks(days)),
        no_week=dated - days.total(),
        week=tuple(tuple(week[part, weekday] for weekday in range(DAYS_IN_WEEK)) for part in range(len(PARTS_OF_DAY))),
        no_hour=total - week.total(),
        channels=most_first((one.channel, number) for one, number in alike),
        kinds=most_first((kind, number) for one, number in alike for kind in one.kinds),
        judgements=most_first((one.judgement, number) for one, number in alike if one.judgement is not None),
        decisions=_decisions(alike),
    )


def most_first(found: Iterable[tuple[Word, int]]) -> tuple[tuple[Word, int], ...]:
    """Each word once with its number, the largest first."""
    numbers = Counter[Word]()
    for word, number in found:
        numbers[word] += number
    return tuple(sorted(numbers.items(), key=lambda one: (-one[1], one[0] or "")))


def _decisions(alike: Iterable[tuple[Answers, int]]) -> tuple[tuple[str, int], ...]:
    """In the words that were used first, whatever capitals or accents were used later."""
    words: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for one, number in alike:
        if one.decision and (same := folded(one.decision)):
            words.setdefault(same, short_name(one.decision))
            numbers[same] += number
    return tuple((words[same], number) for same, number in sorted(numbers.items(), key=lambda one: (-one[1], one[0])))


def short_name(text: str) -> str:
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


def _weeks(days: Counter[date]) -> Iterator[Week]:
    """From the first week with one of these days to the last, those without anything too."""
    numbers = Counter[date]()
    for day, number in days.items():
        numbers[monday_of(day)] += number
    if numbers:
        begin, last = min(numbers), max(numbers)
        for later in range(0, (last - begin).days + 1, DAYS_IN_WEEK):
            monday = begin + timedelta(days=later)
            yield Week(monday, numbers[monday])
