"""Something that happened as it stands in time: its place on a Dutch calendar, and what a line says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from weerbaar_desktop.domain.dutch import PARTS_OF_DAY, on_the_calendar
from weerbaar_desktop.domain.incident import Channel, IncidentKind, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.period import monday_of


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
    def begins_for_sure(self) -> bool:
        """Whether it began on `first` for sure: somebody knows the hour of what went on past midnight."""
        return self.sure or self.part is not None

    @property
    def in_one_month(self) -> bool:
        """Whether it can have happened in one month alone."""
        return not self.open and (self.first.year, self.first.month) == (self.last.year, self.last.month)

    @property
    def in_one_week(self) -> bool:
        """Whether it can have happened from one Monday to the Sunday after it alone."""
        return not self.open and (self.first == self.last or monday_of(self.first) == monday_of(self.last))


@dataclass(frozen=True, slots=True)
class Happening:
    """What is known of one incident to put it on a line; `recorded_at` as the journal spells it.

    `place` is that of `occurred`, worked out once; None where no day is known.
    """

    record: RecordId
    recorded_at: str
    occurred: Occurred | None = None
    place: Place | None = None
    kinds: tuple[IncidentKind, ...] = ()
    channel: Channel | None = None


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


def in_order(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """The first day first; by the minute where it is known, then by when it was written down."""
    return tuple(sorted(happenings, key=_when))


def _when(happening: Happening) -> tuple[date, int, str, RecordId]:
    place, minute = happening.place, -1
    moment = on_the_calendar(happening.occurred) if place is not None and place.part is not None else None
    if moment is not None:
        minute = moment.hour * 60 + moment.minute
    return place.first if place else date.min, minute, happening.recorded_at, happening.record
