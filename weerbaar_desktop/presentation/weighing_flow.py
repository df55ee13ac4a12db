"""Weighing a signal as it is walked through: dangers first, what is recognised, what changed, and what is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final, Literal, cast

from weerbaar_desktop.application.weighings import OUTCOME_WORDS, reasons
from weerbaar_desktop.content.signals import Part, Signal
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.triggers import Trigger
from weerbaar_desktop.domain.weighing import Outcome, Said, Weighing, check_weighing
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.shown import FieldError, FormRefused
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

TITLE: Final = tr("Signaal wegen")
Step = Literal["gevaar", "signalen", "gedrag", "anders", "besluit"]
DANGER: Final = "gevaar"
CHANGE: Final = "anders"
DECIDE: Final = "besluit"
STEPS: Final[Mapping[str, str]] = {
    DANGER: tr("Eerst: is er gevaar?"),
    "signalen": tr("Wat herkent u?"),
    "gedrag": tr("Hoe was het gedrag?"),
    "anders": tr("Wat is er anders?"),
    DECIDE: tr("Wat besluit u?"),
}
NOT_SAFE: Final = tr("Ook zonder uitgesproken dreiging kan er iets aan de hand zijn. Twijfelt u? Bespreek het dan.")
"""Facts: some who threaten do nothing, and some do something without threatening."""
HINTS: Final[Mapping[str, str]] = {
    DANGER: tr("Kruis aan wat er speelt. Herkent u niets? Ga dan verder."),
    "signalen": tr("Kruis aan wat u zag, hoorde of las. U verzamelt alleen. Het programma telt niets op."),
    "gedrag": tr("Kies wat het beste past. ‘Weet ik niet’ is een goed antwoord."),
    "anders": tr("Kijk terug naar wat u eerder vastlegde. Herkent u niets? Ga dan verder."),
}
_TASKS: Final[Mapping[str, str]] = {
    DANGER: tr("Gevaar"),
    "signalen": tr("Signalen"),
    "gedrag": tr("Gedrag"),
    "anders": tr("Verandering"),
    DECIDE: tr("Uw besluit"),
}
_TASK_WORDS: Final[Mapping[TaskState, str]] = {"done": tr("Geweest"), "now": tr("Nu bezig"), "later": tr("Komt nog")}
_PARTS: Final[Mapping[str, tuple[Part, ...]]] = {
    "signalen": ("sign",), "gedrag": ("behaviour", "aim"), "anders": ("change",),
}  # fmt: skip
ONE_OF: Final = frozenset[str]({"behaviour", "aim"})
"""The parts of which one is chosen at most."""
_UNSURE: Final = "-onbekend"
OUTCOME_HELP: Final[Mapping[Outcome, str]] = {
    "note": tr("U bewaart het. Ook een klein signaal kan later tellen."),
    "talk": tr("Met iemand in uw organisatie, of met het Ondersteuningsteam: {ondersteuningsteam}."),
    "police": tr("Bel {politie}. Zeg erbij dat u een politieke functie heeft."),
    "emergency": tr("Bij gevaar op dit moment. Bel {spoed}."),
}


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to recognise, with what explains it below."""

    id: str
    words: str
    below: str


@dataclass(frozen=True, slots=True)
class GroupShown:
    """Rows under one heading; `several` may be chosen at once."""

    heading: str
    rows: tuple[ChoiceRow, ...]
    several: bool


