"""What a plan leaves to do, as measures of the person's own, and which of them were made already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin, StoredMeasure
from weerbaar_desktop.domain.plan import AgreedPart, Agreement, PlannedAction, StarterPlan, StoredPlan

AT_HOME: Final = "u en uw huisgenoten"
TALK: Final = "Praat er thuis over: {}"


def to_do(stored: StoredPlan, today: date) -> dict[str, Measure]:
    """What there is to do, by the part of the plan: every action, or every sentence that is not agreed on yet."""
    plan = stored.plan
    if isinstance(plan, StarterPlan):
        return {action.id: _of_action(stored.record, action, today) for action in plan.actions}
    return {
        agreement_id(part, one): _of_agreement(stored.record, part, one)
        for part in plan.parts
        for one in part.agreed
        if one.answer == "not_yet"
    }


def made_of(record: RecordId, measures: Iterable[StoredMeasure]) -> Mapping[str, StoredMeasure]:
    """The measures that were made of this plan, by its part."""
    return {
        origin.part: one
        for one in measures
        if (origin := one.measure.origin) is not None
        and (origin.kind, origin.record) == ("plan", record)
        and origin.part is not None
    }


def agreement_id(part: AgreedPart, agreement: Agreement) -> str:
    """What names a sentence in its plan: a sentence is known by its words."""
    return f"{part.id}: {agreement.sentence}"


def _of_action(record: RecordId, action: PlannedAction, today: date) -> Measure:
    """Without a day where that is past: who is in office already picks one, and nothing stands there as too late."""
    due = action.until if action.until >= today else None
    origin = MeasureOrigin("plan", record, action.id)
    return Measure(action.title, action.words, action.who, due, source=action.source, origin=origin)


def _of_agreement(record: RecordId, part: AgreedPart, agreement: Agreement) -> Measure:
    origin = MeasureOrigin("plan", record, agreement_id(part, agreement))
    return Measure(TALK.format(agreement.sentence), part.heading, AT_HOME, source=part.source, origin=origin)
