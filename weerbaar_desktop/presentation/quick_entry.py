"""The quick entry: what happened, when, where; the rest can wait."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, Literal

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Channel, Incident, Occurred, check_incident
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.moments import NotUnderstood, at_home, date_typed, read_date, read_time, time_typed
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

When = Literal["now", "today", "yesterday", "other", "unknown"]
WHEN: Final = (
    ChoiceShown("now", tr("Net")),
    ChoiceShown("today", tr("Eerder vandaag")),
    ChoiceShown("yesterday", tr("Gisteren")),
    ChoiceShown("other", tr("Andere dag")),
    ChoiceShown("unknown", tr("Weet ik niet")),
)
QUICK_CHANNELS: Final[tuple[Channel, ...]] = ("email", "phone", "social", "at_home", "face_to_face", "other")
_SMALL_HOURS: Final = 3
"""Until this hour a late evening still feels like today."""
GROUND_RULES: Final = (
    tr("Schrijf op wat u zelf zag, hoorde of las."),
    tr("‘Weet ik niet’ is een goed antwoord."),
    tr("Later aanvullen mag altijd. Wat u nu schrijft, blijft ook bewaard."),
)
SMALL_SIGNAL: Final = tr("Een klein signaal hoort hier ook. Eén zin is genoeg; wegen kan daarna.")


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """What the page holds while somebody writes; this is also the draft.

    `files` counts the files that were chosen and not yet stored: a draft keeps no paths, so they are chosen again.
    `said_on` is the day on which somebody answered `when` (2026-11-27): "gisteren" stays that day after midnight. "" is
    the day on which it is read.
    """

    account: str = ""
    when: When = "now"
    time: str = ""
    date: str = ""
    channel: Channel | None = None
    files: int = 0
    said_on: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping as a draft."""
        return not self.account.strip() and not self.files


def blank(now: datetime) -> QuickEntry:
    """A fresh entry: "net", at this moment."""
    return QuickEntry(time=time_typed(now), said_on=day_of(now))


def day_of(now: datetime) -> str:
    """The day in the home zone, as `said_on` holds it."""
    return now.astimezone(HOME_ZONE).date().isoformat()


def draft_of(entry: QuickEntry) -> Json:
    """The entry as a draft keeps it."""
    return to_document(entry)


def from_draft(document: Json, kept_at: datetime, now: datetime) -> QuickEntry:
    """The entry that a draft kept at `kept_at`; a draft that cannot be read gives a fresh entry.

    What was answered on another day shows its date: "net" of Friday is not "net" of Sunday, and "net" at 23:50 of a
    night is not that of the next evening.
    """
    try:
        entry = from_document(QuickEntry, document)
    except RefusedInput:
        return blank(now)
    entry = replace(entry, said_on=_said_on(entry, kept_at).isoformat())
    if entry.when in ("other", "unknown"):
        return entry
    meant = day_meant(entry, kept_at)
    if entry.said_on == day_of(now) and meant == day_meant(entry, now):
        return entry
    return replace(entry, when="other", date=date_typed(meant))


def channels(words: IncidentWords) -> tuple[ChoiceShown, ...]:
    """The ways it can have come, the common ones only."""
    return tuple(ChoiceShown(channel, words.choice("channel", channel)) for channel in QUICK_CHANNELS)


def asks_date(when: When) -> bool:
    """Whether the page shows a field for the date."""
    return when == "other"


def asks_time(when: When) -> bool:
    """Whether the page shows a field for the time."""
    return when != "unknown"


def read(entry: QuickEntry, now: datetime) -> Incident:
    """The incident to store; raises FormRefused with a sentence for every field that cannot be used."""
    errors = (
        [] if entry.account.strip() else [FieldError("account", tr("Schrijf in een paar woorden wat er is gebeurd."))]
    )
    occurred = None
    try:
        occurred = _occurred(entry, now)
    except NotUnderstood as error:
        errors.append(FieldError("date" if "datum" in str(error) else "time", str(error)))
    if errors:
        raise FormRefused(tuple(errors))
    unknown = ("occurred",) if entry.when == "unknown" else ()
    incident = Incident(entry.account, occurred=occurred, channel=entry.channel, unknown=unknown)
    try:
        check_incident(incident, now)
    except RefusedInput as refused:
        key = "account" if refused.where == "account" else ("date" if entry.when == "other" else "time")
        raise FormRefused((FieldError(key, refused.what[:1].upper() + refused.what[1:]),)) from refused
    return incident


def day_meant(entry: QuickEntry, now: datetime) -> date:
    """The day that the answer to `when` names, the small hours looked at; raises NotUnderstood for a typed date."""
    if entry.when == "other":
        return read_date(entry.date)
    day = _said_on(entry, now)
    if entry.when == "now":
        return _latest_past(entry, day, now)
    return day - timedelta(days=1) if entry.when == "yesterday" else day


def _latest_past(entry: QuickEntry, day: date, now: datetime) -> date:
    """In the small hours "net" at 23:50 was yesterday, and at 00:15 it is today, whichever day it was answered."""
    here = now.astimezone(HOME_ZONE)
    night = (here.date() - timedelta(days=1), here.date())
    if here.hour >= _SMALL_HOURS or day not in night:
        return day
    try:
        return night[at_home(night[1], read_time(entry.time)) <= here]
    except NotUnderstood:
        return day


def _said_on(entry: QuickEntry, now: datetime) -> date:
    try:
        return date.fromisoformat(entry.said_on)
    except ValueError:
        return now.astimezone(HOME_ZONE).date()


def _occurred(entry: QuickEntry, now: datetime) -> Occurred | None:
    if entry.when == "unknown":
        return None
    day = day_meant(entry, now)
    if not entry.time.strip():
        return Occurred(at_home(day), precision="day")
    return Occurred(at_home(day, read_time(entry.time)), precision="about")
