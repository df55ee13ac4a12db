"""Where the messages of an exported chat begin, and which number of a date is the day, decided over the whole file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, groupby, islice, pairwise
from typing import Final, Literal, NamedTuple

MOST_MESSAGES: Final = 100_000

MOST_LINES_BEFORE: Final = 20
"""A text with more lines than this before its first message only quotes a conversation."""
_MOST_LINES: Final = 1_000_000
"""So many lines that might begin a message are looked at."""

MARKS: Final = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Signs that only say in which direction to write; the app strews them about."""
SPACES: Final = " \t\u00a0\u2007\u2009\u202f"

_MARKS: Final = f"[{MARKS}]{{0,4}}"
_SPACE: Final = f"[{SPACES}{MARKS}]"
_DATE: Final = (
    f"(?P<first>[0-9]{{1,4}}){_MARKS}(?P<separator>[-/.]){_MARKS}(?P<second>[0-9]{{1,2}}){_MARKS}"
    f"(?P=separator){_MARKS}(?P<third>[0-9]{{4}}|[0-9]{{1,2}})"
)
_CLOCK: Final = "(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})"
_TICK: Final = "(?:[:.](?P<tick>[0-9]{2}))?"
_HALF: Final = f"(?:{_SPACE}{{0,3}}(?P<half>[AaPp])\\.?{_SPACE}?[Mm]\\.?)?"
# Every repetition is bounded and stands at the beginning of a line, so that no line costs more than a glance.
_LAYOUTS: Final = tuple(
    re.compile(f"{_MARKS}{layout}")
    for layout in (
        # An iPhone writes brackets, a copy out of the browser turns them round, an Android telephone writes no seconds.
        f"\\[{_MARKS}{_DATE},?{_SPACE}{{1,3}}{_CLOCK}{_TICK}{_HALF}{_MARKS}\\]{_SPACE}?",
        f"\\[{_MARKS}{_CLOCK}{_TICK}{_HALF},{_SPACE}{{1,3}}{_DATE}{_MARKS}\\]{_SPACE}?",
        f"{_DATE},?{_SPACE}{{1,3}}{_CLOCK}(?P<tick>){_HALF}{_SPACE}{{1,3}}[-–]{_SPACE}",
    )
)
_LINE: Final = re.compile(f"\n(?={_MARKS}[\\[0-9])")
"""The end of a line after which a message could begin; far faster than looking at each line."""


class Beginning(NamedTuple):
    """What stands before a message: from `start` to `end` in characters of the file.

    style: what is the same in all lines of one export; parts: the numbers of the date as they stand; clock: hour,
    minute and second; half: the letter that makes it morning or afternoon, "" on a clock of 24 hours.
    """

    start: int
    end: int
    style: tuple[object, ...]
    parts: tuple[int, int, int]
    clock: tuple[int, int, int]
    half: str


@dataclass(frozen=True, slots=True)
class Beginnings:
    """All beginnings in one style; `strange` is where one in another style stands, which so belongs to a message.

    end: where reading stopped, in characters; before the end of the file when there is more than is read.
    """

    found: tuple[Beginning, ...] = ()
    strange: tuple[int, ...] = ()
    end: int = 0


def beginnings(text: str) -> Beginnings:
    """Where messages begin in `text`. One telephone writes all of an export, so the first beginning gives the style."""
    lines = chain((0,), (line.end() for line in _LINE.finditer(text)))
    read = [_beginning(hit) for hit in islice(_hits(text, islice(lines, _MOST_LINES)), MOST_MESSAGES + 1)]
    if not read:
        return Beginnings()
    end = read.pop().start if len(read) > MOST_MESSAGES else next(lines, len(text))
    style = read[0].style
    found = tuple(one for one in read if one.style == style)
    return Beginnings(found, tuple(one.start for one in read if one.style != style), end)


def _hits(text: str, lines: Iterable[int]) -> Iterator[re.Match[str]]:
    layouts, found = _LAYOUTS, False
    for number, start in enumerate(lines):
        for layout in layouts:
            hit = layout.match(text, start)
            if hit:
                yield hit
                # The same telephone wrote the next line, so most of the time the first look is enough.
                layouts = (layout, *(other for other in _LAYOUTS if other is not layout))
                found = True
                break
        if not found and number > MOST_LINES_BEFORE:
            return


def _beginning(hit: re.Match[str]) -> Beginning:
    first, separator, second, third, tick, half = hit.group("first", "separator", "second", "third", "tick", "half")
    return Beginning(
        hit.start(),
        hit.end(),
        _style(hit.re, separator, len(first) > _TWO_DIGITS, len(third) > _TWO_DIGITS, bool(tick), bool(half)),
        (int(first), int(second), int(third)),
        (int(hit["hour"]), int(hit["minute"]), int(tick or 0)),
        half or "",
    )


@lru_cache(maxsize=64)
def _style(*same: object) -> tuple[object, ...]:
    """One value for all lines that are alike, so that a long conversation does not hold one for each."""
    return same


_TWO_DIGITS: Final = 2

Order = Literal["dmy", "mdy", "ymd"]
"""Which of day, month and year stands where."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """How the dates of one file are read; `sure` unless day and month may well stand the other way round."""

    order: Order
    sure: bool

    def moment(self, beginning: Beginning) -> str:
        """`YYYY-MM-DDTHH:MM:SS`, "" when there is no such day or time."""
        day = _day(beginning.parts, self.order)
        hour, minute, second = beginning.clock
        if beginning.half:
            if not 1 <= hour <= _NOON:
                return ""
            hour = hour % _NOON + (_NOON if beginning.half in "pP" else 0)
        if day is None or hour >= _HOURS or minute >= _SIXTY or second >= _SIXTY:
            return ""
        return f"{day.isoformat()}T{hour:02}:{minute:02}:{second:02}"


_NOON, _HOURS, _SIXTY = 12, 24, 60
_CENTURY, _HUNDRED = 2000, 100


def calendar_of(found: Sequence[Beginning]) -> Calendar:
    """How to read the dates of `found` (at least one): the order in which most days exist, then the one in which time
    goes forward. Where both orders still hold, the habit of who writes such dates decides, and that is not sure."""
    first = found[0]
    separator, year_first, long_year = first.style[1:4]
    if year_first:
        return Calendar("ymd", sure=True)
    parts = [day for day, _ in groupby(one.parts for one in found)]
    american = separator == "/" and first.half.isupper()
    orders: list[Order] = ["mdy", "dmy"] if american else ["dmy", "mdy"]
    if not long_year:
        orders.append("ymd")
    days = {order: [_day(part, order) for part in parts] for order in orders}
    least = min(of_order.count(None) for of_order in days.values())
    left = [order for order in orders if days[order].count(None) == least]
    # Two digits of a year that comes first look like a day; only where nothing else fits they are taken for a year.
    left = [order for order in left if order != "ymd"] or left
    left = [order for order in left if _goes_forward(days[order])] or left
    return Calendar(left[0], sure=all(days[order] == days[left[0]] for order in left))


def _goes_forward(days: Sequence[date | None]) -> bool:
    return all(earlier <= later for earlier, later in pairwise(day for day in days if day))


@lru_cache(maxsize=16_384)
def _day(parts: tuple[int, int, int], order: Order) -> date | None:
    year, month, day = (parts[order.index(letter)] for letter in "ymd")
    try:
        return date(year if year >= _HUNDRED else year + _CENTURY, month, day)
    except ValueError:
        return None
