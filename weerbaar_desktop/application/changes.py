"""What was changed when: the versions of one incident, and the fields in which two versions differ, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.incident import (
    SET_BY_PROGRAM,
    Emptiness,
    Incident,
    Occurred,
    emptiness,
    incident_from_document,
)
from weerbaar_desktop.domain.journal import Content, Document, Line
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

Value = TypeVar("Value")

ERASED: Final = marked("De inhoud van deze versie is gewist.")


@dataclass(frozen=True, slots=True)
class Side:
    """What a field was or became: its value in words, or the kind of empty it is."""

    words: str
    empty: Emptiness | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs between two versions."""

    key: str
    label: str
    before: Side
    after: Side


def differences(before: Incident, after: Incident, words: IncidentWords, say: Say = in_dutch) -> tuple[Difference, ...]:
    """The fields that differ, in the order of the content; what the program fills in itself is left out."""
    found = []
    for field in words.fields:
        if field.key in SET_BY_PROGRAM or _same(before, after, field.key):
            continue
        was, became = _side(before, field.key, words, say), _side(after, field.key, words, say)
        if was.words == became.words:  # the same words for values that differ, such as seconds
            was = _exact(before, field.key, was, words, say)
            became = _exact(after, field.key, became, words, say)
        found.append(Difference(field.key, field.label, was, became))
    return tuple(found)


def _same(before: Incident, after: Incident, key: str) -> bool:
    was, became = to_document(before)[key], to_document(after)[key]
    return was == became and emptiness(before, key) == emptiness(after, key)


def _side(incident: Incident, key: str, words: IncidentWords, say: Say) -> Side:
    empty = emptiness(incident, key)
    if empty:
        return Side(words.empty(incident, key), empty)
    return Side(visible(value_words(incident, key, words, say).replace("\r\n", "\n")) or say("Lege tekst"))


def _exact(incident: Incident, key: str, side: Side, words: IncidentWords, say: Say) -> Side:
    value = getattr(incident, key)
    more = say("zelfde woorden, andere tekens")
    if isinstance(value, Occurred):
        moments = [moment.isoformat() for moment in (value.from_, value.until) if moment]
        more = ", ".join([*moments, words.choice("precision", value.precision).lower()])
    elif isinstance(value, datetime):
        more = value.isoformat()
    return Side(f"{side.words} ({more})", side.empty)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an incident as the journal holds it.

    `changes` is None where nothing can be compared: for the first version, and next to content that was erased.
    `acts` says in words what the program did with it, such as laying it in the bin.
    """

    number: int
    recorded_at: str
    erased: bool
    reason: str = ""
    changes: tuple[Difference, ...] | None = None
    acts: tuple[str, ...] = ()
    clock_note: str = ""


def versions(
    history: Iterable[tuple[Line, Content | None]], words: IncidentWords, say: Say = in_dutch
) -> tuple[Version, ...]:
    """Every version of one incident, the oldest first."""
    found: list[Version] = []
    before: Incident | None = None
    for line, content in history:
        if content is None:
            found.append(Version(line.revision, line.recorded_at, erased=True))
            before = None
            continue
        incident, reason = incident_from_document(content.document)
        acts = tuple(_acts(before, incident, in_dutch))
        found.append(
            Version(
                number=line.revision,
                recorded_at=line.recorded_at,
                erased=False,
                reason="" if reason and reason.removesuffix(".") in acts else reason or "",  # the program's own words
                changes=differences(before, incident, words, say) if before else None,
                acts=tuple(_acts(before, incident, say)),
                clock_note=incident.clock_note or "",
            )
        )
        before = incident
    return tuple(found)


def value_versions(
    history: Iterable[tuple[Line, Content | None]],
    read: Callable[[Document], tuple[Value, str | None]],
    compare: Callable[[Value, Value], tuple[Difference, ...]],
) -> tuple[Version, ...]:
    """Every version of one record, the oldest first, with what changed in each; `read` gives a value and its reason."""
    found: list[Version] = []
    before: Value | None = None
    for line, content in history:
        if content is None:
            found.append(Version(line.revision, line.recorded_at, erased=True))
            before = None
            continue
        value, reason = read(content.document)
        changes = compare(before, value) if before is not None else None
        found.append(Version(line.revision, line.recorded_at, erased=False, reason=reason or "", changes=changes))
        before = value
    return tuple(found)


def _acts(before: Incident | None, incident: Incident, say: Say) -> Iterable[str]:
    if incident.origin and (before is None or before.origin != incident.origin):
        yield say("Overgenomen van {origin}", origin=visible(incident.origin))
    was_away = before is not None and before.trashed_on is not None
    if incident.trashed_on is not None and not was_away:
        yield say("In de prullenbak gelegd")
    if incident.trashed_on is None and was_away:
        yield say("Teruggehaald uit de prullenbak")
