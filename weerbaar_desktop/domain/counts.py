"""How many incidents stand where on the calendar, and how many have the same answers: all that figures are made of.

A vault counts them where they lie; `counted` says what such a count is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from weerbaar_desktop.domain.happening import Place, place_of
from weerbaar_desktop.domain.incident import AimedAt, Channel, Incident, IncidentKind, Judgement
from weerbaar_desktop.domain.offences import is_act


class Spot(NamedTuple):
    """How many stand in one place on the calendar: all of them, those that threaten, those in which somebody did
    something."""

    place: Place
    number: int
    threats: int
    acts: int


class Answers(NamedTuple):
    """What is counted of one incident; `act` as `offences.is_act`, `effects` where the person wrote what it did."""

    act: bool
    kinds: tuple[IncidentKind, ...] = ()
    channel: Channel | None = None
    judgement: Judgement | None = None
    decision: str | None = None
    aimed_at: tuple[AimedAt, ...] = ()
    effects: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """`spots` by place; `alike` are different answers with how many have them, those that came first before others."""

    spots: tuple[Spot, ...] = ()
    alike: tuple[tuple[Answers, int], ...] = ()

    @property
    def total(self) -> int:
        """How many there are, also without a day."""
        return sum(number for _, number in self.alike)


def answers_of(incident: Incident) -> Answers:
    """What is counted of it."""
    return Answers(
        is_act(incident.kinds),
        incident.kinds or (),
        incident.channel,
        incident.judgement,
        incident.decision or None,
        incident.aimed_at or (),
        any((text or "").strip() for text in (incident.effect, incident.effect_on_work)),
    )


def counted(incidents: Iterable[Incident]) -> Counts:
    """The counts of these, in the order in which they happened where words are compared."""
    spots, threats, acts, alike = Counter[Place](), Counter[Place](), Counter[Place](), Counter[Answers]()
    for incident in incidents:
        answers, place = answers_of(incident), place_of(incident.occurred)
        alike[answers] += 1
        if place is not None:
            spots[place] += 1
            threats[place] += "threat" in answers.kinds
            acts[place] += answers.act
    found = (Spot(place, number, threats[place], acts[place]) for place, number in spots.items())
    return Counts(tuple(sorted(found, key=lambda spot: in_time(spot.place))), tuple(alike.items()))


def in_time(place: Place) -> tuple[object, ...]:
    """What places are sorted by."""
    return place.first, place.last, place.open, place.sure, -1 if place.part is None else place.part
