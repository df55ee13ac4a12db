"""Dates and times as a person types them, and back."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

from weerbaar_desktop.domain.dutch import HOME_ZONE, MONTHS
from weerbaar_desktop.domain.wording import tr

_NUMBERS: Final = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})")
_WORDS: Final = re.compile(r"(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})")
"""Fewer letters than three name more than one month."""
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_TIME: Final = re.compile(r"(\d{1,2})\s*(?:[:.,uh]\s*(\d{2})?)?\s*(?:uur)?|(\d{2})(\d{2})")


_LISTED: Final = re.compile(
    r"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7}\.?,?\s+)?"
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<day>\d{1,2})(?:\s*[-/.]\s*(?P<number>\d{1,2})\s*[-/.]\s*|\s+(?P<word>[a-z]{3,9})\.?\s+)"
    r"['’]?(?P<year>\d{4}|\d{2}))(?![:.]?\d)"
)
_LISTED_TIME: Final = re.compile(
    r"(?:t|,?\s+(?:om\s+)?)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d)(?:\s*u(?:ur)?\b)?"
)
_SHORT: Final = {"mrt": "maart"}
"""Months that are cut short in another way than at their end."""
_THIS_CENTURY: Final = 70
"""A year of two figures below this is of this century."""


class NotUnderstood(ValueError):
    """A date or time that cannot be read; the text is a Dutch sentence for the field."""


def read_date(text: str) -> date:
    """3-11-2026, 3/11/2026, 3 november 2026 or 2026-11-03; raises NotUnderstood."""
    typed = text.strip().lower()
    try:
        if hit := _ISO.fullmatch(typed):
            return date(int(hit[1]), int(hit[2]), int(hit[3]))
        if hit := _NUMBERS.fullmatch(typed):
            return date(int(hit[3]), int(hit[2]), int(hit[1]))
        if hit := _WORDS.fullmatch(typed):
            months = [
                number for number, name in enumerate(MONTHS, 1) if name.startswith(_SHORT.get(hit[2], hit[2][:3]))
            ]
            return date(int(hit[3]), months[0], int(hit[1]))
    except (ValueError, IndexError) as error:
        raise NotUnderstood(tr("Deze datum bestaat niet. Schrijf de datum zoals 3-11-2026.")) from error
    raise NotUnderstood(tr("Deze datum is niet duidelijk. Schrijf de datum zoals 3-11-2026."))


def read_time(text: str) -> time:
    """21:40, 21.40, 2140 or 21 uur; raises NotUnderstood."""
    hit = _TIME.fullmatch(text.strip().lower())
    if hit:
        hour, minute = (hit[3], hit[4]) if hit[3] else (hit[1], hit[2] or "0")
        if int(hour) < 24 and int(minute) < 60:  # noqa: PLR2004  # hours and minutes
            return time(int(hour), int(minute))
    raise NotUnderstood(tr("Deze tijd is niet duidelijk. Schrijf de tijd zoals 21:40."))


def read_listed(text: str) -> tuple[date, time | None]:
    """A date as lists and notebooks hold it: as read_date, or 3-11-26, ma 3 nov '26, 2026-11-03 21:40:00.

    Midnight to the second is what a spreadsheet adds to a date, not a time. Raises NotUnderstood.
    """
    found = read_beginning(text.strip())
    if found is None or found[2] < len(text.strip()):
        return read_date(text), None
    return found[0], found[1]


def read_beginning(line: str) -> tuple[date, time | None, int] | None:
    """The date and time with which a line begins, and how many characters they take; None without a full date."""
    typed = line.lower()
    hit = _LISTED.match(typed)
    if hit is None or len(typed) != len(line) or (hit["word"] and not _is_month(hit["word"])):
        return None
    whole = hit["iso"] or _whole_date(hit)
    try:
        day = read_date(whole)
    except NotUnderstood:
        return None
    at = _LISTED_TIME.match(typed, hit.end())
    try:
        moment = time(int(at[1]), int(at[2]), int(at[3] or 0)) if at else None
    except ValueError:
        return day, None, hit.end()
    added = at is not None and at[3] is not None and moment == time()
    return day, None if added else moment, at.end() if at else hit.end()


def _is_month(word: str) -> bool:
    return word in _SHORT or any(name.startswith(word) for name in MONTHS)


def _whole_date(hit: re.Match[str]) -> str:
    year = int(hit["year"])
    if len(hit["year"]) == 2:  # noqa: PLR2004  # figures
        year += 2000 if year < _THIS_CENTURY else 1900
    return f"{hit['day']}-{hit['number']}-{year}" if hit["number"] else f"{hit['day']} {hit['word']} {year}"


def at_home(day: date, moment: time | None = None) -> datetime:
    """The aware moment in the home zone; midnight when no time is known."""
    return datetime.combine(day, moment or time(), HOME_ZONE)


def date_typed(moment: date) -> str:
    """3-11-2026, as the fields show it."""
    return f"{moment.day}-{moment.month}-{moment.year}"


def time_typed(moment: datetime) -> str:
    """21:40, as the fields show it."""
    return f"{moment:%H:%M}"
