"""The rows of the diary, each as it is drawn and as one whole sentence for a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import (
    MONTHS,
    PARTS_OF_DAY,
    WEEKDAYS,
    at_home,
    clock,
    count,
    from_record,
    occurred_words,
    on_the_calendar,
    sentence,
)
from weerbaar_desktop.domain.incident import IncidentRow, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.presentation.bin_shown import since_words


@dataclass(frozen=True, slots=True)
class RowShown:
    """One row: `month` groups, `day` and `time` stand in the first column, `icon` names the channel's picture."""

    record: RecordId
    month: str
    day: str
    time: str
    words: str
    second: str
    tag: str
    icon: str
    spoken: str


def row_shown(row: IncidentRow, words: IncidentWords) -> RowShown:
    """The row of one incident."""
    occurred = on_the_calendar(row.occurred)
    moment: datetime = occurred or from_record(row.recorded_at)
    channel = words.choice("channel", row.channel) if row.channel else ""
    tag = words.choice("kinds", row.kinds[0]) if row.kinds else ""
    pieces = count(row.evidence, "stuk bewijs", "stukken bewijs") if row.evidence else ""
    later = f"{count(row.revisions - 1, 'keer', 'keer')} aangevuld" if row.revisions > 1 else ""
    away = since_words(row)
    second = " · ".join(part for part in (channel, pieces, later, away) if part)
    noted = f"Vastgelegd op {moment.day} {MONTHS[moment.month - 1]}"
    when = sentence(occurred_words(row.occurred)) if occurred else noted
    words_read = row.first_words.rstrip("… .")
    spoken = ". ".join(part for part in (when, words_read, tag, channel, pieces, later, away) if part) + "."
    return RowShown(
        row.record,
        f"{sentence(MONTHS[moment.month - 1])} {moment.year}",
        f"{WEEKDAYS[moment.weekday()][:2]} {moment.day}",
        _time(row.occurred),
        row.first_words,
        second,
        tag,
        row.channel or "other",
        spoken,
    )


def _time(occurred: Occurred | None) -> str:
    """What stands below the day: as much as is known of the hour, and no more."""
    if occurred is None or occurred.from_ is None:
        return "niet bekend"
    if occurred.precision == "exact":
        return clock(occurred.from_)
    if occurred.precision == "about":
        return f"rond {clock(occurred.from_)}"
    if occurred.precision == "part_of_day":
        hour = at_home(occurred.from_).hour
        return next(words for until, words in PARTS_OF_DAY if hour < until).removeprefix("in de ")
    return "" if occurred.precision == "day" else "niet zeker"


FOUND_AT_MOST: Final = 500
"""More than anybody reads; whoever finds more adds a word."""


def words_asked(typed: str) -> tuple[str, ...]:
    """What is searched for: the words, apart."""
    return tuple(typed.split())


def count_words(shown: int, typed: str) -> str:
    """What stands below the name of the page."""
    entries = count(shown, "aantekening", "aantekeningen")
    if not words_asked(typed):
        return entries
    if shown > FOUND_AT_MOST:
        return f"Meer dan {FOUND_AT_MOST} aantekeningen met deze woorden"
    return f"{entries} met deze woorden"
