"""Which of many dated copies are kept: the last of each of 7 days, 4 weeks and 12 months."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from datetime import datetime
from typing import Final

STATES: Final = "standen"
"""The folder in which the dated copies of one vault stand."""
DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 12


def kept(moments: Collection[datetime]) -> frozenset[datetime]:
    """Those to keep. Days without a copy do not count: who was away for a month loses nothing by it."""
    order = sorted(moments, reverse=True)
    return frozenset(
        moment
        for period, number in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS))
        for moment in _last_of_each(order, period, number)
    )


def _last_of_each(newest_first: list[datetime], period: Callable[[datetime], Hashable], number: int) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return list(found.values())[:number]


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
