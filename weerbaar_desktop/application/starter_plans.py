"""The starterspakket as a plan: begun from a first day in office, moved, and shown with what is done of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from weerbaar_desktop.application.measures import appointments_on
from weerbaar_desktop.application.plan_measures import made_of
from weerbaar_desktop.application.plans import Plans
from weerbaar_desktop.application.ports import Clock, Reading, Vault
from weerbaar_desktop.content.plans import StarterAction
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.plan import (
    PlannedAction,
    StarterPlan,
    StoredPlan,
    changes_an_answer,
    check_first_day,
    check_plan,
)
from weerbaar_desktop.domain.wording import marked, tr

WEEKS: Final = ((marked("Klaar in week 1"), 7), (marked("Klaar in week 2"), 14), (marked("Klaar op dag 30"), 30))
"""Each with the last day on which an action of it is done."""

Dated = TypeVar("Dated", PlannedAction, StarterAction)


@dataclass(frozen=True, slots=True)
class StarterSeen:
    """One plan, with the measures that were made of its actions, by their ids."""

    stored: StoredPlan
    plan: StarterPlan
    measures: Mapping[str, StoredMeasure]

    @property
    def not_taken(self) -> tuple[PlannedAction, ...]:
        """The actions of which no measure was made."""
        return tuple(one for one in self.plan.actions if one.id not in self.measures)


@dataclass(frozen=True, slots=True)
class StarterPlans(Plans):
    """The starter plans of one open vault; `actions` are those that a new one gets."""

    vault: Vault
    actions: tuple[StarterAction, ...]
    clock: Clock

    @property
    def _held(self) -> tuple[Vault, Clock]:
        return self.vault, self.clock

    def kept(self) -> tuple[StoredPlan, ...]:
        """Those that were made, the last one first."""
        return tuple(one for one in self.vault.plans() if isinstance(one.plan, StarterPlan))

    def begin(self, first_day: date) -> StoredPlan:
        """A plan of thirty days from this one; raises RefusedInput."""
        check_first_day(first_day, self.today())
        plan = planned(self.actions, first_day)
        check_plan(plan, self.today())
        return self.vault.add_plan(plan, self._now())

    def move(self, record: RecordId, first_day: date, reason: str) -> StoredPlan:
        """The same plan from another day; measures that were made of it keep theirs. Raises RefusedInput."""
        stored = self.seen(record)
        check_first_day(first_day, self.today())
        moved = stored.plan.moved(first_day)
        if not changes_an_answer(stored.plan, moved):
            return stored.stored
        if not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        return self.vault.amend_plan(record, moved, reason.strip(), self._now())

    def seen(self, record: RecordId) -> StarterSeen:
        """One plan with its measures; raises NoSuchRecord."""
        return starter_seen(self.vault, record)

    def appointments(self, seen: StarterSeen) -> tuple[Appointment, ...]:
        """The days that are still to come, of what is not done yet, with words that say nothing."""
        today = self.today()
        days = (_day_of(one, seen.measures.get(one.id)) for one in seen.plan.actions)
        return appointments_on((one for one in days if one is not None and one >= today), today)


def starter_seen(vault: Reading, record: RecordId) -> StarterSeen:
    """One plan with its measures; raises NoSuchRecord, also for a plan of the other kind."""
    stored = vault.plan(record)
    if not isinstance(stored.plan, StarterPlan):
        raise NoSuchRecord(record)
    return StarterSeen(stored, stored.plan, made_of(record, vault.measures()))


def _day_of(action: PlannedAction, made: StoredMeasure | None) -> date | None:
    """Until when; as its measure says, where there is one. None where nothing is to do any more, or on no day."""
    if made is None:
        return action.until
    return made.measure.due if made.measure.status == "open" else None


def planned(actions: Sequence[StarterAction], first_day: date) -> StarterPlan:
    """The actions as they ship, on the days of this plan: `first_day` is day 1."""
    before = first_day - timedelta(days=1)
    return StarterPlan(
        first_day,
        tuple(
            PlannedAction(
                one.id, one.title, one.words, one.who, before + timedelta(days=one.from_day),
                before + timedelta(days=one.until_day), one.source, one.reviewed_on,
            )
            for one in actions
        ),
    )  # fmt: skip


def by_week(actions: Sequence[Dated], last_days: Sequence[int]) -> tuple[tuple[str, tuple[Dated, ...]], ...]:
    """The actions under the heading of their week; `last_days` is the number of the last day of each."""
    found, done = [], 0
    for heading, last in WEEKS:
        now = tuple(one for one, day in zip(actions, last_days, strict=True) if done < day <= last)
        done = last
        if now:
            found.append((heading, now))
    return tuple(found)


def weeks_of(plan: StarterPlan) -> tuple[tuple[str, tuple[PlannedAction, ...]], ...]:
    """The actions of a plan under the heading of their week."""
    return by_week(plan.actions, [(one.until - plan.first_day).days + 1 for one in plan.actions])
