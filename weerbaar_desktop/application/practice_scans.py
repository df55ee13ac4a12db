"""Invented scans and measures, written down in a practice vault as a person would have done it then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import partial
from typing import Final

from weerbaar_desktop.application.home_scans import Found, HomeScans
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.application.self_scans import SelfScans
from weerbaar_desktop.content.home_scan import HomeScan
from weerbaar_desktop.content.practice import Practice
from weerbaar_desktop.content.practice_scans import PracticeHomeScan, PracticeMeasure, PracticeSelfScan
from weerbaar_desktop.content.self_scan import ScanQuestion
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure

_SCANNED_AT: Final = time(20, 15)
_MEASURED_AT: Final = time(20, 50)
_LATER_AT: Final = time(18, 5)

Step = tuple[datetime, Callable[[Vault], None]]
"""What is written down at a moment."""


@dataclass(frozen=True, slots=True)
class At:
    """The clock as it stood then."""

    then: datetime

    def now(self) -> datetime:
        """That moment."""
        return self.then


@dataclass(frozen=True, slots=True)
class PracticeScans:
    """With the questions and items of now: what the content does not ask any more is left out."""

    practice: Practice
    questions: tuple[ScanQuestion, ...]
    home: HomeScan

    def steps(self, now: datetime) -> Iterator[Step]:
        """Everything with the moment at which it is written down."""
        for self_scan in self.practice.self_scans:
            at = moment(now, self_scan.days_ago, _SCANNED_AT)
            yield at, partial(self._answer, self_scan, at)
        for home_scan in self.practice.home_scans:
            at = moment(now, home_scan.days_ago, _SCANNED_AT)
            yield at, partial(self._walk, home_scan, at)
        for measure in self.practice.measures:
            yield from _measure(measure, now)

    def _answer(self, scan: PracticeSelfScan, at: datetime, vault: Vault) -> None:
        answers = {one.id: scan.answers.get(one.id, scan.usual) for one in self.questions}
        SelfScans(vault, self.questions, At(at)).finish(answers, scan.notes)

    def _walk(self, scan: PracticeHomeScan, at: datetime, vault: Vault) -> None:
        found = {
            one.id: Found(
                scan.looks.get(one.id, scan.usual),
                scan.notes.get(one.id, ""),
                priority=scan.priorities.get(one.id, ""),
            )
            for one in self.home.items
        }
        HomeScans(vault, self.home, At(at)).finish(found)


def _measure(measure: PracticeMeasure, now: datetime) -> Iterator[Step]:
    """It is written down, and later said how it stands."""
    at, made = moment(now, measure.days_ago, _MEASURED_AT), _Made()
    yield at, partial(made.add, measure, at)
    if measure.later is not None and measure.later.days < measure.days_ago:
        then = moment(now, measure.days_ago - measure.later.days, _LATER_AT)
        yield then, partial(made.settle, measure, then)


@dataclass(slots=True)
class _Made:
    """One measure over time."""

    stored: StoredMeasure | None = None

    def add(self, asked: PracticeMeasure, at: datetime, vault: Vault) -> None:
        measures, due = Measures(vault, At(at)), None
        if asked.due is not None:
            due = at.date() + timedelta(days=asked.due)
        if asked.scan is None:
            measure = Measure(asked.what, asked.why, asked.who, due, note=asked.note)
            self.stored = measures.add(measure)
        elif scan := _said(asked, vault):
            taken = measures.take_from_scan(scan, asked.part)
            known = taken.measure
            told = replace(known, who=known.who or asked.who, due=due, note=known.note or asked.note)
            self.stored = measures.amend(taken.record, told)

    def settle(self, asked: PracticeMeasure, at: datetime, vault: Vault) -> None:
        if self.stored is not None and asked.later is not None:
            settled = replace(self.stored.measure, status=asked.later.status)
            Measures(vault, At(at)).amend(self.stored.record, settled, asked.later.reason)


def _said(asked: PracticeMeasure, vault: Vault) -> RecordId | None:
    """The last scan, where it says that there is something to do about this."""
    scans = vault.scans(asked.scan) if asked.scan else ()
    last = next(iter(scans), None)
    return last.record if last and any(one.id == asked.part for one in last.scan.actions) else None


def moment(now: datetime, days_ago: int, at: time) -> datetime:
    """A time of day, so many days before now, on a Dutch clock."""
    return datetime.combine(now.date() - timedelta(days=days_ago), at, HOME_ZONE)
