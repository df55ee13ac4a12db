"""What a clock can say that a later reader must know: that it was set back, or stood in another zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from weerbaar_desktop.domain.dutch import HOME_ZONE, from_record, recorded_words
from weerbaar_desktop.domain.wording import said, tr

SET_BACK: Final = timedelta(minutes=1)
"""A clock that keeps itself right takes back some seconds; that says nothing."""
EARLIEST: Final = datetime(1000, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(9990, 1, 1, tzinfo=UTC)


def within_reach(moment: datetime) -> datetime:
    """The same moment, or the nearest one with which can be reckoned: a broken clock may stand in any year."""
    return min(max(moment, EARLIEST), LATEST)


def was_set_back(now: datetime, last_recorded: str) -> bool:
    """Whether `now` lies before what was recorded last, in the journal's spelling; "" when nothing was yet."""
    return bool(last_recorded) and now < from_record(last_recorded) - SET_BACK


def other_zone(now: datetime) -> str:
    """UTC+05:30, when the clock of the computer does not stand in the Dutch zone at that moment; else ""."""
    offset, at_home = now.utcoffset() or timedelta(), now.astimezone(HOME_ZONE).utcoffset()
    if offset == at_home:
        return ""
    minutes = abs(offset) // timedelta(minutes=1)
    sign = "-" if offset < timedelta() else "+"
    return f"UTC{sign}{minutes // 60:02}:{minutes % 60:02}"


def clock_note(now: datetime, last_recorded: str) -> str | None:
    """What is kept with a version for a later reader; None when there is nothing to say. It blames nobody."""
    notes = []
    if was_set_back(now, last_recorded):
        notes.append(
            # Not when that was: it may be an entry that stays hidden in what is handed over.
            "De klok van de computer stond bij het vastleggen vroeger dan bij wat daarvoor is vastgelegd. "
            "Een van beide tijden klopt niet. De volgorde klopt wel."
        )
    if zone := other_zone(now):
        notes.append(
            f"De klok van de computer stond bij het vastleggen in een andere tijdzone ({zone}). "
            "De tijden hier zijn Nederlandse tijd."
        )
    return " ".join(notes) or None


def clock_warning(now: datetime, last_recorded: str) -> str:
    """What the person reads when a vault is opened and its clock was set back; "" when all is well."""
    if not was_set_back(now, last_recorded):
        return ""
    return tr(
        "De klok van deze computer staat vroeger dan uw laatste aantekening, van {moment}. Uw dagboek is heel."
        " Kijk de klok van deze computer na.",
        moment=recorded_words(last_recorded, said),
    )
