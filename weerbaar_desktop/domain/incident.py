"""What is known of one incident: the facts apart from the interpretation, and three kinds of empty kept apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, NamedTuple

from weerbaar_desktop.domain.canonical import Json, is_whole
from weerbaar_desktop.domain.documents import from_document, shape, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import NOTHING_TOLD, About, Origin
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.revised import apart_from_reason, with_reason
from weerbaar_desktop.domain.wording import tr

Precision = Literal["exact", "part_of_day", "day", "about", "unknown"]
Channel = Literal["face_to_face", "phone", "post", "email", "social", "at_home", "via_other", "other"]
BesideKind = Literal["talk", "internal", "melding", "aangifte", "klacht", "measure", "care", "weighing", "package"]
"""What may tell of an incident in a record of its own."""
IncidentKind = Literal[
    "verbal",
    "threat",
    "physical",
    "vandalism",
    "sexual",
    "discrimination",
    "undue_influence",
    "nuisance",
    "unsafe_feeling",
    "ordinary_day",
]
Judgement = Literal["emotion", "criticism", "over_the_line"]
RowStatus = Literal["handed_over", "concept", "told", "not_reported", "recorded"]
AimedAt = Literal["self", "family", "colleague", "property"]

LONGEST_TEXT: Final = 4_000_000
"""Characters in one incident; far above what a person writes, far below what a folder can hand over."""
OLDEST: Final = timedelta(days=100 * 366)
CLOCK_SLACK: Final = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Occurred:
    """When it happened: a moment or a range, and how sure the person is of it."""

    from_: datetime | None = None
    until: datetime | None = None
    precision: Precision = "exact"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who did it, as far as known."""

    known: bool | None = None
    name: str | None = None
    alias: str | None = None
    handle: str | None = None
    relation: str | None = None
    description: str | None = None
    plate: str | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident. None means not asked.

    A name in `unknown` was asked and is not known; a name in `withheld` was left out on purpose. `account` is what
    somebody told freely, `further_account` what open questions added. `origin` says from which older list, notebook or
    package an entry was taken over; `left_out` names the fields that who sent the package withheld; `trashed_on` stands
    there while it lies in the bin; `clock_note` says what was odd about the clock when this version was recorded.
    """

    account: str
    further_account: str | None = None
    literal_words: str | None = None
    interpretation: str | None = None
    occurred: Occurred | None = None
    known_on: datetime | None = None
    channel: Channel | None = None
    sender: str | None = None
    url: str | None = None
    place: str | None = None
    aimed_at: tuple[AimedAt, ...] | None = None
    judgement: Judgement | None = None
    kinds: tuple[IncidentKind, ...] | None = None
    means: str | None = None
    occasion: str | None = None
    decision: str | None = None
    demand: str | None = None
    persons: tuple[Person, ...] | None = None
    witnesses: tuple[str, ...] | None = None
    effect: str | None = None
    effect_on_work: str | None = None
    response: str | None = None
    told: str | None = None
    not_reported: str | None = None
    origin: str | None = None
    left_out: tuple[str, ...] | None = None
    trashed_on: datetime | None = None
    clock_note: str | None = None
    unknown: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()


EMPTY_BY_CHOICE: Final = ("unknown", "withheld")
SET_BY_PROGRAM: Final = ("origin", "left_out", "trashed_on", "clock_note")
"""What no form asks: the program fills it in itself."""
NO_ANSWER: Final = ("left_out", "clock_note")
"""What says something of a version or of other fields, and so is never printed as a field of its own."""
DETAILS: Final[tuple[str, ...]] = tuple(
    key for key in shape(Incident) if key not in ("account", *SET_BY_PROGRAM, *EMPTY_BY_CHOICE)
)
"""The fields that may be empty in three ways, in the order of the type."""

_CHOSEN: Final = ("occurred", "known_on", "channel", "aimed_at", "judgement", "kinds", "trashed_on", *NO_ANSWER)
_WRITTEN: Final = tuple(key for key in shape(Incident) if key not in (*_CHOSEN, *EMPTY_BY_CHOICE))
"""The fields that hold texts of a person, alone or as a list; the others are moments and choices."""

Emptiness = Literal["not_asked", "unknown", "withheld"]


def emptiness(incident: Incident, key: str) -> Emptiness | None:
    """Which kind of empty the field `key` is, or None when it holds a value."""
    if getattr(incident, key) is not None:
        return None
    if key in incident.unknown:
        return "unknown"
    return "withheld" if key in incident.withheld else "not_asked"


def withheld_by_sender(incident: Incident, key: str) -> bool:
    """Whether the field `key` is empty because who sent this incident withheld it."""
    return emptiness(incident, key) == "withheld" and key in (incident.left_out or ())


def left_empty(unknown: tuple[str, ...], withheld: tuple[str, ...]) -> tuple[tuple[str, Emptiness], ...]:
    """The fields left empty by choice, each with which of the two."""
    return (*((key, "unknown") for key in unknown), *((key, "withheld") for key in withheld))


def read_incident(document: Json, now: datetime) -> Incident:
    """An incident from what somebody handed in; raises RefusedInput naming the field."""
    incident = from_document(Incident, document)
    check_incident(incident, now)
    return incident


def refuse_program_fields(incident: Incident) -> None:
    """Raise RefusedInput when somebody handed in what only the program fills in."""
    for key in SET_BY_PROGRAM:
        if getattr(incident, key) is not None:
            raise RefusedInput(key, tr("dit veld vult het programma zelf in."))


def check_incident(incident: Incident, now: datetime) -> None:
    """Raise RefusedInput when the values cannot stand together; `now` is aware."""
    if not incident.account.strip():
        raise RefusedInput("account", tr("schrijf in een paar woorden wat er is gebeurd."))
    total = 0
    for where, text in texts(incident):
        total += len(text)
        if total > LONGEST_TEXT:
            raise RefusedInput(where, tr("de tekst is te lang. Voeg lange teksten toe als bestand."))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    _check_moments(incident, now)
    _check_empties(incident)


def _check_empties(incident: Incident) -> None:
    for name in EMPTY_BY_CHOICE:
        for key in getattr(incident, name):
            if key not in DETAILS:
                raise RefusedInput(name, tr("‘{key}’ is geen veld dat leeg kan blijven.", key=key))
            if getattr(incident, key) is not None:
                raise RefusedInput(name, tr("‘{key}’ is ook ingevuld. Kies een van de twee.", key=key))
    for key in incident.unknown:
        if key in incident.withheld:
            raise RefusedInput(key, tr("kies ‘weet ik niet’ of ‘laat ik weg’, niet allebei."))


def moments_of(incident: Incident) -> dict[str, datetime]:
    """The moments in it, each by the place it stands."""
    occurred = incident.occurred or Occurred()
    found = {"occurred.from": occurred.from_, "occurred.until": occurred.until, "known_on": incident.known_on}
    return {where: moment for where, moment in found.items() if moment is not None}


def _check_moments(incident: Incident, now: datetime) -> None:
    occurred = incident.occurred or Occurred()
    for where, moment in moments_of(incident).items():
        if moment > now + CLOCK_SLACK:
            raise RefusedInput(
                where, tr("deze datum ligt in de toekomst. Kijk de datum na, en de klok van deze computer.")
            )
        if moment < now - OLDEST:
            raise RefusedInput(where, tr("deze datum ligt meer dan honderd jaar terug. Kijk de datum na."))
    if occurred.from_ and occurred.until and occurred.until < occurred.from_:
        raise RefusedInput("occurred.until", tr("het einde ligt voor het begin. Kijk de tijden na."))


def texts(incident: Incident) -> Iterator[tuple[str, str]]:
    """Every text a person wrote, with the place it stands: what is searched, shielded and measured."""
    return _texts(lambda key: getattr(incident, key), getattr)


def texts_in(document: Document) -> Iterator[tuple[str, str]]:
    """The same of an incident as the journal holds it, which is not taken apart for it."""
    return _texts(document.get, lambda person, name: person.get(name) if isinstance(person, dict) else None)


def _texts(field: Callable[[str], object], part: Callable[[object, str], object]) -> Iterator[tuple[str, str]]:
    for key in _WRITTEN:
        value = field(key)
        if isinstance(value, str):
            yield key, value
        elif isinstance(value, tuple | list):
            for index, item in enumerate(value):
                if isinstance(item, str):
                    yield f"{key}[{index}]", item
                    continue
                for name in shape(Person):
                    if isinstance(told := part(item, name), str):
                        yield f"{key}[{index}].{name}", told


def incident_document(incident: Incident, reason: str | None = None) -> Document:
    """The document of one revision: the fields that were asked; a later revision also holds why it was changed."""
    document: Document = {key: value for key, value in to_document(incident).items() if value is not None}
    for name in EMPTY_BY_CHOICE:
        if not document[name]:
            del document[name]
    return with_reason(document, reason)


def incident_from_document(document: Document) -> tuple[Incident, str | None]:
    """The incident and the reason of change that a revision holds; trusts what the journal already vouched for."""
    return apart_from_reason(Incident, document)


FIRST_WORDS: Final = 120


def first_words(account: str) -> str:
    """The beginning of an account on one line, cut at a word."""
    line = " ".join(account[: FIRST_WORDS * 4].split())
    if len(line) <= FIRST_WORDS:
        return line
    return line[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One received file: its own record, tied to an incident; sha256 is 64 hex of the original, size in bytes.

    For a photo of a scan `incident` is that scan (see domain/scan_photo).
    `about` is what was told of it last; `origin` says of which piece it was made, if it was; `same_file_as` is the
    piece with whose file it is kept, None when it has one of its own.
    """

    record: RecordId
    incident: RecordId
    name: str
    size: int
    sha256: str
    extension: str
    recorded_at: str
    about: About = NOTHING_TOLD
    origin: Origin | None = None
    same_file_as: RecordId | None = None

    @property
    def file(self) -> RecordId:
        """The piece whose file holds these bytes, which may be erased since."""
        return self.same_file_as or self.record


