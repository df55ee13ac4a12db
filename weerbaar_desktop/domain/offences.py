"""Which elements of an offence the facts speak to and which are still open; never whether something is an offence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

from weerbaar_desktop.domain.contacts import STALE_AFTER
from weerbaar_desktop.domain.incident import (
    DETAILS,
    AimedAt,
    Channel,
    Incident,
    IncidentKind,
    Judgement,
    emptiness,
)

Klacht = Literal["no", "yes", "not_for_office", "for_part", "unsure"]
"""Whether only a klacht makes prosecution possible: never, always, not where somebody was insulted as an official
(267, 269 Sr), for one form of it, or not looked up."""
MAY_NEED_KLACHT: Final[tuple[Klacht, ...]] = ("yes", "not_for_office", "for_part")
Certainty = Literal["sure", "check"]
"""`sure`: read in the text of the law; `check`: changed since that text, or not read as it stands now."""

CHOICES: Final = {
    "channel": get_args(Channel),
    "kinds": get_args(IncidentKind),
    "aimed_at": get_args(AimedAt),
    "judgement": get_args(Judgement),
}
NO_ACT: Final = {"ordinary_day", "unsafe_feeling"}
"""Kinds of an entry in which nobody did anything."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in an incident that speaks to an element: a field that is filled in, or one choice in it."""

    field: str
    value: str = ""

    def stands_in(self, incident: Incident) -> bool:
        """Whether the incident has it."""
        found = getattr(incident, self.field)
        if not self.value:
            return bool(found) and _says_something(found)
        return self.value == found or (isinstance(found, tuple) and self.value in found)


def _says_something(found: object) -> bool:
    return bool(found.strip()) if isinstance(found, str) else True


def read_sign(text: str) -> Sign:
    """A sign as content writes it: "literal_words" or "channel:email"; raises ValueError for one that cannot be."""
    field, choice, value = text.partition(":")
    if field not in DETAILS or (choice and value not in CHOICES.get(field, ())):
        raise ValueError(text)
    return Sign(field, value)


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that the law asks for, as a question to the person; `signs` are what may speak to it."""

    id: str
    question: str
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Offence:
    """One offence in plain words.

    `touched_by` are the signs in an incident that make it worth reading; `series` when it takes more than one act.
    `office` says for whom the sentence may be heavier, `limitation` after how many years it lapses: "" and None where
    that is not sure. `state_of_law` is the day of the text that was read.
    """

    id: str
    name: str
    article: str
    about: str
    klacht: Klacht
    touched_by: tuple[Sign, ...]
    elements: tuple[Element, ...]
    state_of_law: date
    certainty: Certainty
    source: str
    reviewed_on: date
    klacht_note: str = ""
    office: str = ""
    note: str = ""
    limitation: int | None = None
    series: bool = False

    def is_stale(self, today: date) -> bool:
        """Whether it was reviewed so long ago that the reader is asked to check it."""
        return today - self.reviewed_on > STALE_AFTER


def is_act(kinds: tuple[IncidentKind, ...] | None) -> bool:
    """Whether an incident of these kinds is something that somebody did: an ordinary day or a feeling without an event
    is kept too, but is none.
    """
    return kinds is None or not NO_ACT.issuperset(kinds)


def touched(offence: Offence, incidents: Sequence[Incident]) -> tuple[int, ...]:
    """The places of the incidents that make an offence worth reading; for a series all acts, once there are two."""
    acts = [place for place, incident in enumerate(incidents) if is_act(incident.kinds)]
    if offence.series and len(acts) > 1:
        return tuple(acts)
    return tuple(place for place in acts if any(sign.stands_in(incidents[place]) for sign in offence.touched_by))


Standing = Literal["spoken", "left", "open"]
"""Something is filled in; the person said not to know or to leave it out; nothing is filled in yet."""


@dataclass(frozen=True, slots=True)
class ElementFound:
    """One element held against the facts: `spoken` is, in order, which field of which incident (its place) says
    something of it. `missing` are the places of the incidents that say nothing of it yet and could.
    """

    element: Element
    standing: Standing
    spoken: tuple[tuple[int, str], ...]
    missing: tuple[int, ...]


def held_against(offence: Offence, incidents: Sequence[Incident], places: Iterable[int]) -> tuple[ElementFound, ...]:
    """Every element of an offence against the incidents at `places`, in the order of the content."""
    chosen = tuple(places)
    return tuple(_found(element, incidents, chosen) for element in offence.elements)


def _found(element: Element, incidents: Sequence[Incident], places: tuple[int, ...]) -> ElementFound:
    spoken = tuple((place, field) for place in places for field in _fields_in(element, incidents[place]))
    says = {place for place, _ in spoken}
    silent = [place for place in places if place not in says]
    missing = tuple(place for place in silent if not _left(element, incidents[place]))
    standing: Standing = "spoken" if spoken else "left" if places and not missing else "open"
    return ElementFound(element, standing, spoken, missing)


def _fields_in(element: Element, incident: Incident) -> Iterator[str]:
    yield from dict.fromkeys(sign.field for sign in element.signs if sign.stands_in(incident))


def _left(element: Element, incident: Incident) -> bool:
    return all(emptiness(incident, sign.field) in ("unknown", "withheld") for sign in element.signs)
