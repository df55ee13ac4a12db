"""The list of measures: added to, changed with a reason, and taken out of what a scan says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from weerbaar_desktop.application import measure_origins
from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.application.measure_origins import Listed, MeasureSeen
from weerbaar_desktop.application.plan_measures import made_of, to_do
from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.application.self_scans import measure_of
from weerbaar_desktop.application.undoing import UNDONE, Done, with_way_back
from weerbaar_desktop.content.own_behaviour import Card
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE, day, visible
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.journal import Content, Line, RecordId
from weerbaar_desktop.domain.measure import (
    ASKED,
    Measure,
    MeasureOrigin,
    Status,
    StoredMeasure,
    changes_an_answer,
    check_measure,
    measure_in,
)
from weerbaar_desktop.domain.wording import Say, in_dutch, marked, tr

ADDED: Final = "Aangevuld."
"""The reason that the program gives itself where something was filled in that was empty, or is done."""
NOT_FILLED: Final = marked("Niet ingevuld")
STATUS_WORDS: Final[Mapping[Status, str]] = {
    "open": marked("Nog te doen"),
    "done": marked("Gedaan"),
    "left": marked("Laat ik zo"),
}
LABELS: Final[Mapping[str, str]] = {
    "what": marked("Wat"),
    "why": marked("Waarom"),
    "who": marked("Wie"),
    "due": marked("Wanneer"),
    "status": marked("Hoe het staat"),
    "note": marked("Aantekening"),
}
APPOINTMENT_TITLE: Final = "Iets van mijn lijst"
APPOINTMENT_WORDS: Final = "Kijk op uw eigen lijst wat u vandaag wilde doen."
_REMINDED: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of one open vault."""

    vault: Vault
    clock: Clock

    def add(self, measure: Measure) -> StoredMeasure:
        """Something that somebody wants to do; raises RefusedInput."""
        check_measure(measure, self.today())
        return self.vault.add_measure(measure, self._now())

    def amend(self, record: RecordId, measure: Measure, reason: str = "") -> StoredMeasure:
        """A later version; an answer that was given changes only with a reason. What is the same already is no version.

        Raises RefusedInput, NoSuchRecord.
        """
        check_measure(measure, self.today())
        before = self.vault.measure(record)
        if measure == before.measure:
            return before
        if changes_an_answer(before.measure, measure) and not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        return self.vault.amend_measure(record, measure, reason.strip() or ADDED, self._now())

    def finish(self, record: RecordId) -> Done[StoredMeasure]:
        """It is done. Raises NoSuchRecord."""

        def look() -> Measure:
            return self.vault.measure(record).measure

        return with_way_back(
            look,
            lambda: self.amend(record, replace(look(), status="done")),
            lambda before: self.amend(record, before, UNDONE),
        )

    def take_from_scan(self, scan: RecordId, question: str) -> StoredMeasure:
        """What a scan says of this question, as a measure; the one that is there when it was taken before.

        Raises NoSuchRecord.
        """
        stored = self.vault.scan(scan)
        for one in self.vault.measures():
            origin = one.measure.origin
            if origin is not None and (origin.kind, origin.record, origin.part) == ("scan", scan, question):
                return one
        found = next((one for one in stored.scan.actions if one.id == question), None)
        if found is None:
            raise NoSuchRecord(scan)
        return self.add(measure_of(stored, found))

    def take_from_plan(self, plan: RecordId) -> int:
        """What a plan leaves to do, as measures, and how many; those that were made before stay as they are.

        Raises NoSuchRecord.
        """
        stored = self.vault.plan(plan)
        made = made_of(plan, self.vault.measures())
        fresh = [measure for part, measure in to_do(stored, self.today()).items() if part not in made]
        with self.vault.together():
            for measure in fresh:
                self.add(measure)
        return len(fresh)

    def take_from_card(self, card: Card, what: str) -> StoredMeasure:
        """What somebody wants to do differently after reading a card; the one that is there when it was taken before
        and is still to do. Raises RefusedInput.
        """
        wanted = Measure(
            what.strip(), why=card.question, source=card.source, origin=MeasureOrigin("card", part=card.id)
        )
        there = (one for one in self.of_card(card.id) if one.measure == wanted)
        return next(there, None) or self.add(wanted)

    def of_card(self, card: str) -> tuple[StoredMeasure, ...]:
        """What somebody took from a card before."""
        return tuple(
            one
            for one in self.vault.measures()
            if one.measure.origin is not None and (one.measure.origin.kind, one.measure.origin.part) == ("card", card)
        )

    def erase(self, record: RecordId) -> None:
        """What was written of it goes for good; its lines stay, with one that says so. Raises NoSuchRecord."""
        self.vault.erase_measure(record, self._now())

    def seen(self, record: RecordId) -> MeasureSeen:
        """One measure with what it came of; raises NoSuchRecord."""
        return measure_origins.seen(self.vault, record)

    def listed(self) -> tuple[Listed, ...]:
        """Every measure with where it came from: the first day first, then those without a day."""
        return measure_origins.listed(self.vault)

    def about(self, incident: RecordId) -> tuple[StoredMeasure, ...]:
        """What somebody wants to do because of this incident."""
        return measure_origins.about_incident(self.vault, incident)

    def appointments(self, measures: Iterable[StoredMeasure]) -> tuple[Appointment, ...]:
        """The days of those that are open, each once, with words that say nothing."""
        days = (one.measure.due for one in measures if one.measure.status == "open")
        return appointments_on(filter(None, days), self.today())

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def appointments_on(days: Iterable[date], today: date) -> tuple[Appointment, ...]:
    """These days for another calendar, each once, in words that say nothing of what is planned."""
    return tuple(Appointment(one, APPOINTMENT_TITLE, APPOINTMENT_WORDS, _REMINDED, today) for one in sorted({*days}))


def answer_words(measure: Measure, key: str, say: Say = in_dutch) -> str:
    """One answer in words; "" where it is not filled in."""
    if key == "status":
        return say(STATUS_WORDS[measure.status])
    value = getattr(measure, key)
    return day(value, say) if isinstance(value, date) else value or ""


def measure_versions(history: Iterable[tuple[Line, Content | None]], say: Say = in_dutch) -> tuple[Version, ...]:
    """Every version of one measure, the oldest first, with what changed in each."""
    return value_versions(history, measure_in, partial(_differences, say=say))


def _differences(before: Measure, after: Measure, say: Say) -> tuple[Difference, ...]:
    return tuple(
        Difference(key, say(LABELS[key]), _side(before, key, say), _side(after, key, say))
        for key in ASKED
        if getattr(before, key) != getattr(after, key)
    )


def _side(measure: Measure, key: str, say: Say) -> Side:
    value = visible(answer_words(measure, key, say))
    return Side(value) if value else Side(say(NOT_FILLED), "not_asked")
