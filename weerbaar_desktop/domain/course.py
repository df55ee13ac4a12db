"""How it went in all the time there is: long times without anything, and whether more is written down than before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from weerbaar_desktop.domain.dutch import from_record

QUIET: Final = timedelta(days=42)
"""So long without anything is a time worth naming; shorter gaps are in every series."""
RECENT: Final = timedelta(days=56)
"""Eight weeks beside the eight weeks before them say whether somebody began to write down more; what happened before
that and was written down later, out of an old notebook, is not counted."""
_MANY_MORE: Final = 2
_FEW: Final = 6
"""Fewer entries than this in the last weeks say nothing."""


class Stretch(NamedTuple):
    """How many can have happened on these days; no `first` where no day is known; `open` is what may have been long
    before."""

    first: date | None
    last: date | None
    open: bool
    number: int


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
class Course:
    """How it went in time: how many have no day, when it was long quiet, and the day since which clearly more was
    recorded than in as long before."""

    undated: int
    quiet: tuple[Quiet, ...]
    more_since: date | None


def course(stretches: Sequence[Stretch], recorded: Mapping[str, int], today: date) -> Course:
    """Up to `today`. `recorded` says how many were written down in an hour of UTC (`2026-11-22T21`), at least from
    `compared_from` on.
    """
    return Course(
        sum(one.number for one in stretches if one.first is None),
        tuple(_quiet(stretches, today)),
        _more_since(recorded, today),
    )


def compared_from(today: date) -> date:
    """The first day of which it matters how much was written down."""
    return today - RECENT - RECENT


def _quiet(stretches: Iterable[Stretch], today: date) -> Iterator[Quiet]:
    """The long times in which nothing can have happened, up to and including today."""
    day = timedelta(days=1)
    days = {(one.first, one.last, one.open) for one in stretches if one.first is not None and one.last is not None}
    # What is known by its last day alone may lie in any time before that day.
    guessed = max((first for first, _, open_ in days if open_), default=date.min)
    reach: date | None = None
    for first, last in sorted({(first, last) for first, last, _ in days}):
        if reach is not None and first - reach - day >= QUIET and guessed <= reach:
            yield Quiet(reach + day, first - day)
        reach = last if reach is None else max(reach, last)
    if reach is not None and today - reach >= QUIET:
        yield Quiet(reach + day, today)


def _more_since(recorded: Mapping[str, int], today: date) -> date | None:
    """The first day of the last weeks on which was written down, where that was far more than in the weeks before."""
    begin, long_ago = today - RECENT, compared_from(today)
    days = [(_day_of(hour), number) for hour, number in recorded.items()]
    recent = sum(number for day, number in days if begin < day <= today)
    before = sum(number for day, number in days if long_ago < day <= begin)
    if before == 0 or recent < max(_FEW, _MANY_MORE * before):
        return None  # whoever only just began has nothing to compare with
    return min(day for day, _ in days if begin < day <= today)


@lru_cache(maxsize=4096)  # the same hours are asked for at every other choice
def _day_of(hour: str) -> date:
    """A Dutch day begins on a whole hour of UTC, so of thousands of entries only the hours are looked at."""
    return from_record(f"{hour}:00Z").date()
