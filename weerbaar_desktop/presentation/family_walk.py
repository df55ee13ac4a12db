"""Thuisfront as it is talked over: one subject a page, what was agreed on so far, and the check at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, cast, get_args

from weerbaar_desktop.application.papers import thuisfront
from weerbaar_desktop.application.plan_history import ANSWER_WORDS, IN_THE_VAULT, NOT_SHOWN
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.plan import LONGEST, AgreedPart, Agreement, Answer, WrittenLine, asked_again
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.aangifte_check import NOT_FILLED, CheckGroup, CheckLine
from weerbaar_desktop.presentation.self_scan import TASK_WORDS
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

TITLE: Final = said(thuisfront.TITLE)
PART_PAGE: Final = tr("{title}, onderdeel", title=TITLE)
CHECK_PAGE: Final = tr("{title}, nakijken", title=TITLE)
FAMILY_PAGES: Final = (PART_PAGE, CHECK_PAGE)
"""As the window calls them: after a lock one comes back there."""
CHECK: Final = "controle"
TOO_LONG: Final = tr("Deze regel is te lang. Houd het bij {longest} tekens.", longest=LONGEST)
_MOST_SHOWN: Final = LONGEST + 500
"""Characters of a line on the check page: one that is too long is whole at its subject, and stops no window."""


@dataclass(frozen=True, slots=True)
class PartTyped:
    """What stands on the page of a subject: an answer for each sentence, and the text of each line."""

    agreed: tuple[str | None, ...]
    lines: tuple[str, ...]
    private: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FamilyDraft:
    """Where somebody is, every subject with what was answered, and why an earlier answer changes."""

    walk: Walk
    parts: tuple[AgreedPart, ...]
    reason: str = ""

    @property
    def part(self) -> AgreedPart | None:
        """The subject of this page; None at the check."""
        return next((one for one in self.parts if one.id == self.walk.step), None)

    def at(self, walk: Walk) -> FamilyDraft:
        """At another step."""
        return replace(self, walk=walk)

    def because(self, reason: str) -> FamilyDraft:
        """With why an earlier answer changes."""
        return replace(self, reason=reason)

    def typed(self, typed: PartTyped) -> FamilyDraft:
        """With what stands on the page of this subject."""
        return replace(self, parts=tuple(_with(one, typed) if one.id == self.walk.step else one for one in self.parts))


@dataclass(frozen=True, slots=True)
class PartShown:
    """One page: where it stands among the others, and the subject with what was answered."""

    place: str
    part: AgreedPart
    first: bool


def _with(part: AgreedPart, typed: PartTyped) -> AgreedPart:
    return replace(
        part,
        agreed=tuple(
            Agreement(one.sentence, cast("Answer", answer) if answer in get_args(Answer) else None)
            for one, answer in zip(part.agreed, typed.agreed, strict=True)
        ),
        lines=_filled(part.lines, typed.lines),
        private=_filled(part.private, typed.private),
    )


def _filled(lines: tuple[WrittenLine, ...], texts: tuple[str, ...]) -> tuple[WrittenLine, ...]:
    return tuple(WrittenLine(one.label, text.strip() or None) for one, text in zip(lines, texts, strict=True))


def begin(parts: tuple[AgreedPart, ...], *, stored: bool) -> FamilyDraft:
    """At the first subject; at the check where a plan is `stored`, and every subject can be gone to."""
    steps = _steps(parts)
    last = len(steps) - 1 if stored else 0
    return FamilyDraft(Walk(steps, last, last), parts)


def _steps(parts: Sequence[AgreedPart]) -> tuple[str, ...]:
    return (*(one.id for one in parts), CHECK)


def to_draft(draft: FamilyDraft) -> Json:
    """As the vault keeps it."""
    return {
        "at": draft.walk.step,
        "farthest": draft.walk.steps[draft.walk.farthest],
        "parts": [to_document(part) for part in draft.parts],
        "reason": draft.reason,
    }


def from_draft(document: Json, asked: tuple[AgreedPart, ...]) -> FamilyDraft:
    """What was kept, laid over what is asked now; what makes no sense is left out."""
    found = document if isinstance(document, dict) else {}
    rows = found.get("parts")
    kept = tuple(part for row in (rows if isinstance(rows, list) else ()) if (part := _part_in(row)) is not None)
    parts = asked_again(asked, kept)
    walk = resume(_steps(parts), str(found.get("at")), str(found.get("farthest")))
    return FamilyDraft(walk, parts, str(found.get("reason") or ""))


def _part_in(row: Json) -> AgreedPart | None:
    try:
        return from_document(AgreedPart, row)
    except RefusedInput:
        return None


def part_shown(draft: FamilyDraft) -> PartShown:
    """The page where somebody is; raises ValueError at the check."""
    part = draft.part
    if part is None:
        raise ValueError("the check is no subject")
    return PartShown(
        tr("Onderdeel {at} van {number}", at=draft.walk.at + 1, number=len(draft.parts)), part, draft.walk.is_first
    )


def answer_choices() -> tuple[tuple[Answer, str], ...]:
    """Each answer with its words."""
    return tuple((answer, said(words)) for answer, words in ANSWER_WORDS.items())


def tasks(draft: FamilyDraft) -> tuple[TaskShown, ...]:
    """The subjects and the check, each with where one is; nothing is counted."""
    titles = (*(visible(part.heading) for part in draft.parts), tr("Nakijken"))
    return tuple(_task(title, place, draft.walk) for place, title in enumerate(titles))


def _task(title: str, place: int, walk: Walk) -> TaskShown:
    state: TaskState = "now" if place == walk.at else "done" if place <= walk.farthest else "later"
    return TaskShown(title, state, TASK_WORDS[state])


def check_groups(draft: FamilyDraft) -> tuple[CheckGroup, ...]:
    """Every sentence and every line with its answer, under its subject."""
    return tuple(CheckGroup(visible(part.heading), _lines(part)) for part in draft.parts)


def _lines(part: AgreedPart) -> tuple[CheckLine, ...]:
    rows = [
        *((one.sentence, said(ANSWER_WORDS[one.answer]) if one.answer else NOT_FILLED) for one in part.agreed),
        *((one.label, _short(one.text or "")) for one in part.lines),
        *((f"{one.label} ({said(IN_THE_VAULT)})", said(NOT_SHOWN) if one.text else NOT_FILLED) for one in part.private),
    ]
    return tuple(
        CheckLine(f"{part.id}/{place}", visible(label), value, part.id, open=False)
        for place, (label, value) in enumerate(rows)
    )


def _short(text: str) -> str:
    words = visible(text)
    return (words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN]} …") or NOT_FILLED


def step_of(key: str) -> str:
    """The subject that a line of the check belongs to."""
    return key.rpartition("/")[0]


def too_long(part: AgreedPart) -> tuple[str, ...]:
    """The labels of the lines that cannot be kept as they are."""
    return tuple(one.label for one in (*part.lines, *part.private) if len(one.text or "") > LONGEST)


def first_too_long(draft: FamilyDraft) -> str | None:
    """The first subject with such a line; None where all can be kept."""
    return next((part.id for part in draft.parts if too_long(part)), None)
