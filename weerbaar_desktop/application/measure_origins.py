"""Where a measure came from: a scan, an incident, a plan, a card, or the person alone; and what is left of that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from weerbaar_desktop.application.ports import Reading
from weerbaar_desktop.domain.aftercare import StoredCarePlan
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, Status, StoredMeasure
from weerbaar_desktop.domain.plan import StoredPlan
from weerbaar_desktop.domain.scan import StoredScan
from weerbaar_desktop.domain.wording import marked

Place = Literal["self", "home", "incident", "plan", "care", "card", "own"]
PLACE_WORDS: Final[Mapping[Place, str]] = {
    "self": marked("Zelfscan"),
    "home": marked("Woningscan"),
    "incident": marked("Incident"),
    "plan": marked("Plan"),
    "care": marked("Na een incident"),
    "card": marked("Eigen gedrag"),
    "own": marked("Zelf opgeschreven"),
}
Found = TypeVar("Found", StoredScan, StoredIncident, StoredPlan, StoredCarePlan)


@dataclass(frozen=True, slots=True)
class MeasureSeen:
    """One measure, and what it came of; None where that was erased, or it came of none."""

    stored: StoredMeasure
    came_of: StoredScan | StoredIncident | StoredPlan | StoredCarePlan | None


@dataclass(frozen=True, slots=True)
class Listed:
    """One measure in the list; `place` is where it came from, None for a scan that was erased."""

    stored: StoredMeasure
    place: Place | None


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the list is narrowed to; None is everything."""

    status: Status | None = None
    place: Place | None = None


def seen(vault: Reading, record: RecordId) -> MeasureSeen:
    """One measure with what it came of; raises NoSuchRecord."""
    stored = vault.measure(record)
    origin = stored.measure.origin
    if origin is None or origin.record is None:
        return MeasureSeen(stored, None)
    if origin.kind == "scan":
        return MeasureSeen(stored, _left(vault.scan, origin.record))
    if origin.kind == "incident":
        return MeasureSeen(stored, _left(vault.incident, origin.record))
    if origin.kind == "care":
        return MeasureSeen(stored, _left(vault.care_plan, origin.record))
    return MeasureSeen(stored, _left(vault.plan, origin.record))


def _left(find: Callable[[RecordId], Found], record: RecordId) -> Found | None:
    try:
        return find(record)
    except NoSuchRecord:
        return None


def listed(vault: Reading) -> tuple[Listed, ...]:
    """Every measure with where it came from: the first day first, then those without a day."""
    scans: dict[RecordId, Place] = {}
    for what in ("self", "home"):
        scans.update({stored.record: what for stored in vault.scans(what)})
    return tuple(Listed(stored, _place(stored.measure, scans)) for stored in vault.measures())


def narrowed(found: Iterable[Listed], only: Narrowed) -> tuple[Listed, ...]:
    """Those with this status, and from this place."""
    return tuple(
        one for one in found if only.status in (None, one.stored.measure.status) and only.place in (None, one.place)
    )


def places(found: Iterable[Listed]) -> tuple[Place, ...]:
    """Every place that measures came from, each once, in the order of PLACE_WORDS."""
    there = {one.place for one in found}
    return tuple(place for place in PLACE_WORDS if place in there)


def about_incident(vault: Reading, incident: RecordId) -> tuple[StoredMeasure, ...]:
    """What somebody wants to do because of this incident, in the order of the list."""
    return tuple(
        one
        for one in vault.measures()
        if (origin := one.measure.origin) is not None and (origin.kind, origin.record) == ("incident", incident)
    )


def _place(measure: Measure, scans: Mapping[RecordId, Place]) -> Place | None:
    origin = measure.origin
    if origin is None:
        return "own"
    if origin.kind != "scan":
        return origin.kind
    return scans.get(origin.record) if origin.record is not None else None