@dataclass(frozen=True, slots=True)
class StoredIncident:
    """An incident as the vault holds it: the last revision, when it was first and last recorded, and its evidence."""

    record: RecordId
    incident: Incident
    recorded_at: str
    changed_at: str
    revisions: int
    evidence: tuple[Evidence, ...]


class IncidentRow(NamedTuple):
    """What a list shows of an incident; recorded_at and the sort order are UTC, trashed_on is None outside the bin.

    `handed_over` when the journal has a handover that names it; `told` when the person wrote there whom they told, or a
    filing tells of it, which is what counts of a report that was put off; `not_reported` when they wrote why they did
    not report it. `empty` are the fields left empty by choice, with which of the two.
    `found` is where a search found a word that does not stand in `first_words`; `found_in` is the name of the piece of
    evidence that holds it, "" where it was written in the incident; the same as `found` where it stands in that name;
    `found_beside` is what kind of record beside the incident holds it, if one does.
    """

    record: RecordId
    recorded_at: str
    occurred: Occurred | None
    channel: Channel | None
    kinds: tuple[IncidentKind, ...]
    first_words: str
    evidence: int
    revisions: int
    trashed_on: datetime | None = None
    handed_over: bool = False
    told: bool = False
    not_reported: bool = False
    empty: tuple[tuple[str, Emptiness], ...] = ()
    found: str = ""
    found_in: str = ""
    found_beside: BesideKind | None = None


def row_status(row: IncidentRow, concept: Collection[str] = ()) -> RowStatus:
    """How far it is with an incident, the farthest first; `concept` are those in an aangifte that is not made yet."""
    reached: tuple[tuple[RowStatus, bool], ...] = (
        ("handed_over", row.handed_over),
        ("concept", row.record in concept),
        ("told", row.told),
        ("not_reported", row.not_reported),
    )
    return next((status for status, here in reached if here), "recorded")


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What a list shows of a piece: itself, and of its incident when it happened and how the account begins."""

    piece: Evidence
    occurred: Occurred | None
    first_words: str
