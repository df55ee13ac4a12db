"""Several incidents as the courts look at belaging: nature, duration, frequency and intensity, as counts and dates.

The four come from the Supreme Court: HR 4 November 2014, ECLI:NL:HR:2014:3095. They are counted, never weighed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from weerbaar_desktop.domain.frequency import place_of
from weerbaar_desktop.domain.incident import AimedAt, Channel, Incident, IncidentKind, Judgement, Occurred
from weerbaar_desktop.domain.offences import is_act

WEEK: Final = timedelta(days=7)
Word = TypeVar("Word", bound=str)


@dataclass(frozen=True, slots=True)
class Told:
    """Of an incident what a pattern is counted from; each field as the incident has it."""

    occurred: Occurred | None = None
    channel: Channel | None = None
    aimed_at: tuple[AimedAt, ...] | None = None
    judgement: Judgement | None = None
    kinds: tuple[IncidentKind, ...] | None = None
    effect: str | None = None
    effect_on_work: str | None = None


@dataclass(frozen=True, slots=True)
class Busiest:
    """The seven days with the most acts: how many, and the first of those days."""

    acts: int
    since: date


@dataclass(frozen=True, slots=True)
class Pattern:
    """What several acts have in common, counted; most frequent first.

    `acts` are all of them, `undated` those without a day, `unsure` those of which the day is not sure. `first` and
    `last` are None when no day is known; `days` are the different days on which something happened for sure, and
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


def pattern(incidents: Iterable[Incident | Told]) -> Pattern:
    """The pattern of the acts among these incidents."""
    acts = [incident for incident in incidents if is_act(incident.kinds)]
    places = [place for act in acts if (place := place_of(act.occurred)) is not None]
    known, sure = [one for one in places if not one.open], sorted(one.first for one in places if one.sure)
    return Pattern(
        acts=len(acts),
        undated=len(acts) - len(places),
        unsure=len(places) - len(sure),
        first=min((one.first for one in known), default=None),
        last=max((one.last for one in known), default=None),
        days=len(set(sure)),
        busiest=_busiest(sure),
        kinds=_counted(kind for act in acts for kind in act.kinds or ()),
        channels=_counted(act.channel for act in acts if act.channel is not None),
        aimed_at=_counted(aim for act in acts for aim in act.aimed_at or ()),
        judgements=_counted(act.judgement for act in acts if act.judgement is not None),
        effects=sum(any((text or "").strip() for text in (act.effect, act.effect_on_work)) for act in acts),
    )


def _counted(found: Iterable[Word]) -> tuple[tuple[Word, int], ...]:
    return tuple(sorted(Counter(found).items(), key=lambda counted: (-counted[1], counted[0])))


def _busiest(days: Sequence[date]) -> Busiest | None:
    """The earliest of the busiest weeks; `days` ascend."""
    best, start = None, 0
    for place, day in enumerate(days):
        while day - days[start] >= WEEK:
            start += 1
        if best is None or place - start + 1 > best.acts:
            best = Busiest(place - start + 1, days[start])
    return best
