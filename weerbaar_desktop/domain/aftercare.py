"""What comes after an incident, for a person and the people at home: steps with a day, talks, wishes and lessons.

Questions are to stand still at. No answer leads to a number or to a name for how somebody is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal, get_args

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

Whom = Literal["person", "partner", "children"]
WHOM: Final[tuple[Whom, ...]] = get_args(Whom)
Answer = Literal["well", "hard"]
"""It goes, or it takes effort; None where nobody said anything of it."""

LONGEST: Final = 20_000
"""Characters in all texts of one plan."""
MOST_STEPS: Final = 50
OLDEST: Final = timedelta(days=100 * 366)
FARTHEST: Final = timedelta(days=5 * 366)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A question to stand still at, in the words that were shown."""

    question: str
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class StepPart:
    """What a step is for one of the people at home: what may help, and what is asked."""

    whom: Whom
    words: str
    questions: tuple[CheckIn, ...]


@dataclass(frozen=True, slots=True)
class CareStep:
    """One step and its day; `done_on` is the day on which it was done."""

    id: str
    title: str
    day: date
    parts: tuple[StepPart, ...]
    source: str
    reviewed_on: date
    done_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CarePlan:
    """A plan after an incident, or without one; `from_` is the day that it is counted from.

    What a person writes is None where nothing is written; in the lists, each line is one.
    """

    from_: date
    whom: tuple[Whom, ...]
    steps: tuple[CareStep, ...]
    incident: RecordId | None = None
    talks_held: str | None = None
    talks_planned: str | None = None
    wishes: str | None = None
    take_up: str | None = None
    helped: str | None = None
    house: str | None = None
    habits: str | None = None
    organisation: str | None = None

    def step(self, step: str) -> CareStep:
        """One of them; raises RefusedInput."""
        found = next((one for one in self.steps if one.id == step), None)
        if found is None:
            raise RefusedInput(step, tr("deze stap staat niet in het plan."))
        return found

    def with_step(self, step: CareStep) -> CarePlan:
        """With this in the place of the step of the same id."""
        return replace(self, steps=tuple(step if one.id == step.id else one for one in self.steps))

    @property
    def to_do(self) -> tuple[CareStep, ...]:
        """The steps that are not done, the first day first."""
        return tuple(sorted((one for one in self.steps if one.done_on is None), key=lambda one: one.day))


WRITTEN: Final = (
    "talks_held", "talks_planned", "wishes", "take_up", "helped", "house", "habits", "organisation",
)  # fmt: skip
"""What a person writes beside the steps, in the order in which it is asked."""
_TALK_DAY: Final = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)")
LESSONS: Final = ("house", "habits", "organisation")
"""What may be different from now on: each line can become a measure."""


@dataclass(frozen=True, slots=True)
class StoredCarePlan:
    """A plan as the vault holds it: the last version, when it was first and last recorded, in the journal's spelling,
    and how many versions there are."""

    record: RecordId
    plan: CarePlan
    recorded_at: str
    changed_at: str
    revisions: int


CARE_PLANS: Final = Revised("care", CarePlan, StoredCarePlan)


def check_from(from_: date, today: date) -> None:
    """Raise RefusedInput where no plan can begin: it comes after something that happened."""
    if from_ > today:
        raise RefusedInput("from", tr("deze dag moet nog komen. Kijk de datum na."))
    if from_ < today - OLDEST:
        raise RefusedInput("from", tr("deze datum ligt te ver weg. Kijk de datum na."))


def check_plan(plan: CarePlan, today: date) -> None:
    """Raise RefusedInput when the values cannot stand; `today` is the day in the home zone.

    A plan that begins after today is fine here: who writes on while the clock of the computer runs behind must be able
    to keep it.
    """
    if not plan.whom or len({*plan.whom}) != len(plan.whom):
        raise RefusedInput("whom", tr("kies voor wie dit plan is."))
    if not 0 < len(plan.steps) <= MOST_STEPS or len({one.id for one in plan.steps}) != len(plan.steps):
        raise RefusedInput("steps", tr("een plan heeft stappen, en elke stap staat er een keer in."))
    if plan.incident is not None and not RECORD.fullmatch(plan.incident):
        raise RefusedInput("incident", tr("dit is geen incident."))
    for step in plan.steps:
        _check_days(step, plan.from_, max(plan.from_, today) + FARTHEST)
    _check_texts(plan)


def _check_days(step: CareStep, from_: date, last: date) -> None:
    if step.day < from_:
        raise RefusedInput("day", tr("deze dag ligt voor de dag waarop het plan begint. Kies een latere dag."))
    if step.done_on is not None and step.done_on < from_:
        raise RefusedInput("done_on", tr("deze dag ligt voor het plan. Klopt de klok van uw computer?"))
    for where, day in (("day", step.day), ("done_on", step.done_on)):
        if day is not None and day > last:
            raise RefusedInput(where, tr("deze datum ligt te ver weg. Kijk de datum na."))


def _check_texts(plan: CarePlan) -> None:
    total = 0
    for where, text in texts_of(plan):
        total += len(text)
        if total > LONGEST:
            raise RefusedInput(where, tr("de tekst is te lang. Houd het bij een paar zinnen."))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))


def texts_of(plan: CarePlan) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    for key in WRITTEN:
        if text := getattr(plan, key):
            yield key, text
    for step in plan.steps:
        if step.note:
            yield "note", step.note


def changes_an_answer(before: CarePlan, after: CarePlan) -> bool:
    """Whether something that was written or answered becomes another: that asks for a reason.

    What is filled in later does not, nor does another day for a step that is still to come: shifting is free.
    """
    if (before.from_, before.whom, before.incident) != (after.from_, after.whom, after.incident):
        return True
    if any(getattr(before, key) not in (None, getattr(after, key)) for key in WRITTEN):
        return True
    later = {step.id: step for step in after.steps}
    return any(step.id not in later or _loses(step, later[step.id]) for step in before.steps)


def _loses(before: CareStep, after: CareStep) -> bool:
    if before.note not in (None, after.note) or before.done_on not in (None, after.done_on):
        return True
    if before.done_on is not None and before.day != after.day:
        return True
    now = {(part.whom, one.question): one.answer for part in after.parts for one in part.questions}
    return any(
        one.answer not in (None, now.get((part.whom, one.question))) for part in before.parts for one in part.questions
    )


def talk_days(plan: CarePlan) -> tuple[date, ...]:
    """The days of the talks that are planned: a line that begins with one, such as 3-12-2026, has it."""
    found = (_TALK_DAY.match(line) for line in lines_of(plan.talks_planned))
    days = []
    for match in found:
        with suppress(ValueError):  # 31-2-2027 stays what it is: words
            days += [date(int(match[3]), int(match[2]), int(match[1]))] if match else []
    return tuple(days)


def lines_of(text: str | None) -> tuple[str, ...]:
    """Each line of what was written, without those that are empty."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())
