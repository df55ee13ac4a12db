"""Dates, times and counts in Dutch words, and text made safe to look at.

What has words in it can be said otherwise (`Say`): `presentation/spoken` does so for the window.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from typing import Final, cast
from zoneinfo import ZoneInfo

from weerbaar_desktop.domain.incident import Occurred, Precision
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

HOME_ZONE: Final = ZoneInfo("Europe/Amsterdam")
"""The zone in which the program says when something was recorded, on every machine alike."""
MONTHS: Final = (
    marked("januari"), marked("februari"), marked("maart"), marked("april"), marked("mei"), marked("juni"),
    marked("juli"), marked("augustus"), marked("september"), marked("oktober"), marked("november"), marked("december"),
)  # fmt: skip
WEEKDAYS: Final = (
    marked("maandag"), marked("dinsdag"), marked("woensdag"), marked("donderdag"), marked("vrijdag"),
    marked("zaterdag"), marked("zondag"),
)  # fmt: skip
SHORT_WEEKDAYS: Final = (
    marked("ma"), marked("di"), marked("wo"), marked("do"), marked("vr"), marked("za"), marked("zo"),
)  # fmt: skip
PARTS_OF_DAY: Final = (
    (6, marked("in de nacht")), (12, marked("in de ochtend")),
    (18, marked("in de middag")), (24, marked("in de avond")),
)  # fmt: skip
SHORT_PARTS: Final = (marked("nacht"), marked("ochtend"), marked("middag"), marked("avond"))
"""The same parts where there is no sentence around them."""
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[+-][0-9]{2}:[0-9]{2})?")
_WITHOUT_ZONE: Final = len("2026-03-03T08:15:00")


def day(moment: date, say: Say = in_dutch) -> str:
    """22 november 2026."""
    return say("{day} {month} {year}", day=moment.day, month=say(MONTHS[moment.month - 1]), year=moment.year)


def month(moment: date, say: Say = in_dutch) -> str:
    """november 2026."""
    return say("{month} {year}", month=say(MONTHS[moment.month - 1]), year=moment.year)


def weekday(moment: date, say: Say = in_dutch) -> str:
    """zondag 22 november 2026."""
    return say("{weekday} {day}", weekday=say(WEEKDAYS[moment.weekday()]), day=day(moment, say))


def part_of_day(hour: int) -> int:
    """Which of the parts of a day an hour is in."""
    return next(part for part, (until, _) in enumerate(PARTS_OF_DAY) if hour < until)


def clock(moment: datetime) -> str:
    """21:40, on a Dutch clock."""
    home = moment.astimezone(HOME_ZONE)
    return f"{home.hour:02}:{home.minute:02}"  # strftime imports a module each time, and a list says it of every row


def at_home(moment: datetime) -> datetime:
    """The same moment on a Dutch clock."""
    return moment.astimezone(HOME_ZONE)


def moment_words(moment: datetime, say: Say = in_dutch) -> str:
    """22 november 2026, 21:40, on a Dutch clock."""
    return f"{day(at_home(moment), say)}, {clock(moment)}"


def told_words(moment: datetime, say: Say = in_dutch) -> str:
    """A moment that somebody told: the day alone at midnight, for that is what a day without an hour is kept as."""
    return moment_words(moment, say) if at_home(moment).time() != time() else day(at_home(moment), say)


def written_moment(at: str, say: Say = in_dutch) -> str:
    """A moment on the clock of whoever wrote it: 3 maart 2026, 08:15:00 (UTC+01:00); what is none stays as it is."""
    if not _MOMENT.fullmatch(at):
        return at
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    zone = f"UTC{at[_WITHOUT_ZONE:]}" if at[_WITHOUT_ZONE:] else ""
    return f"{day(moment, say)}, {moment:%H:%M:%S}{f' ({zone})' if zone else ''}"


def from_record(recorded_at: str) -> datetime:
    """The journal's moment in the home zone."""
    return datetime.fromisoformat(recorded_at).astimezone(HOME_ZONE)


def recorded_words(recorded_at: str, say: Say = in_dutch) -> str:
    """When the program recorded something, in the home zone: 22 november 2026, 22:04."""
    return moment_words(from_record(recorded_at), say)


def _with_precision(moment: datetime, precision: Precision, say: Say) -> str:
    if precision == "exact":
        return moment_words(moment, say)
    if precision == "part_of_day":
        here = at_home(moment)
        return f"{day(here, say)}, {say(PARTS_OF_DAY[part_of_day(here.hour)][1])}"
    if precision == "about":
        return say("ongeveer {moment}", moment=moment_words(moment, say))
    return day(moment, say)  # a day is a day where it was written down, whatever the zone


def on_the_calendar(occurred: Occurred | None) -> datetime | None:
    """The moment to put an incident on a day of the calendar; None when no moment is known at all."""
    moment = (occurred.from_ or occurred.until) if occurred else None
    if moment is None or occurred is None or occurred.precision in ("day", "unknown"):
        return moment
    return at_home(moment)


def occurred_words(occurred: Occurred | None, say: Say = in_dutch) -> str:
    """When it happened, as precisely as the person knew it and no more."""
    if occurred is None or (occurred.from_ is None and occurred.until is None):
        return say("op een onbekend moment")
    if occurred.from_ is None:
        until = _with_precision(cast("datetime", occurred.until), occurred.precision, say)
        return say("uiterlijk {until}", until=until)
    words = _with_precision(occurred.from_, occurred.precision, say)
    if occurred.until is not None:
        words = _from_until(words, occurred.from_, occurred.until, occurred.precision, say)
    return say("{moment} (niet zeker)", moment=words) if occurred.precision == "unknown" else words


def _from_until(words: str, begin: datetime, end: datetime, precision: Precision, say: Say) -> str:
    """`words` is the begin as it is said; a day that stays the same is said once, and the last day is among them."""
    if precision == "exact" and at_home(begin).date() == at_home(end).date():
        on = day(at_home(begin), say)
        return say("{day}, van {begin} tot {end}", day=on, begin=clock(begin), end=clock(end))
    until = _with_precision(end, precision, say)
    if precision in ("exact", "about"):
        return say("van {begin} tot {end}", begin=words, end=until)
    return words if until == words else say("van {begin} tot en met {end}", begin=words, end=until)


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


def size_words(size: int, say: Say = in_dutch) -> str:
    """Bytes as a person reads them: 41 kB."""
    if size < _STEP:
        return say("1 byte") if size == 1 else say("{size} bytes", size=size)
    value = size / _STEP
    unit = "kB"
    for larger in ("MB", "GB"):
        if value >= _STEP:
            value, unit = value / _STEP, larger
    whole = value >= _WHOLE_FROM and unit != "GB"
    return f"{value:.0f} {unit}" if whole else f"{value:.1f} {unit}".replace(".", ",")


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
