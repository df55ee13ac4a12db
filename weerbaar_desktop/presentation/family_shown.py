"""Thuisfront as it is kept, in words: what is agreed on, what is not yet, and what stays off the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.family_plans import TALK_AGAIN_AFTER, FamilyKept, FamilySeen
from weerbaar_desktop.application.measures import STATUS_WORDS
from weerbaar_desktop.application.plan_measures import agreement_id
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.plan import AgreedPart, FamilyPlan
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.spoken import day, recorded_words
from weerbaar_desktop.presentation.starter_shown import TAKEN, recorded

NOT_YET: Final = tr("Nog niet afgesproken")
WAITS: Final = tr("Wat u nog niet heeft afgesproken, staat er ook niet op.")
NOTHING_LEFT_OUT: Final = tr("Alles wat u invulde, staat op het blad.")


@dataclass(frozen=True, slots=True)
class FamilyStartShown:
    """On the page of the home scan: the plan that gets opened, "" for none; what is half done; the quiet reminder."""

    record: str
    talked: str
    begun: str
    reminder: str


@dataclass(frozen=True, slots=True)
class PartAgreed:
    """One subject: what is agreed on, what is filled in, and what is not agreed on yet, each with how that stands."""

    heading: str
    agreed: tuple[str, ...]
    lines: tuple[FactShown, ...]
    not_yet: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FamilyShown:
    """The whole plan. `left_out` says what is not on the sheet for the fridge; `private` is shown when asked for."""

    subtitle: str
    reminder: str
    parts: tuple[PartAgreed, ...]
    private: tuple[FactShown, ...]
    left_out: tuple[str, ...]
    to_take: bool
    recorded: str


def start_shown(kept: FamilyKept, today: date) -> FamilyStartShown:
    """The way in."""
    stored, draft = kept.stored, kept.draft
    plan = stored.plan if stored and isinstance(stored.plan, FamilyPlan) else None
    return FamilyStartShown(
        stored.record if stored else "",
        _talked(plan) if plan else "",
        tr("Wat u invulde op {recorded}, is bewaard.", recorded=recorded_words(draft.kept_at)) if draft else "",
        _reminder(plan, today) if plan and not draft else "",
    )


def family_shown(seen: FamilySeen, today: date) -> FamilyShown:
    """One plan."""
    told = [part for part in seen.plan.parts if not part.is_empty]
    return FamilyShown(
        _talked(seen.plan),
        _reminder(seen.plan, today),
        tuple(shown for part in told if (shown := _part(seen, part)).agreed or shown.lines or shown.not_yet),
        tuple(
            FactShown(f"{visible(part.heading)}: {visible(line.label)}", visible(line.text))
            for part in told
            for line in part.private
            if line.text
        ),
        _left_out(seen.plan),
        any(
            one.answer == "not_yet" and agreement_id(part, one) not in seen.measures
            for part in told
            for one in part.agreed
        ),
        recorded(seen.stored),
    )


def _talked(plan: FamilyPlan) -> str:
    return tr("Laatst besproken op {day}", day=day(plan.talked_on))


def _reminder(plan: FamilyPlan, today: date) -> str:
    """A quiet line after a year; "" before that."""
    if today - plan.talked_on < TALK_AGAIN_AFTER:
        return ""
    return tr("{talked}. Er kan iets veranderd zijn. U kunt het samen nog eens doornemen.", talked=_talked(plan))


def _part(seen: FamilySeen, part: AgreedPart) -> PartAgreed:
    return PartAgreed(
        visible(part.heading),
        tuple(visible(one.sentence) for one in part.agreed if one.answer == "yes"),
        tuple(FactShown(visible(one.label), visible(one.text)) for one in part.lines if one.text),
        tuple(
            (visible(one.sentence), _state(seen, agreement_id(part, one)))
            for one in part.agreed
            if one.answer == "not_yet"
        ),
    )


def _state(seen: FamilySeen, name: str) -> str:
    made = seen.measures.get(name)
    if made is None:
        return NOT_YET
    return TAKEN if made.measure.status == "open" else said(STATUS_WORDS[made.measure.status])


def _left_out(plan: FamilyPlan) -> tuple[str, ...]:
    """What is filled in and stays off the sheet, named by what was asked and never by what was written."""
    labels = [visible(line.label) for part in plan.parts for line in part.private if line.text]
    waits = any(one.answer == "not_yet" for part in plan.parts for one in part.agreed)
    found = (tr("Deze regels blijven in uw kluis:"), *(f"‘{label}’" for label in labels)) if labels else ()
    return (*found, *((WAITS,) if waits else ())) or (NOTHING_LEFT_OUT,)
