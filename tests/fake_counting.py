"""How a vault in memory counts: one by one, as `domain.counts` says what a count is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from weerbaar_desktop.application.patterns import Looked
from weerbaar_desktop.application.ports import EVERYTHING, RowFilter
from weerbaar_desktop.application.ports.counting import CountsIncidents
from weerbaar_desktop.domain.counts import Counts, counted
from weerbaar_desktop.domain.course import RECENT, Course, Stretch, compared_from, course
from weerbaar_desktop.domain.happening import Happening, in_order, place_of
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.period import Span, span_of


@dataclass(frozen=True)
class FakeCounting:
    """`fits` gives what lies outside the bin and fits, oldest first; `names` everybody who can be asked for."""

    fits: Callable[[RowFilter], Iterable[StoredIncident]]
    names: Callable[[], Sequence[str]] = tuple

    def counts(self, span: Span, only: RowFilter = EVERYTHING) -> Counts:
        return counted(stored.incident for stored in self._within(span, only))

    def overview(self, span: Span, only: RowFilter = EVERYTHING) -> tuple[Counts, tuple[Stretch, ...]]:
        found = Counter(map(_days, self.fits(only)))
        stretches = (Stretch(first, last, vague, number) for (first, last, vague), number in found.items())
        return self.counts(span, only), tuple(stretches)

    def named(self, span: Span, only: RowFilter, most: int) -> tuple[tuple[str, int], ...]:
        asked = () if only.who else self.names()
        numbers = ((name, len([*self._within(span, replace(only, who=name))])) for name in asked)
        return tuple(sorted((one for one in numbers if one[1]), key=lambda one: (-one[1], one[0])))[:most]

    def recorded_by_hour(self, since: date) -> dict[str, int]:
        hours = Counter(stored.recorded_at[:13] for stored in self.fits(EVERYTHING) if _soon_after(stored))
        return {hour: number for hour, number in hours.items() if hour >= since.isoformat()}

    def happenings(self, span: Span, only: RowFilter = EVERYTHING) -> tuple[Happening, ...]:
        return in_order(map(happening_of, self._within(span, only)))

    def _within(self, span: Span, only: RowFilter) -> Iterable[StoredIncident]:
        for stored in self.fits(only):
            place = place_of(stored.incident.occurred)
            if place is not None and span.holds(place.first, place.last):
                yield stored


def _soon_after(stored: StoredIncident) -> bool:
    place = place_of(stored.incident.occurred)
    return place is None or date.fromisoformat(stored.recorded_at[:10]) - place.last <= RECENT


def _days(stored: StoredIncident) -> tuple[date | None, date | None, bool]:
    place = place_of(stored.incident.occurred)
    return (place.first, place.last, place.open) if place else (None, None, False)


def looked_at(span: Span, diary: Sequence[StoredIncident]) -> Looked:
    """These days of a diary that holds no more than this, oldest first."""
    counting = FakeCounting(lambda _: diary)
    counts, stretches = counting.overview(span)
    return Looked(span, EVERYTHING, stretches, counts, counting.happenings(span))


def every_stretch(counting: CountsIncidents, only: RowFilter = EVERYTHING) -> tuple[Stretch, ...]:
    """All the time there is."""
    return counting.overview(span_of("day", date(1900, 1, 1)), only)[1]


def went(diary: Sequence[StoredIncident], today: date) -> Course:
    """How it went in all of that diary."""
    counting = FakeCounting(lambda _: diary)
    return course(every_stretch(counting), counting.recorded_by_hour(compared_from(today)), today)


def happening_of(stored: StoredIncident) -> Happening:
    """What a line says of it."""
    told = stored.incident
    return Happening(
        stored.record, stored.recorded_at, told.occurred, place_of(told.occurred), told.kinds or (), told.channel
    )
