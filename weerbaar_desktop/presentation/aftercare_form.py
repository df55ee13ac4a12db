"""What is written in a plan for after an incident: how it begins, one step, and what one wants and learned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final, cast, get_args

from weerbaar_desktop.domain.aftercare import (
    WHOM,
    WRITTEN,
    Answer,
    CarePlan,
    CareStep,
    StepPart,
    Whom,
    changes_an_answer,
    check_from,
    check_plan,
)
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.aftercare_shown import SHIFTED_BY_NOBODY, answer_choices
from weerbaar_desktop.presentation.incident_form import FieldShown, Typed
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

BEGIN_TITLE: Final = tr("Een plan beginnen")
STEP_TITLE: Final = tr("Een stap van uw plan")
WORDS_TITLE: Final = tr("Wat u wilt en leert")
SKIPPED: Final = "skip"
"""In the place of an answer: nothing is kept."""
_WRITTEN_HINTS: Final[Mapping[str, str]] = {
    "talks_held": tr("Met wie sprak u? Elke regel is een gesprek."),
    "talks_planned": tr("Elke regel is een gesprek. Begin met de datum, zoals 3-12-2026: die kan in uw agenda."),
    "wishes": tr("Bijvoorbeeld rust, duidelijkheid, iemand die meegaat, of dat het stopt."),
    "take_up": tr("Wat liet u liggen, en wanneer pakt u het weer op? Elke regel is één ding."),
    "helped": tr("Bij u, thuis, of op het werk."),
    "house": tr("Elke regel kan een maatregel worden."),
    "habits": tr("Bijvoorbeeld uw route, uw agenda of uw sociale media. Elke regel kan een maatregel worden."),
    "organisation": tr("Bijvoorbeeld een afspraak of een vaste persoon. Elke regel kan een maatregel worden."),
}
_QUESTIONS: Final[Mapping[str, str]] = {
    "talks_held": tr("Welke gesprekken waren er?"),
    "talks_planned": tr("Welke gesprekken komen er?"),
    "wishes": tr("Wat wilt u nu?"),
    "take_up": tr("Wat pakt u weer op?"),
    "helped": tr("Wat hielp?"),
    "house": tr("Wat wilt u anders in huis?"),
    "habits": tr("Wat wilt u anders in uw gewoonten?"),
    "organisation": tr("Wat kan anders in uw organisatie?"),
}
_DONE: Final = (ChoiceShown("yes", tr("Ja")), ChoiceShown("no", tr("Nog niet")))


def begin_draft(incident: str) -> str:
    """Where a plan that is being begun is kept; `incident` may be ""."""
    return f"care_new_{incident}"


def draft_key(name: str) -> str:
    """Where half-written words are kept: `name` is a plan and a step, or a plan alone."""
    return f"care_{name}"


# -- one step ------------------------------------------------------------------------------------


def step_fields(step: CareStep) -> tuple[FieldShown, ...]:
    """Every question of a step, each of the people at home in turn."""
    asked = [
        FieldShown(question_key(part, place), "choice", one.question, "", _choices(), True, False)
        for part in step.parts
        for place, one in enumerate(part.questions)
    ]
    return (
        *asked,
        FieldShown("note", "text", tr("Aantekening"), tr("Alleen voor uzelf."), (), True, True),
        FieldShown(
            "day",
            "text",
            tr("Op welke dag?"),
            tr("{shifted_by_nobody} Schrijf de datum zoals 3-11-2026.", shifted_by_nobody=SHIFTED_BY_NOBODY),
            (),
            True,
            False,
        ),
        FieldShown("done", "choice", tr("Is deze stap gedaan?"), "", _DONE, True, False),
    )


def question_key(part: StepPart, place: int) -> str:
    """What a question is called in a draft: a plan keeps its questions as they were, so its place names it."""
    return f"{part.whom}_{place}"


def _choices() -> tuple[ChoiceShown, ...]:
    return tuple(ChoiceShown(one.value or SKIPPED, one.words) for one in answer_choices())


def step_typed(step: CareStep) -> Typed:
    """What the form shows of a step."""
    return {
        **{
            question_key(part, place): one.answer or ""
            for part in step.parts
            for place, one in enumerate(part.questions)
        },
        "note": step.note or "",
        "day": date_typed(step.day),
        "done": "yes" if step.done_on else "no",
    }


def read_step(typed: Mapping[str, Json], today: date, step: CareStep) -> CareStep:
    """The step that was typed; raises FormRefused."""
    try:
        day = read_date(str(typed.get("day") or "")) if str(typed.get("day") or "").strip() else step.day
    except NotUnderstood as error:
        raise FormRefused((FieldError("day", str(error)),)) from error
    parts = tuple(
        replace(
            part,
            questions=tuple(
                replace(one, answer=_answer(typed.get(question_key(part, place))))
                for place, one in enumerate(part.questions)
            ),
        )
        for part in step.parts
    )
    done = (step.done_on or today) if typed.get("done") == "yes" else None
    return replace(step, parts=parts, day=day, note=str(typed.get("note") or "").strip() or None, done_on=done)


def _answer(typed: Json) -> Answer | None:
    return cast("Answer", typed) if typed in get_args(Answer) else None


# -- what one wants and learned ------------------------------------------------------------------


def written_fields() -> tuple[FieldShown, ...]:
    """Every question about talks, wishes and lessons."""
    return tuple(FieldShown(key, "text", _QUESTIONS[key], _WRITTEN_HINTS[key], (), True, True) for key in WRITTEN)


def written_typed(plan: CarePlan) -> Typed:
    """What the form shows of a plan."""
    return {key: getattr(plan, key) or "" for key in WRITTEN}


def read_written(typed: Mapping[str, Json], plan: CarePlan) -> CarePlan:
    """The plan with what was typed."""
    told = {key: str(typed.get(key) or "").strip() or None for key in WRITTEN}
    return CarePlan(plan.from_, plan.whom, plan.steps, plan.incident, **told)


# -- storing -------------------------------------------------------------------------------------


def check_change(before: CarePlan, after: CarePlan, reason: str, today: date) -> None:
    """Raises FormRefused where it cannot be kept, also when an answer changes and no reason is given."""
    try:
        check_plan(after, today)
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    if changes_an_answer(before, after) and not reason.strip():
        raise FormRefused((FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")),))


def begin_typed(known: date, kept: Json) -> tuple[str, tuple[Whom, ...]]:
    """What the page on which a plan begins shows: what was half written, or the day that is known, for oneself."""
    whom = kept.get("whom") if isinstance(kept, dict) else None
    if not isinstance(kept, dict) or not isinstance(whom, list):
        return date_typed(known), ("person",)
    return str(kept.get("day") or ""), tuple(one for one in WHOM if one in whom)


def read_begin(typed_day: str, whom: tuple[str, ...], today: date) -> tuple[date, tuple[Whom, ...]]:
    """From which day, and for whom; raises FormRefused with a sentence for each field that cannot be used."""
    errors = []
    from_ = today
    try:
        from_ = read_date(typed_day)
        check_from(from_, today)
    except NotUnderstood as error:
        errors.append(FieldError("from", str(error)))
    except RefusedInput as refused:
        errors.append(FieldError("from", sentence(refused.what)))
    chosen = tuple(one for one in WHOM if one in whom)
    if not chosen:
        errors.append(FieldError("whom", tr("Kies voor wie dit plan is.")))
    if errors:
        raise FormRefused(tuple(errors))
    return from_, chosen
