"""The time after an incident: a plan that is made, filled in, and of which lessons become measures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.application.measures import APPOINTMENT_TITLE, APPOINTMENT_WORDS
from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.content.aftercare import Aftercare
from weerbaar_desktop.domain.aftercare import (
    CARE_PLANS,
    LESSONS,
    WRITTEN,
    Answer,
    CarePlan,
    CareStep,
    StoredCarePlan,
    Whom,
    changes_an_answer,
    check_from,
    check_plan,
    lines_of,
    talk_days,
)
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE, day, on_the_calendar, visible, weekday
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.holidays import day_off
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import Content, Line, RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin, StoredMeasure
from weerbaar_desktop.domain.wording import Say, in_dutch, marked, tr

ADDED: Final = "Aangevuld."
"""The reason that the program gives itself where something was filled in that was empty, or a day was shifted."""
WHOM_WORDS: Final[Mapping[Whom, str]] = {
    "person": marked("Uzelf"),
    "partner": marked("Uw partner"),
    "children": marked("De kinderen"),
}
ANSWER_WORDS: Final[Mapping[Answer, str]] = {"well": marked("Dat gaat"), "hard": marked("Dat kost moeite")}
WRITTEN_WORDS: Final[Mapping[str, str]] = {
    "talks_held": marked("Gesprekken die er waren"),
    "talks_planned": marked("Gesprekken die komen"),
    "wishes": marked("Wat wil ik nu"),
    "take_up": marked("Wat pak ik weer op"),
    "helped": marked("Wat hielp"),
    "house": marked("Anders in huis"),
    "habits": marked("Anders in gewoonten"),
    "organisation": marked("Anders in de organisatie"),
}
NOT_FILLED: Final = marked("Niet ingevuld")
_REMINDED: Final = timedelta(days=1)
_OUT_OF_CARE: Final = "Les na een incident"


@dataclass(frozen=True, slots=True)
class PlanSeen:
    """One plan, what it is about (None where that was erased, or it is about none), and the measures made of it, by
    lesson and line."""

    stored: StoredCarePlan
    incident: StoredIncident | None
    measures: Mapping[str, StoredMeasure]


@dataclass(frozen=True, slots=True)
class AfterCare:
    """The plans of one open vault."""

    vault: Vault
    content: Aftercare
    clock: Clock

    def begin(self, from_: date, whom: Collection[Whom], incident: RecordId | None = None) -> StoredCarePlan:
        """A plan in the words of now; raises RefusedInput."""
        check_from(from_, self.today())
        plan = self.content.plan(from_, whom, incident)
        check_plan(plan, self.today())
        return self.vault.add_care_plan(plan, self._now())

    def amend(self, record: RecordId, plan: CarePlan, reason: str = "") -> StoredCarePlan:
        """A later version; what was written changes only with a reason. Raises RefusedInput, NoSuchRecord."""
        check_plan(plan, self.today())
        if changes_an_answer(self.vault.care_plan(record).plan, plan) and not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        return self.vault.amend_care_plan(record, plan, reason.strip() or ADDED, self._now())

    def erase(self, record: RecordId) -> None:
        """What was written of it goes for good; the measures stay. Raises NoSuchRecord."""
        self.vault.erase_care_plan(record, self._now())

    def seen(self, record: RecordId) -> PlanSeen:
        """One plan with what is around it; raises NoSuchRecord."""
        stored = self.vault.care_plan(record)
        return PlanSeen(stored, self._incident(stored.plan.incident), measures_of(record, self.vault.measures()))

    def take_lesson(self, record: RecordId, part: str) -> StoredMeasure:
        """One line of what may be different, as a measure; the one that is there when it was taken before.

        Raises NoSuchRecord, also when that line is not there any more.
        """
        plan = self.vault.care_plan(record).plan
        made = measures_of(record, self.vault.measures())
        if part in made:
            return made[part]
        if part not in (lessons := lessons_of(plan)):
            raise NoSuchRecord(record)
        origin = MeasureOrigin("care", record, part)
        return self.vault.add_measure(Measure(lessons[part], source=_OUT_OF_CARE, origin=origin), self._now())

    def appointments(self, plan: CarePlan) -> tuple[Appointment, ...]:
        """The days to come of the steps that are not done and of talks, each once, with words that say nothing."""
        today = self.today()
        days = days_to_come(plan, today)
        return tuple(Appointment(one, APPOINTMENT_TITLE, APPOINTMENT_WORDS, _REMINDED, today) for one in days)

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _incident(self, record: RecordId | None) -> StoredIncident | None:
        try:
            return self.vault.incident(record) if record is not None else None
        except NoSuchRecord:
            return None

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def day_of(stored: StoredIncident, today: date) -> date:
    """The day from which a plan after this incident is counted; today where nobody knows it."""
    moment = on_the_calendar(stored.incident.occurred)
    return min(moment.date(), today) if moment is not None else today


def lessons_of(plan: CarePlan) -> Mapping[str, str]:
    """Each line of what may be different from now on, by the lesson and the line itself."""
    return {f"{key}: {line}": line for key in LESSONS for line in lines_of(getattr(plan, key))}


def measures_of(record: RecordId, measures: Iterable[StoredMeasure]) -> dict[str, StoredMeasure]:
    """The measures that were made of a plan, by the lesson and the line."""
    return {
        one.measure.origin.part: one
        for one in measures
        if one.measure.origin is not None and one.measure.origin.record == record and one.measure.origin.part
    }


def days_to_come(plan: CarePlan, today: date) -> tuple[date, ...]:
    """Of the steps that are not done, and of the talks that are planned; the first one first."""
    days = {*(step.day for step in plan.to_do), *talk_days(plan)}
    return tuple(sorted(day for day in days if day >= today))


def due(plan: CarePlan, today: date) -> tuple[CareStep, ...]:
    """The steps that may be done now: not done, and their day has come."""
    return tuple(step for step in plan.to_do if step.day <= today)


def day_words(moment: date, say: Say = in_dutch) -> str:
    """zaterdag 26 december 2026, and that it is tweede kerstdag: the day stays, who wants to shifts it."""
    name = day_off(moment)
    weekend = name in ("zaterdag", "zondag")
    return f"{weekday(moment, say)}, {say(name)}" if name and not weekend else weekday(moment, say)


def plan_versions(history: Iterable[tuple[Line, Content | None]], say: Say = in_dutch) -> tuple[Version, ...]:
    """Every version of one plan, the oldest first, with what changed in each."""
    return value_versions(history, CARE_PLANS.read, partial(_differences, say=say))


def _differences(before: CarePlan, after: CarePlan, say: Say) -> tuple[Difference, ...]:
    found = [
        Difference(key, say(WRITTEN_WORDS[key]), _side(getattr(before, key), say), _side(getattr(after, key), say))
        for key in WRITTEN
        if getattr(before, key) != getattr(after, key)
    ]
    later = {step.id: step for step in after.steps}
    steps = [
        Difference(step.id, step.title, _side(step_words(step, say), say), _side(step_words(now, say), say))
        for step in before.steps
        if (now := later.get(step.id)) is not None and now != step
    ]
    return (*found, *steps)


def step_words(step: CareStep, say: Say = in_dutch) -> str:
    """One step as the history tells it: its day, whether it is done, what was answered, and the note."""
    told = [f"{day_words(step.day, say)}."]
    if step.done_on is not None:
        told.append(say("Gedaan op {day}.", day=day(step.done_on, say)))
    told += [
        f"{one.question} {say(ANSWER_WORDS[one.answer])}."
        for part in step.parts
        for one in part.questions
        if one.answer
    ]
    return " ".join((*told, step.note or "")).strip()


def _side(value: str | None, say: Say) -> Side:
    return Side(visible(value)) if value else Side(say(NOT_FILLED), "not_asked")
