"""What was read in a received file, proposed for the fields of an incident; the person accepts each apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal

from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.undoing import UNDONE, Done, with_way_back
from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Channel, Incident, Occurred, Person, StoredIncident, check_incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import ClaimKey, Message, Received

Field = Literal["occurred", "channel", "sender", "persons", "literal_words"]
Value = Occurred | tuple[Person, ...] | str

LONGEST_WORDS: Final = 10_000
"""Characters of literal words; the whole stands in the evidence itself."""
_CUT: Final = "\n[…]"
_ANYTHING: Final = "."
"""Stands for an account where only the other fields matter."""
_CHANNELS: Final[dict[str, Channel]] = {"mail": "email", "chat": "social"}
_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT: Final = re.compile(_DAY.pattern + "T[0-9]{2}:[0-9]{2}.*")
_NUMBER: Final = re.compile(r"\+?[0-9][0-9 ()-]{5,24}")
_WITH_ADDRESS: Final = re.compile(r"\s*(.{0,200}?)\s*<[^<>]{0,320}>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for one field of an incident (for `persons` one more person), and how it reads in Dutch."""

    field: Field
    value: Value
    words: str


def proposals(
    received: Received, words: IncidentWords, now: datetime, marked: Collection[int] = ()
) -> tuple[Proposal, ...]:
    """What `received` may say of the incident; of a chat only what the `marked` messages say, by their numbers.

    A value that an incident could not hold, such as a moment after `now`, is not proposed.
    """
    found = _of_chat(received, marked) if received.kind == "chat" else _of_claims(received)
    whole = ((field, value, _with(Incident(_ANYTHING), field, value)) for field, value in found)
    return tuple(
        Proposal(field, value, value_words(incident, field, words))
        for field, value, incident in whole
        if _may_stand(incident, now)
    )


def accepted(incident: Incident, chosen: Sequence[Proposal]) -> Incident:
    """The incident with what the person chose: only empty fields are filled, and persons are added."""
    for proposal in chosen:
        if has_room(incident, proposal):
            incident = _with(incident, proposal.field, proposal.value)
    return incident


def take_over(diary: Diary, record: RecordId, chosen: Sequence[Proposal], reason: str) -> Done[StoredIncident]:
    """Stores what the person chose as a later version of that incident; raises RefusedInput, NoSuchRecord."""

    def look() -> Incident:
        return diary.vault.incident(record).incident

    return with_way_back(
        look,
        lambda: diary.amend(record, accepted(look(), chosen), reason),
        lambda before: diary.amend(record, before, UNDONE),
    )


def has_room(incident: Incident, proposal: Proposal) -> bool:
    """Whether accepting changes anything; what was left out on purpose stays out."""
    if proposal.field in incident.withheld:
        return False
    if proposal.field == "persons" and isinstance(proposal.value, tuple):
        return any(_is_new(person, incident.persons or ()) for person in proposal.value)
    return getattr(incident, proposal.field) is None


def _with(incident: Incident, field: Field, value: Value) -> Incident:
    if isinstance(value, tuple):
        before = incident.persons or ()
        value = (*before, *(person for person in value if _is_new(person, before)))
    given: dict[str, Any] = {field: value}  # the field says which type it has
    return replace(incident, unknown=tuple(name for name in incident.unknown if name != field), **given)


def _is_new(person: Person, others: Sequence[Person]) -> bool:
    return not any(_names(person) & _names(other) for other in others)


def _names(person: Person) -> set[str]:
    return {name.casefold() for name in (person.name, person.alias, person.handle) if name}


def _may_stand(incident: Incident, now: datetime) -> bool:
    try:
        check_incident(incident, now)
    except RefusedInput:
        return False
    return True


Found = Iterator[tuple[Field, Value]]


def _of_claims(received: Received) -> Found:
    """Of a mail its date, channel, sender and words; of a picture, sound or film about when it was made."""
    is_mail = received.kind == "mail"
    said = _only(received, "date") if is_mail else received.claim("taken_on") or received.claim("made_on")
    occurred = _occurred(said, surely=is_mail)
    if occurred:
        yield "occurred", occurred
    if not is_mail:
        return
    yield "channel", _CHANNELS["mail"]
    account = received.claim("account")
    if account and _only(received, "from"):
        yield "sender", account
        yield "persons", (Person(alias=_name(received.claim("from"), account), handle=account),)
    if received.text.strip():
        yield "literal_words", _cut(received.text.strip())


def _of_chat(received: Received, marked: Collection[int]) -> Found:
    messages = [message for message in received.messages if message.number in marked and message.sender]
    moments = sorted(moment for message in messages if (moment := _moment(message.at)))
    if moments:
        yield "occurred", Occurred(moments[0], moments[-1] if moments[-1] > moments[0] else None)
    yield "channel", _CHANNELS["chat"]
    senders = tuple(dict.fromkeys(message.sender for message in messages))
    if len(senders) == 1:
        yield "sender", senders[0]
    for sender in senders:
        yield "persons", (Person(handle=sender) if _NUMBER.fullmatch(sender) else Person(alias=sender),)
    spoken = "\n".join(_spoken(message, several=len(senders) > 1) for message in messages).strip()
    if spoken:
        yield "literal_words", _cut(spoken)


def _spoken(message: Message, several: bool) -> str:
    return f"{message.sender}: {message.text}" if several else message.text


def _only(received: Received, key: ClaimKey) -> str:
    """What the file says under `key`; "" when it says more than one thing there, as a mail that was made up may."""
    said = [claim.value for claim in received.claims if claim.key == key]
    return said[0] if len(said) == 1 else ""


def _occurred(said: str, *, surely: bool) -> Occurred | None:
    """The moment in `said`, exact when that is sure and has a zone; of a day without a time no more than the day."""
    is_day = _DAY.fullmatch(said) is not None
    moment = _moment(f"{said}T00:00" if is_day else said)
    if moment is None:
        return None
    if is_day:
        return Occurred(moment, precision="day")
    zoned = datetime.fromisoformat(said).tzinfo is not None
    return Occurred(moment, precision="exact" if surely and zoned else "about")


def _moment(said: str) -> datetime | None:
    """The aware moment in `said`; a telephone that names no zone is taken to be at home."""
    if not _MOMENT.fullmatch(said):
        return None
    try:
        moment = datetime.fromisoformat(said)
        return moment if moment.tzinfo else moment.replace(tzinfo=HOME_ZONE)
    except ValueError:
        return None


def _name(sender: str, address: str) -> str | None:
    """The name in front of the address of a mail, None when there is none of its own."""
    hit = _WITH_ADDRESS.match(sender)
    name = hit[1].strip("\"' ") if hit else ""
    return name if name and name.casefold() != address.casefold() else None


def _cut(words: str) -> str:
    """No longer than what may stand in a field, ended at a word; `words` begin with one."""
    if len(words) <= LONGEST_WORDS:
        return words
    return words[: LONGEST_WORDS - len(_CUT)].rsplit(maxsplit=1)[0] + _CUT
