"""Several incidents as the courts look at belaging: nature, duration, frequency and intensity, as counts and dates.

The four come from the Supreme Court: HR 4 November 2014, ECLI:NL:HR:2014:3095. They are counted, never weighed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.frequency import most_first
from weerbaar_desktop.domain.incident import AimedAt, Channel, IncidentKind, Judgement

WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Busiest:
    """The seven days with the most acts: how many, and the first of those days."""

    acts: int
    since: date


@dataclass(frozen=True, slots=True)
class Pattern:
    """What several acts have in common, counted; most frequent first.

    `acts` are all of them, `undated` those without a day, `unsure` those of which the day is not sure. `first` and
    `last` are None when no day is known; `days` are the different days on which something began for sure, and
    `busiest` counts those alone. `judgements` are how the person saw them; of `effects` the person wrote what they did.
    """

    acts: int
    undated: int
    unsure: int
    first: date | None
    last: date | None
    days: int
    busiest: Busiest | None
    kinds: tuple[tuple[IncidentKind, int], ...]
    channels: tuple[tuple[Channel, int], ...]
    aimed_at: tuple[tuple[AimedAt, int], ...]
    judgements: tuple[tuple[Judgement, int], ...] = ()
    effects: int = 0

    @property
    def lasted(self) -> int:
        """Days from the first to the last day, both counted; 0 when no day is known."""
        return (self.last - self.first).days + 1 if self.first and self.last else 0


def pattern(counts: Counts) -> Pattern:
    """The pattern of the acts among what was counted."""
    alike = [(one, number) for one, number in counts.alike if one.act]
    places = [(spot.place, spot.acts) for spot in counts.spots if spot.acts]
    acts, dated = sum(number for _, number in alike), sum(number for _, number in places)
    known = [place for place, _ in places if not place.open]
    sure = Counter[date]()
    for place, number in places:
        sure[place.first] += number if place.begins_for_sure else 0
    days = [(day, number) for day, number in sorted(sure.items()) if number]
    return Pattern(
        acts=acts,
        undated=acts - dated,
        unsure=dated - sure.total(),
        first=min((place.first for place in known), default=None),
        last=max((place.last for place in known), default=None),
        days=len(days),
        busiest=_busiest(days),
        kinds=most_first((kind, number) for one, number in alike for kind in one.kinds),
        channels=most_first((one.channel, number) for one, number in alike if one.channel is not None),
        aimed_at=most_first((aim, number) for one, number in alike for aim in one.aimed_at),
        judgements=most_first((one.judgement, number) for one, number in alike if one.judgement is not None),
        effects=sum(number for one, number in alike if one.effects),
    )


def _busiest(days: Sequence[tuple[date, int]]) -> Busiest | None:
    """The earliest of the busiest weeks; each day stands once with its number, and they ascend."""
    best, start, acts = None, 0, 0
    for day, number in days:
        acts += number
        while day - days[start][0] >= WEEK:
            acts -= days[start][1]
            start += 1
        if best is None or acts > best.acts:
            best = Busiest(acts, days[start][0])
    return best
