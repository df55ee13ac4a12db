"""A plan as it is kept: the first thirty days in office, or what a family agrees on, in the words that were shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.revised import Revised, apart_from_reason, with_reason
from weerbaar_desktop.domain.wording import tr

PlanKind = Literal["starter", "family"]
Answer = Literal["yes", "not_yet"]
"""Whether a sentence is agreed on."""

LONGEST: Final = 1_000
"""Characters of one line that is filled in."""
MOST_PARTS: Final = 200
OLDEST: Final = timedelta(days=100 * 366)
FARTHEST: Final = timedelta(days=5 * 366)
_WHAT: Final = "what"


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One thing to do from `from_` to `until`, both included, in the words that were shown."""

    id: str
    title: str
    words: str
    who: str
    from_: date
    until: date
    source: str
    reviewed_on: date


@dataclass(frozen=True, slots=True)
class StarterPlan:
    """The first thirty days in office; `first_day` is day 1."""

    first_day: date
    actions: tuple[PlannedAction, ...]

    def moved(self, first_day: date) -> StarterPlan:
        """The same actions from another first day; who calls has checked that day."""
        by = first_day - self.first_day
        moved = tuple(replace(one, from_=one.from_ + by, until=one.until + by) for one in self.actions)
        return StarterPlan(first_day, moved)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A sentence to agree on; `answer` is None where nobody said anything of it."""

    sentence: str
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line that a family fills in; `text` is None where it is empty."""

    label: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class AgreedPart:
    """One subject as it was talked over. `private` lines stay in the vault: they are printed nowhere."""

    id: str
    heading: str
    agreed: tuple[Agreement, ...]
    lines: tuple[WrittenLine, ...]
    private: tuple[WrittenLine, ...]
    source: str
    reviewed_on: date

    @property
    def told(self) -> AgreedPart:
        """Only what somebody answered or filled in."""
        return replace(
            self,
            agreed=tuple(one for one in self.agreed if one.answer),
            lines=tuple(one for one in self.lines if one.text),
            private=tuple(one for one in self.private if one.text),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it was answered or filled in."""
        told = self.told
        return not (told.agreed or told.lines or told.private)


@dataclass(frozen=True, slots=True)
class FamilyPlan:
    """What a family agreed on; `talked_on` is the day on which they last talked it over."""

    talked_on: date
    parts: tuple[AgreedPart, ...]


Plan = StarterPlan | FamilyPlan


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """A plan as the vault holds it: the last revision, when it was first and last recorded, in the journal's
    spelling, and how many revisions there are."""

    record: RecordId
    plan: Plan
    recorded_at: str
    changed_at: str
    revisions: int


def check_first_day(first_day: date, today: date) -> None:
    """Raise RefusedInput where no plan can begin; a day that is past is fine, many are in office already."""
    if not today - OLDEST <= first_day <= today + FARTHEST:
        raise RefusedInput("first_day", tr("deze datum ligt te ver weg. Kijk de datum na."))


def check_plan(plan: Plan, today: date) -> None:
    """Raise RefusedInput when the values cannot stand; `today` is the day in the home zone."""
    parts: tuple[PlannedAction, ...] | tuple[AgreedPart, ...]
    if isinstance(plan, StarterPlan):
        check_first_day(plan.first_day, today)
        parts = plan.actions
    else:
        parts = plan.parts
    if not 0 < len(parts) <= MOST_PARTS or len({one.id for one in parts}) != len(parts):
        raise RefusedInput("parts", tr("een plan heeft onderdelen, en elk onderdeel staat er een keer in."))
    for where, text in written(plan):
        if len(text) > LONGEST:
            raise RefusedInput(where, tr("deze regel is te lang. Houd het bij {longest} tekens.", longest=LONGEST))
        if not is_whole(text):
            raise RefusedInput(where, tr("deze regel bevat een half teken. Typ dat teken opnieuw."))


def written(plan: Plan) -> Iterator[tuple[str, str]]:
    """What a person wrote, each with the part it stands in."""
    for part in plan.parts if isinstance(plan, FamilyPlan) else ():
        for line in (*part.lines, *part.private):
            if line.text:
                yield part.id, line.text


def changes_an_answer(before: Plan, after: Plan) -> bool:
    """Whether what was there becomes another: that asks for a reason.

    What is filled in later does not, nor a sentence that is agreed on after all.
    """
    if isinstance(before, StarterPlan) or isinstance(after, StarterPlan):
        return before != after
    now = {part.id: part for part in after.parts}
    return any(part.id not in now or _loses(part, now[part.id]) for part in before.parts if not part.is_empty)


def _loses(before: AgreedPart, after: AgreedPart) -> bool:
    """Whether an answer or a line of `before` is gone, or says something else; it may have become private."""
    answers = {one.sentence: one.answer for one in after.agreed}
    now = {one.label: one.text for one in (*after.lines, *after.private)}
    then = before.told
    return any(answers.get(one.sentence) not in (one.answer, "yes") for one in then.agreed) or any(
        now.get(one.label) != one.text for one in (*then.lines, *then.private)
    )


def asked_again(asked: tuple[AgreedPart, ...], before: tuple[AgreedPart, ...]) -> tuple[AgreedPart, ...]:
    """The subjects that are asked now, with what was answered before, or left open then.

    A sentence or a line is known by its words. What was answered and is not asked any more stays, in its own words,
    behind what is asked.
    """
    then = {part.id: part for part in before}
    asked_ids = {part.id for part in asked}
    kept = tuple(_again(part, then[part.id]) if part.id in then else part for part in asked)
    return (*kept, *(part.told for part in before if part.id not in asked_ids and not part.is_empty))


def _again(asked: AgreedPart, before: AgreedPart) -> AgreedPart:
    """A label stands in one of the two lists: what is asked in private now, or was answered so, stays private."""
    answers = {one.sentence: one for one in before.agreed}
    again = tuple(answers.pop(one.sentence, one) for one in asked.agreed)
    secret = {one.label for one in (*asked.private, *(one for one in before.private if one.text))}
    moved = tuple(one for one in before.lines if one.label in secret and one.text)
    return replace(
        asked,
        agreed=(*again, *(one for one in answers.values() if one.answer)),
        lines=_filled(_but(asked.lines, secret), _but(before.lines, secret)),
        private=_filled(asked.private, (*moved, *(one for one in before.private if one.text))),
    )


def _but(lines: tuple[WrittenLine, ...], labels: set[str]) -> tuple[WrittenLine, ...]:
    return tuple(one for one in lines if one.label not in labels)


def _filled(asked: tuple[WrittenLine, ...], before: tuple[WrittenLine, ...]) -> tuple[WrittenLine, ...]:
    then = {one.label: one for one in before}
    again = tuple(then.pop(one.label, one) for one in asked)
    return (*again, *(one for one in then.values() if one.text))


def kind_of(plan: Plan) -> PlanKind:
    """Which of the two it is."""
    return "starter" if isinstance(plan, StarterPlan) else "family"


class _Revised(Revised[Plan, StoredPlan]):
    """Two kinds of plan under one kind of record: the document says which of them it holds."""

    def document(self, value: Plan, reason: str | None = None) -> Document:
        return with_reason({_WHAT: kind_of(value), **to_document(value)}, reason)

    def read(self, document: Document) -> tuple[Plan, str | None]:
        rest = {key: value for key, value in document.items() if key != _WHAT}
        if document.get(_WHAT) == "starter":
            return apart_from_reason(StarterPlan, rest)
        if document.get(_WHAT) == "family":
            return apart_from_reason(FamilyPlan, rest)
        raise RefusedInput(_WHAT, tr("dit is geen plan."))


PLANS: Final = _Revised("plan", StarterPlan, StoredPlan)