@dataclass(frozen=True, slots=True)
class WeighDraft:
    """Where the person is, what was recognised by its id, and what was written."""

    incident: RecordId
    walk: Walk = Walk(tuple(STEPS))  # noqa: RUF009  # frozen
    chosen: tuple[str, ...] = ()
    changed: str = ""
    outcome: Outcome | None = None
    why: str = ""

    def choose(self, offered: Sequence[str], chosen: Sequence[str]) -> WeighDraft:
        """With exactly `chosen` of what a page offers."""
        kept = tuple(one for one in self.chosen if one not in offered)
        return replace(self, chosen=(*kept, *chosen))

    def at(self, walk: Walk) -> WeighDraft:
        """At another step."""
        return replace(self, walk=walk)


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """One of the four steps to decide on: what it is, and what speaks for it, "" for nothing."""

    value: Outcome
    words: str
    help: str
    reasons: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the pages are made of: the dangers to ask about, the signals, and the numbers by the id of a contact."""

    triggers: tuple[Trigger, ...]
    signals: tuple[Signal, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)


def groups(step: str, known: Known) -> tuple[GroupShown, ...]:
    """What the page of a step shows."""
    if step == DANGER:
        rows = tuple(ChoiceRow(one.id, sentence(one.words), "") for one in known.triggers)
        return (GroupShown(tr("Speelt een van deze dingen?"), rows, several=True),)
    found = [one for one in known.signals if one.part in _PARTS.get(step, ())]
    shown = []
    for (heading, part), signals in groupby(found, key=lambda one: (one.heading, one.part)):
        rows = tuple(ChoiceRow(one.id, one.words, one.explained) for one in signals)
        unsure = (ChoiceRow(f"{part}{_UNSURE}", tr("Weet ik niet"), ""),) if part in ONE_OF else ()
        shown.append(GroupShown(heading, (*rows, *unsure), part not in ONE_OF))
    return tuple(shown)


def dangers_of(draft: WeighDraft, known: Known) -> tuple[Said, ...]:
    """The dangers that were recognised."""
    return tuple(Said(one.id, one.words) for one in known.triggers if one.id in draft.chosen)


def told(draft: WeighDraft, changed: str) -> WeighDraft:
    """With what was written of the change, on the page that asks for it."""
    return replace(draft, changed=changed) if draft.walk.step == CHANGE else draft


def decided(draft: WeighDraft, outcome: Outcome | None, why: str) -> WeighDraft:
    """With what stands on the last page."""
    return replace(draft, outcome=outcome, why=why)


def outcomes(draft: WeighDraft, known: Known) -> tuple[StepOutcome, ...]:
    """The four steps with what speaks for each; the heaviest first, because that is what must not be missed."""
    recognised = [one.said for one in known.signals if one.id in draft.chosen]
    speaks = reasons(dangers_of(draft, known), recognised, known.signals)
    return tuple(
        StepOutcome(step, said(words), OUTCOME_HELP[step].format_map(known.numbers), listed(speaks[step]))
        for step, words in reversed(tuple(OUTCOME_WORDS.items()))
    )


def listed(words: Sequence[str]) -> str:
    """What speaks for something, in one line; "" for nothing."""
    return tr("Hiervoor spreekt: {listed}.", listed="; ".join(words)) if words else ""


def read_weighing(draft: WeighDraft, known: Known) -> Weighing:
    """The weighing that is kept; raises FormRefused."""
    errors = []
    if draft.outcome is None:
        errors.append(FieldError("outcome", tr("Kies wat u wilt doen.")))
    if not draft.why.strip():
        errors.append(FieldError("why", tr("Schrijf in een paar woorden waarom u dit kiest.")))
    if errors or draft.outcome is None:
        raise FormRefused(tuple(errors))
    weighing = Weighing(
        draft.incident, draft.outcome, draft.why.strip(), dangers_of(draft, known), _of("sign", draft, known),
        _one("behaviour", draft, known), _one("aim", draft, known), _of("change", draft, known),
        draft.changed.strip() or None,
    )  # fmt: skip
    try:
        check_weighing(weighing)
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    return weighing


def _of(part: Part, draft: WeighDraft, known: Known) -> tuple[Said, ...]:
    return tuple(one.said for one in known.signals if one.part == part and one.id in draft.chosen)


def _one(part: Part, draft: WeighDraft, known: Known) -> Said | None:
    return next(iter(_of(part, draft, known)), None)


def tasks(draft: WeighDraft) -> tuple[TaskShown, ...]:
    """The steps, each with where one is; nothing is counted."""
    walk = draft.walk
    found = []
    for place, title in enumerate(_TASKS.values()):
        state: TaskState = "now" if place == walk.at else "done" if place <= walk.farthest else "later"
        found.append(TaskShown(title, state, _TASK_WORDS[state]))
    return tuple(found)


def to_draft(draft: WeighDraft) -> Json:
    """As the vault keeps it."""
    return {
        "at": draft.walk.step,
        "farthest": draft.walk.steps[draft.walk.farthest],
        "chosen": list(draft.chosen),
        "changed": draft.changed,
        "outcome": draft.outcome,
        "why": draft.why,
    }


def from_draft(incident: RecordId, document: Json, known: Known) -> WeighDraft:
    """What was kept; what is not asked any more is left out, and what makes no sense too."""
    found = document if isinstance(document, dict) else {}
    there = {row.id for step in STEPS for group in groups(step, known) for row in group.rows}
    chosen = found.get("chosen")
    kept = tuple(one for one in chosen if isinstance(one, str) and one in there) if isinstance(chosen, list) else ()
    outcome = found.get("outcome")
    return WeighDraft(
        incident,
        resume(tuple(STEPS), str(found.get("at")), str(found.get("farthest"))),
        kept,
        str(found.get("changed") or ""),
        cast("Outcome", outcome) if outcome in OUTCOME_WORDS else None,
        str(found.get("why") or ""),
    )
