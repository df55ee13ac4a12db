"""The quick entry: what happened, when, where; the rest can wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Channel, Incident, Occurred, check_incident
from weerbaar_desktop.presentation.moments import NotUnderstood, at_home, read_date, read_time, time_typed
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

When = Literal["now", "today", "yesterday", "other", "unknown"]
WHEN: Final = (
    ChoiceShown("now", "Net"),
    ChoiceShown("today", "Eerder vandaag"),
    ChoiceShown("yesterday", "Gisteren"),
    ChoiceShown("other", "Andere dag"),
    ChoiceShown("unknown", "Weet ik niet"),
)
QUICK_CHANNELS: Final[tuple[Channel, ...]] = ("email", "phone", "social", "at_home", "face_to_face", "other")
_SMALL_HOURS: Final = 3
"""Until this hour a late evening still feels like today."""
GROUND_RULES: Final = (
    "Schrijf op wat u zelf zag, hoorde of las.",
    "‘Weet ik niet’ is een goed antwoord.",
    "Later aanvullen mag altijd. Wat u nu schrijft, blijft ook bewaard.",
)
SMALL_SIGNAL: Final = "Een klein signaal hoort hier ook. Eén zin is genoeg; wegen kan daarna."


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """What the page holds while somebody writes; this is also the draft.

    `files` counts the files that were chosen and not yet stored: a draft keeps no paths, so they are chosen again.
    """

    account: str = ""
    when: When = "now"
    time: str = ""
    date: str = ""
    channel: Channel | None = None
    files: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping as a draft."""
        return not self.account.strip() and not self.files


def blank(now: datetime) -> QuickEntry:
    """A fresh entry: "net", at this moment."""
    return QuickEntry(time=time_typed(now))


def draft_of(entry: QuickEntry) -> Json:
    """The entry as a draft keeps it."""
    return to_document(entry)


def from_draft(document: Json, now: datetime) -> QuickEntry:
    """The entry that a draft kept; a draft that cannot be read gives a fresh entry."""
    try:
        return from_document(QuickEntry, document)
    except RefusedInput:
        return blank(now)


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
    errors = [] if entry.account.strip() else [FieldError("account", "Schrijf in een paar woorden wat er is gebeurd.")]
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


def _occurred(entry: QuickEntry, now: datetime) -> Occurred | None:
    here = now.astimezone(HOME_ZONE)
    if entry.when == "unknown":
        return None
    if entry.when == "other":
        day = read_date(entry.date)
    else:
        day = here.date() - timedelta(days=1 if entry.when == "yesterday" else 0)
    if not entry.time.strip():
        return Occurred(at_home(day), precision="day")
    moment = at_home(day, read_time(entry.time))
    if entry.when == "now" and timedelta(0) < moment - here < timedelta(days=1):
        # Just after midnight "net" at 23:50 was yesterday.
        moment = at_home(day - timedelta(days=1), read_time(entry.time)) if here.hour < _SMALL_HOURS else moment
    return Occurred(moment, precision="about")
