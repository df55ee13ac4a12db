"""Dates and times as a person types them, and back."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

from weerbaar_desktop.domain.dutch import HOME_ZONE, MONTHS

_NUMBERS: Final = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})")
_WORDS: Final = re.compile(r"(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})")
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_TIME: Final = re.compile(r"(\d{1,2})\s*(?:[:.,uh]\s*(\d{2})?)?\s*(?:uur)?|(\d{2})(\d{2})")


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
            months = [number for number, name in enumerate(MONTHS, 1) if name.startswith(hit[2][:3])]
            return date(int(hit[3]), months[0], int(hit[1]))
    except (ValueError, IndexError) as error:
        raise NotUnderstood("Deze datum bestaat niet. Schrijf de datum zoals 3-11-2026.") from error
    raise NotUnderstood("Deze datum is niet duidelijk. Schrijf de datum zoals 3-11-2026.")


def read_time(text: str) -> time:
    """21:40, 21.40, 2140 or 21 uur; raises NotUnderstood."""
    hit = _TIME.fullmatch(text.strip().lower())
    if hit:
        hour, minute = (hit[3], hit[4]) if hit[3] else (hit[1], hit[2] or "0")
        if int(hour) < 24 and int(minute) < 60:  # noqa: PLR2004  # hours and minutes
            return time(int(hour), int(minute))
    raise NotUnderstood("Deze tijd is niet duidelijk. Schrijf de tijd zoals 21:40.")


def at_home(day: date, moment: time | None = None) -> datetime:
    """The aware moment in the home zone; midnight when no time is known."""
    return datetime.combine(day, moment or time(), HOME_ZONE)


def date_typed(moment: date) -> str:
    """3-11-2026, as the fields show it."""
    return f"{moment.day}-{moment.month}-{moment.year}"


def time_typed(moment: datetime) -> str:
    """21:40, as the fields show it."""
    return f"{moment:%H:%M}"
