"""Days on which most people in the Netherlands are off: weekends, and the holidays that the calendar knows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from weerbaar_desktop.domain.dutch import WEEKDAYS
from weerbaar_desktop.domain.wording import marked

_SATURDAY: Final = 5
_FIXED: Final = {
    (1, 1): marked("nieuwjaarsdag"),
    (5, 5): marked("bevrijdingsdag"),
    (12, 25): marked("eerste kerstdag"),
    (12, 26): marked("tweede kerstdag"),
}
_FROM_EASTER: Final = {
    -2: marked("Goede Vrijdag"),
    0: marked("eerste paasdag"),
    1: marked("tweede paasdag"),
    39: marked("Hemelvaartsdag"),
    49: marked("eerste pinksterdag"),
    50: marked("tweede pinksterdag"),
}


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher; from 1583 on."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leaps, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - shift + 15) % 30
    weekday = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def kings_day(year: int) -> date:
    """27 April, and the day before where that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.isoweekday() == 7 else day  # noqa: PLR2004  # Sunday


def day_off(day: date) -> str:
    """What this day is called when it is a holiday or in a weekend; "" for any other day."""
    if name := _FIXED.get((day.month, day.day)):
        return name
    if day == kings_day(day.year):
        return marked("Koningsdag")
    if name := _FROM_EASTER.get((day - easter(day.year)).days):
        return name
    return WEEKDAYS[day.weekday()] if day.weekday() >= _SATURDAY else ""
