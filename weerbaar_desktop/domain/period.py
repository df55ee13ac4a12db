"""A day, a week, a month or a year to look at: which days it holds, and the one before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.dutch import day, month, sentence, weekday
from weerbaar_desktop.domain.wording import Say, in_dutch

Level = Literal["day", "week", "month", "year"]
DAYS_IN_WEEK: Final = 7
MONTHS_IN_YEAR: Final = 12
_HOURS: Final = 24
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Days on the line: from `begin` up to, not with, `end`."""

    begin: date
    end: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.end - self.begin).days

    @property
    def last(self) -> date:
        """The last of them."""
        return self.end - _ONE_DAY

    def holds(self, first: date, last: date) -> bool:
        """Whether any day from `first` to `last` lies on the line."""
        return first < self.end and last >= self.begin

    def at(self, when: date | datetime) -> float:
        """Where on the line: 0 is its begin and 1 its end."""
        hours = when.hour + when.minute / 60 if isinstance(when, datetime) else 0.0
        whole = when.date() if isinstance(when, datetime) else when
        return ((whole - self.begin).days + hours / _HOURS) / self.days


def span_of(level: Level, on: date) -> Span:
    """The day, the week from Monday, the month, or the twelve months that end with the month of `on`."""
    if level == "day":
        return Span(on, on + _ONE_DAY)
    if level == "week":
        monday = monday_of(on)
        return Span(monday, monday + timedelta(days=DAYS_IN_WEEK))
    begin = on.replace(day=1)
    end = months_on(begin, 1)
    return Span(begin if level == "month" else months_on(end, -MONTHS_IN_YEAR), end)


def monday_of(on: date) -> date:
    """The Monday of the week that holds it."""
    return on - timedelta(days=on.weekday())


def moved(level: Level, on: date, steps: int) -> date:
    """A day in the next period (1) or the one before (-1)."""
    if level in ("day", "week"):
        return on + timedelta(days=steps * (DAYS_IN_WEEK if level == "week" else 1))
    return months_on(on.replace(day=1), steps * (1 if level == "month" else MONTHS_IN_YEAR))


def months_on(first: date, steps: int) -> date:
    """The first of a month, so many months later."""
    months = first.year * MONTHS_IN_YEAR + first.month - 1 + steps
    return date(months // MONTHS_IN_YEAR, months % MONTHS_IN_YEAR + 1, 1)


def span_words(level: Level, span: Span, say: Say = in_dutch) -> str:
    """December 2025 tot en met november 2026."""
    if level == "day":
        return sentence(weekday(span.begin, say))
    if level == "month":
        return sentence(month(span.begin, say))
    says = day if level == "week" else month
    return sentence(say("{begin} tot en met {end}", begin=says(span.begin, say), end=says(span.last, say)))
