"""What there is to put on one line of time: incidents, what was done with them, measures, and plans for afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from weerbaar_desktop.application.ports import EVERYTHING, Reading, RowFilter
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.aftercare import StoredCarePlan
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.filing import StoredFiling
from weerbaar_desktop.domain.frequency import Happening
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure

About = Literal["filing", "measure", "care"]
_MOST: Final = 60
"""Characters of a measure."""
_STATUS: Final = {"open": "te doen", "done": "gedaan", "left": "zo gelaten"}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done, or is planned, on a day: its words, what it is, and the record that holds it."""

    on: date
    words: str
    about: About
    record: RecordId


@dataclass(frozen=True, slots=True)
class Series:
    """Everything of one vault that has a place in time."""

    happenings: tuple[Happening, ...]
    filings: tuple[StoredFiling, ...]
    measures: tuple[StoredMeasure, ...]
    care_plans: tuple[StoredCarePlan, ...]


def series(reader: Reading, only: RowFilter = EVERYTHING) -> Series:
    """As it is now; only the incidents are narrowed. Raises DamagedVault."""
    with reader.snapshot():
        return Series(reader.happenings(only), reader.filings(), reader.measures(), reader.care_plans())


def events(read: Series, words: FilingWords) -> tuple[Event, ...]:
    """Whatever else has a day, the first day first; a measure stands at the day by which it was to be done."""
    found = [
        Event(one.filing.on, words.choice("what", one.filing.what), "filing", one.record)
        for one in read.filings
        if one.filing.on is not None
    ]
    found += [
        Event(one.measure.due, _measure_words(one.measure), "measure", one.record)
        for one in read.measures
        if one.measure.due is not None
    ]
    found += [
        Event(one.plan.from_, "Begin van de dagen na een incident", "care", one.record) for one in read.care_plans
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.words, one.record)))


def _measure_words(measure: Measure) -> str:
    whole = visible(" ".join(measure.what.split()))
    what = whole if len(whole) <= _MOST else f"{whole[: _MOST - 2]} …"
    return f"Maatregel, {_STATUS[measure.status]}: {what}"
