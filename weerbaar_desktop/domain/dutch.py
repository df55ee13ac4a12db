"""Dates, times and counts in Dutch words, and text made safe to look at."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from typing import Final, cast
from zoneinfo import ZoneInfo

from weerbaar_desktop.domain.incident import Occurred, Precision

HOME_ZONE: Final = ZoneInfo("Europe/Amsterdam")
"""The zone in which the program says when something was recorded, on every machine alike."""
MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
PARTS_OF_DAY: Final = ((6, "in de nacht"), (12, "in de ochtend"), (18, "in de middag"), (24, "in de avond"))
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[+-][0-9]{2}:[0-9]{2})?")
_WITHOUT_ZONE: Final = len("2026-03-03T08:15:00")


def day(moment: date) -> str:
    """22 november 2026."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def weekday(moment: date) -> str:
    """zondag 22 november 2026."""
    return f"{WEEKDAYS[moment.weekday()]} {day(moment)}"


def clock(moment: datetime) -> str:
    """21:40, on a Dutch clock."""
    home = moment.astimezone(HOME_ZONE)
    return f"{home.hour:02}:{home.minute:02}"  # strftime imports a module each time, and a list says it of every row


def at_home(moment: datetime) -> datetime:
    """The same moment on a Dutch clock."""
    return moment.astimezone(HOME_ZONE)


def moment_words(moment: datetime) -> str:
    """22 november 2026, 21:40, on a Dutch clock."""
    return f"{day(at_home(moment))}, {clock(moment)}"


def told_words(moment: datetime) -> str:
    """A moment that somebody told: the day alone at midnight, for that is what a day without an hour is kept as."""
    return moment_words(moment) if at_home(moment).time() != time() else day(at_home(moment))


def written_moment(at: str) -> str:
    """A moment on the clock of whoever wrote it: 3 maart 2026, 08:15:00 (UTC+01:00); what is none stays as it is."""
    if not _MOMENT.fullmatch(at):
        return at
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    zone = at[_WITHOUT_ZONE:]
    return f"{day(moment)}, {moment:%H:%M:%S}{f' (UTC{zone})' if zone else ''}"


def from_record(recorded_at: str) -> datetime:
    """The journal's moment in the home zone."""
    return datetime.fromisoformat(recorded_at).astimezone(HOME_ZONE)


def recorded_words(recorded_at: str) -> str:
    """When the program recorded something, in the home zone: 22 november 2026, 22:04."""
    return moment_words(from_record(recorded_at))


def _with_precision(moment: datetime, precision: Precision) -> str:
    if precision == "exact":
        return moment_words(moment)
    if precision == "part_of_day":
        here = at_home(moment)
        part = next(words for until, words in PARTS_OF_DAY if here.hour < until)
        return f"{day(here)}, {part}"
    if precision == "about":
        return f"ongeveer {moment_words(moment)}"
    return day(moment)  # a day is a day where it was written down, whatever the zone


def on_the_calendar(occurred: Occurred | None) -> datetime | None:
    """The moment to put an incident on a day of the calendar; None when no moment is known at all."""
    moment = (occurred.from_ or occurred.until) if occurred else None
    if moment is None or occurred is None or occurred.precision in ("day", "unknown"):
        return moment
    return at_home(moment)


def occurred_words(occurred: Occurred | None) -> str:
    """When it happened, as precisely as the person knew it and no more."""
    if occurred is None or (occurred.from_ is None and occurred.until is None):
        return "op een onbekend moment"
    if occurred.from_ is None:
        return f"uiterlijk {_with_precision(cast('datetime', occurred.until), occurred.precision)}"
    words = _with_precision(occurred.from_, occurred.precision)
    if occurred.until is not None:
        words = _from_until(words, occurred.from_, occurred.until, occurred.precision)
    return f"{words} (niet zeker)" if occurred.precision == "unknown" else words


def _from_until(words: str, begin: datetime, end: datetime, precision: Precision) -> str:
    """`words` is the begin as it is said; a day that stays the same is said once."""
    if precision == "exact" and at_home(begin).date() == at_home(end).date():
        return f"{day(at_home(begin))}, van {clock(begin)} tot {clock(end)}"
    return f"van {words} tot {_with_precision(end, precision)}"


def sentence(words: str) -> str:
    """The same words with a capital at the front."""
    return words[:1].upper() + words[1:]


def inside(words: str) -> str:
    """The same words as they stand inside a sentence: without a capital at the front."""
    return words[:1].lower() + words[1:]


def ended(words: str) -> str:
    """The same words with a full stop, unless they end by themselves or were cut off."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def count(number: int, one: str, more: str) -> str:
    """1 stuk, 3 stukken, 20.000 stukken."""
    return f"{f'{number:,}'.replace(',', '.')} {one if number == 1 else more}"


_STEP: Final = 1000
_WHOLE_FROM: Final = 10
"""From here on a size needs no decimals."""


def size_words(size: int) -> str:
    """Bytes as a person reads them: 41 kB."""
    if size < _STEP:
        return f"{size} bytes"
    value = size / _STEP
    for unit in ("kB", "MB"):
        if value < _STEP:
            return f"{value:.0f} {unit}" if value >= _WHOLE_FROM else f"{value:.1f} {unit}".replace(".", ",")
        value /= _STEP
    return f"{value:.1f} GB".replace(".", ",")


_HIDDEN: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)


def visible(text: str) -> str:
    """The text with control and direction marks written out, so that no name can pretend to be another."""
    return _HIDDEN.sub(lambda hit: f"⟨U+{ord(hit[0]):04X}⟩", text)


def plain_letters(text: str) -> str:
    """Lower case without accents, for comparing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character))
