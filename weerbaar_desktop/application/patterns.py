"""What has a place in time, behind us and ahead: incidents, what was done with them, measures, plans for afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from weerbaar_desktop.application.ports import EVERYTHING, Reading, RowFilter
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.aftercare import StoredCarePlan, talk_days
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.course import Stretch, compared_from
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.happening import Happening
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure
from weerbaar_desktop.domain.period import Span
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

About = Literal["filing", "measure", "care"]
MOST_LISTED: Final = 200
"""Entries in a list; more nobody reads, and a shorter time shows the others."""
MOST_APART: Final = 1000
"""Incidents of which each is a mark of its own; of more there is one for what stands in the same place."""
_MOST: Final = 60
"""Characters of what somebody wrote."""
_STATUS: Final = {"open": marked("te doen"), "done": marked("gedaan"), "left": marked("zo gelaten")}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done, or is planned, on a day: its words, what it is, and the record that holds it."""

    on: date
    words: str
    about: About
    record: RecordId


@dataclass(frozen=True, slots=True)
class Series:
    """All that has a place in time beside the incidents, and when those were written down, as `domain.course` asks."""

    recorded: Mapping[str, int]
    filings: tuple[StoredFiling, ...]
    measures: tuple[StoredMeasure, ...]
    care_plans: tuple[StoredCarePlan, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was looked at: the incidents that fit on these days, counted, and the last of them one by one, the first day
    first; `stretches` are all that fit, whenever they were."""

    span: Span
    only: RowFilter
    stretches: tuple[Stretch, ...]
    counts: Counts
    each: tuple[Happening, ...]

    @property
    def whole(self) -> bool:
        """Whether all of them are there one by one."""
        return len(self.each) == self.counts.total


def series(reader: Reading, today: date) -> Series:
    """As it is now; raises DamagedVault."""
    with reader.snapshot():
        return Series(
            reader.counting.recorded_by_hour(compared_from(today)),
            reader.filings(),
            reader.measures(),
            reader.care_plans(),
        )


def looked(reader: Reading, span: Span, only: RowFilter = EVERYTHING, before: Looked | None = None) -> Looked:
    """These days; of more than MOST_APART incidents only the last are read one by one. Where the choice is that of
    `before`, all the time there is is not counted again. Raises DamagedVault.
    """
    counting = reader.counting
    with reader.snapshot():
        if before is not None and before.only == only:
            counts, stretches = counting.counts(span, only), before.stretches
        else:
            counts, stretches = counting.overview(span, only)
        some = span if counts.total <= MOST_APART else Span(_last_from(counts, span), span.end)
        return Looked(span, only, stretches, counts, counting.happenings(some, only))


def looked_at_each(reader: Reading, span: Span, only: RowFilter = EVERYTHING) -> Looked:
    """The same with every incident of these days one by one; raises DamagedVault."""
    counting = reader.counting
    with reader.snapshot():
        counts, stretches = counting.overview(span, only)
        return Looked(span, only, stretches, counts, counting.happenings(span, only))


def _last_from(counts: Counts, span: Span) -> date:
    """The day from which enough lie to be listed."""
    left = MOST_LISTED + 1
    for spot in sorted(counts.spots, key=lambda spot: spot.place.first, reverse=True):
        left -= spot.number
        if left <= 0:
            return max(spot.place.first, span.begin)
    return span.begin


def events(read: Series, words: FilingWords, say: Say = in_dutch) -> tuple[Event, ...]:
    """Whatever else has a day, the first day first; a measure stands at the day by which it was to be done."""
    found = [
        Event(one.filing.on, words.choice("what", one.filing.what), "filing", one.record)
        for one in read.filings
        if one.filing.on is not None
    ]
    found += [
        Event(one.measure.due, _measure_words(one.measure, say), "measure", one.record)
        for one in read.measures
        if one.measure.due is not None
    ]
    found += [
        Event(one.plan.from_, say("Begin van de dagen na een incident"), "care", one.record) for one in read.care_plans
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.words, one.record)))


def coming(read: Series, words: FilingWords, today: date, say: Say = in_dutch) -> tuple[Event, ...]:
    """What has a day that is not over, the first day first: next dates of filings, measures that are still to do, steps
    and talks after an incident. Of a plan for afterwards only that there is something: what it says is private.
    """
    found = [event for event in _days_ahead(read, words, say) if event.on >= today]
    return tuple(sorted(found, key=lambda one: (one.on, one.words, one.record)))


def _days_ahead(read: Series, words: FilingWords, say: Say) -> Iterator[Event]:
    for filed in read.filings:
        if filed.filing.next_on is not None and filed.filing.settled != "yes":
            yield Event(filed.filing.next_on, _next_words(filed.filing, words, say), "filing", filed.record)
    for one in read.measures:
        if one.measure.due is not None and one.measure.status == "open":
            what = say("Maatregel: {what}", what=_short(one.measure.what))
            yield Event(one.measure.due, what, "measure", one.record)
    for after in read.care_plans:
        for step in after.plan.to_do:
            yield Event(step.day, say("Stap na een incident"), "care", after.record)
        for on in talk_days(after.plan):
            yield Event(on, say("Gesprek na een incident"), "care", after.record)


def _next_words(filing: Filing, words: FilingWords, say: Say) -> str:
    what = words.choice("what", filing.what)
    return f"{what}: {_short(filing.next_what)}" if filing.next_what else say("{what}: de volgende stap", what=what)


def _measure_words(measure: Measure, say: Say) -> str:
    status = say(_STATUS[measure.status])
    return say("Maatregel, {status}: {what}", status=status, what=_short(measure.what))


def _short(text: str) -> str:
    """On one line, cut between two words where there are two."""
    whole = visible(" ".join(text.split()))
    if len(whole) <= _MOST:
        return whole
    begin = whole[: _MOST - 2]
    return f"{begin.rpartition(' ')[0] or begin} …"
