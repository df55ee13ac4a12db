"""Invented people, weighings and plans, written down in a practice vault as a person would have done it then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import partial
from typing import Final

from weerbaar_desktop.application.aftercare import AfterCare, lessons_of
from weerbaar_desktop.application.family_plans import FamilyPlans
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.plan_measures import made_of
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.application.practice_scans import At, Step, moment
from weerbaar_desktop.application.starter_plans import StarterPlans
from weerbaar_desktop.application.weighings import Weighings
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.content.practice import Practice
from weerbaar_desktop.content.practice_plans import (
    PracticeCare,
    PracticeContact,
    PracticeFamily,
    PracticeStarter,
    PracticeStep,
    PracticeWeighing,
)
from weerbaar_desktop.domain.aftercare import CareStep, StepPart
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_contact import Number, OwnContact, check_contact
from weerbaar_desktop.domain.plan import AgreedPart
from weerbaar_desktop.domain.weighing import Said, Weighing

_CONTACTS_AT: Final = time(19, 30)
_WEIGHED_AT: Final = time(20, 40)
_PLANNED_AT: Final = time(21, 5)
_DONE_AT: Final = time(21, 20)

Recorded = Callable[[int], RecordId | None]
"""The incident of so many days ago, once it is written down; None where it is not there."""


@dataclass(frozen=True, slots=True)
class PracticePlans:
    """In the words of now: what the content does not know any more is left out."""

    practice: Practice
    library: Library

    def steps(self, now: datetime, recorded: Recorded) -> Iterator[Step]:
        """Everything with the moment at which it is written down."""
        for contact in self.practice.contacts:
            at = moment(now, contact.days_ago, _CONTACTS_AT)
            yield at, partial(_keep, contact, at)
        for weighing in self.practice.weighings:
            at = moment(now, weighing.days_ago, _WEIGHED_AT)
            yield at, partial(self._weigh, weighing, at, recorded)
        for care in self.practice.care_plans:
            at = moment(now, care.days_ago, _PLANNED_AT)
            yield at, partial(self._look_after, care, at, recorded)
        for starter in self.practice.starter_plans:
            yield from _Start(self.library, starter).steps(now)
        for family in self.practice.family_plans:
            at = moment(now, family.days_ago, _PLANNED_AT)
            yield at, partial(self._agree, family, at)

    def _weigh(self, asked: PracticeWeighing, at: datetime, recorded: Recorded, vault: Vault) -> None:
        if (incident := recorded(asked.about)) is None:
            return
        known = self.library
        chosen = {*asked.recognised}
        dangers = tuple(Said(one.id, one.words) for one in known.reporting.danger.triggers if one.id in chosen)
        found = [one for one in known.signals if one.id in chosen]
        of = {part: tuple(one.said for one in found if one.part == part) for part in ("sign", "change")}
        single = {one.part: one.said for one in found}
        weighing = Weighing(
            incident, asked.outcome, asked.why, dangers, of["sign"], single.get("behaviour"), single.get("aim"),
            of["change"], asked.changed,
        )  # fmt: skip
        Weighings(vault, At(at)).finish(weighing)

    def _look_after(self, asked: PracticeCare, at: datetime, recorded: Recorded, vault: Vault) -> None:
        if (incident := recorded(asked.about)) is None:
            return
        care = AfterCare(vault, self.library.aftercare, At(at))
        stored = care.begin(at.date() - timedelta(days=asked.about - asked.days_ago), asked.whom, incident)
        steps = tuple(_answered(one, asked.steps.get(one.id)) for one in stored.plan.steps)
        said = asked.written
        plan = replace(
            stored.plan, steps=steps, talks_held=said.talks_held, talks_planned=said.talks_planned, wishes=said.wishes,
            take_up=said.take_up, helped=said.helped, house=said.house, habits=said.habits,
            organisation=said.organisation,
        )  # fmt: skip
        care.amend(stored.record, plan)
        for line in lessons_of(plan):
            if line.partition(":")[0] in asked.taken:
                care.take_lesson(stored.record, line)

    def _agree(self, asked: PracticeFamily, at: datetime, vault: Vault) -> None:
        plans = FamilyPlans(vault, self.library.family, At(at))
        plans.finish([_agreed(one, asked) for one in plans.asked("new").parts])


def _keep(asked: PracticeContact, at: datetime, vault: Vault) -> None:
    numbers = (Number(asked.number, asked.number_label),) if asked.number else ()
    contact = OwnContact(
        asked.circle, asked.name, asked.role, asked.organisation, numbers, asked.hours, asked.what_for, asked.agreed,
        at.date(), asked.origin,
    )  # fmt: skip
    check_contact(contact, at.date())
    vault.add_contact(contact, at)


@dataclass(slots=True)
class _Start:
    """One plan of thirty days over time."""

    library: Library
    asked: PracticeStarter
    record: RecordId | None = None

    def steps(self, now: datetime) -> Iterator[Step]:
        """It is made on its first day; later the things are done, one by one."""
        at = moment(now, self.asked.days_ago, _PLANNED_AT)
        yield at, partial(self._begin, at)
        for action, days in self.asked.done.items():
            if days < self.asked.days_ago:
                then = moment(now, self.asked.days_ago - days, _DONE_AT)
                yield then, partial(self._settle, action, then)

    def _begin(self, at: datetime, vault: Vault) -> None:
        self.record = StarterPlans(vault, self.library.starter, At(at)).begin(at.date()).record
        Measures(vault, At(at)).take_from_plan(self.record)

    def _settle(self, action: str, at: datetime, vault: Vault) -> None:
        if self.record is not None and (made := made_of(self.record, vault.measures()).get(action)):
            Measures(vault, At(at)).amend(made.record, replace(made.measure, status="done"))


def _answered(step: CareStep, asked: PracticeStep | None) -> CareStep:
    """With its answers in the order of its questions; the rest stays open."""
    if asked is None:
        return step
    left = iter(asked.answers)
    parts = tuple(
        StepPart(part.whom, part.words, tuple(replace(one, answer=next(left, None)) for one in part.questions))
        for part in step.parts
    )
    return replace(step, parts=parts, done_on=step.day + timedelta(days=asked.late), note=asked.note)


def _agreed(part: AgreedPart, asked: PracticeFamily) -> AgreedPart:
    """Every sentence of it, or none of it yet, and what stands at its lines."""
    lines, private = asked.lines.get(part.id, {}), asked.private.get(part.id, {})
    return replace(
        part,
        agreed=tuple(replace(one, answer="not_yet" if part.id in asked.not_yet else "yes") for one in part.agreed),
        lines=tuple(replace(one, text=lines.get(one.label)) for one in part.lines),
        private=tuple(replace(one, text=private.get(one.label)) for one in part.private),
    )
