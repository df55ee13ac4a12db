"""The time after an incident in words: the way in, one plan, and what is due; nobody is counted or judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.aftercare import (
    ANSWER_WORDS,
    NOT_FILLED,
    WHOM_WORDS,
    WRITTEN_WORDS,
    PlanSeen,
    day_words,
    days_to_come,
    due,
    lessons_of,
)
from weerbaar_desktop.domain.aftercare import WRITTEN, CarePlan, CareStep, StoredCarePlan
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.holidays import day_off
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.shown import ChoiceShown, LinkShown
from weerbaar_desktop.presentation.spoken import day, recorded_words

TITLE: Final = tr("Na een incident")
PLAN_PAGE: Final = tr("Na een incident, uw plan")
INTRODUCTION: Final = tr(
    "Na een incident is er tijd nodig. Dit plan helpt u daarbij, in vijf rustige stappen: voor u, en voor wie thuis is."
)
FREE: Final = tr("U bepaalt zelf wat u doet, en wanneer. Overslaan mag ook.")
OFF_WORDS: Final = tr("De dag valt op {}. Hij blijft staan; verzetten mag.")
SHIFTED_BY_NOBODY: Final = tr("Deze dag verzetten mag altijd.")


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step in the plan: its day, whether that is a day off, what it is about, and how it stands."""

    id: str
    title: str
    day: str
    off: str
    state: str
    done: bool
    now: bool
    note: str


@dataclass(frozen=True, slots=True)
class LessonShown:
    """One line of what may be different; `measure` is the measure that was made of it, "" for none."""

    part: str
    words: str
    about: str
    measure: str


@dataclass(frozen=True, slots=True)
class PlanShown:
    """The page of one plan."""

    subtitle: str
    incident: str
    about: str
    steps: tuple[StepShown, ...]
    written: tuple[FactShown, ...]
    lessons: tuple[LessonShown, ...]
    recorded: str
    dated: bool
    to_do: bool


def plan_links(plans: Iterable[StoredCarePlan], today: date) -> tuple[LinkShown, ...]:
    """A line for each: from which day, for whom, and what may be done now."""
    return tuple(LinkShown(one.record, title_of(one.plan), _below(one.plan, today)) for one in plans)


def title_of(plan: CarePlan) -> str:
    """Plan vanaf 5 maart 2026."""
    return tr("Plan vanaf {day}", day=day(plan.from_))


def _below(plan: CarePlan, today: date) -> str:
    now = due(plan, today)
    if now:
        return tr("Nu aan de beurt: {title}.", title=now[0].title.lower())
    coming = plan.to_do
    return (
        tr("Hierna: {title}, {day}.", title=coming[0].title.lower(), day=day(coming[0].day))
        if coming
        else tr("Alle stappen zijn gedaan.")
    )


def reminder_words(plans: Iterable[StoredCarePlan], today: date) -> str:
    """One quiet sentence where a step may be done; "" where there is none."""
    titles = [step.title for one in plans for step in due(one.plan, today)[:1]]
    return (
        tr("In uw plan staat een stap die nu kan: {titles}. Later mag ook.", titles=titles[0].lower()) if titles else ""
    )


def plan_shown(seen: PlanSeen, today: date) -> PlanShown:
    """One plan as its page shows it."""
    stored, plan = seen.stored, seen.stored.plan
    if plan.incident is None:
        about = tr("Dit plan hoort niet bij één incident.")
    elif seen.incident is None:
        about = tr("Het incident bij dit plan is gewist. Het plan blijft van u.")
    else:
        about = ""
    *others, last = (said(WHOM_WORDS[one]).lower() for one in plan.whom)
    whom = tr("{listed} en {last}", listed=", ".join(others), last=last) if others else last
    return PlanShown(
        tr("Vanaf {day}, voor {whom}", day=day(plan.from_), whom=whom),
        seen.incident.record if seen.incident is not None else "",
        about,
        tuple(_step(step, today) for step in plan.steps),
        tuple(_fact(plan, key) for key in WRITTEN),
        tuple(
            LessonShown(part, visible(words), said(WRITTEN_WORDS[part.partition(":")[0]]), _measure(seen, part))
            for part, words in lessons_of(plan).items()
        ),
        _recorded(stored),
        bool(days_to_come(plan, today)),
        bool(plan.to_do),
    )


def _measure(seen: PlanSeen, part: str) -> str:
    return seen.measures[part].record if part in seen.measures else ""


def _step(step: CareStep, today: date) -> StepShown:
    if step.done_on is not None:
        state = tr("Gedaan op {day}", day=day(step.done_on))
    else:
        state = tr("Kan nu") if step.day <= today else tr("Komt nog")
    off = OFF_WORDS.format(_day_off_words(step.day)) if step.done_on is None and day_off(step.day) else ""
    return StepShown(
        step.id,
        step.title,
        sentence(f"{day_words(step.day, said)}."),
        off,
        state,
        step.done_on is not None,
        step.done_on is None and step.day <= today,
        visible(step.note or ""),
    )


def _day_off_words(moment: date) -> str:
    name = day_off(moment)
    return tr("een {name}", name=name) if name in ("zaterdag", "zondag") else name


def _fact(plan: CarePlan, key: str) -> FactShown:
    value = visible(getattr(plan, key) or "")
    label = said(WRITTEN_WORDS[key])
    return FactShown(label, value) if value else FactShown(label, said(NOT_FILLED), "not_asked")


def _recorded(stored: StoredCarePlan) -> str:
    words = tr("Vastgelegd door het programma op {recorded}.", recorded=recorded_words(stored.recorded_at))
    later = stored.revisions - 1
    changed = recorded_words(stored.changed_at)
    return (
        tr(
            "{words} {count} aangevuld, het laatst op {changed}.",
            words=words,
            count=count(later, tr("keer"), tr("keer")),
            changed=changed,
        )
        if later
        else words
    )


def whom_choices() -> tuple[ChoiceShown, ...]:
    """For whom a plan can be."""
    return tuple(ChoiceShown(value, said(words)) for value, words in WHOM_WORDS.items())


def answer_choices() -> tuple[ChoiceShown, ...]:
    """What can be answered to a question to stand still at; nothing is an answer too."""
    return (
        *(ChoiceShown(value, said(words)) for value, words in ANSWER_WORDS.items()),
        ChoiceShown("", tr("Sla ik over")),
    )
