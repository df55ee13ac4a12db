"""The self-scan as it is walked through: one question a page, what was answered so far, and the check at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final, cast, get_args

from weerbaar_desktop.application.self_scans import ANSWER_WORDS
from weerbaar_desktop.content import asked
from weerbaar_desktop.content.self_scan import ScanQuestion, with_questions
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import sentence, visible
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.scan import LONGEST_NOTE, Answer
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.aangifte_check import NOT_FILLED, CheckGroup, CheckLine
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

TITLE: Final = tr("Zelfscan")
QUESTIONS_PAGE: Final = tr("Zelfscan, vragen")
CHECK_PAGE: Final = tr("Zelfscan, nakijken")
SCAN_PAGES: Final = (QUESTIONS_PAGE, CHECK_PAGE)
"""As the window calls them: after a lock one comes back there."""
CHECK: Final = "controle"
CHECK_TITLE: Final = tr("Kijk uw antwoorden na")
NOTE_TOO_LONG: Final = tr("De aantekening is te lang. Houd het bij {longest_note} tekens.", longest_note=LONGEST_NOTE)
_MOST_SHOWN: Final = LONGEST_NOTE + 1_000
"""Characters of a note on the check page: one that is too long is whole at its question, and stops no window."""
TASK_WORDS: Final[Mapping[TaskState, str]] = {"done": tr("Geweest"), "now": tr("Nu bezig"), "later": tr("Komt nog")}


@dataclass(frozen=True, slots=True)
class ScanDraft:
    """Where the person is, and what was answered and noted, by the id of the question."""

    walk: Walk
    answers: Mapping[str, Answer]
    notes: Mapping[str, str]

    def answer(self, question: str, answer: str | None, note: str) -> ScanDraft:
        """With what stands on the page of this question."""
        answers = {key: value for key, value in self.answers.items() if key != question}
        if answer in get_args(Answer):
            answers[question] = cast("Answer", answer)
        notes = {key: value for key, value in self.notes.items() if key != question}
        return replace(self, answers=answers, notes={**notes, question: note} if note.strip() else notes)

    def at(self, walk: Walk) -> ScanDraft:
        """At another step."""
        return replace(self, walk=walk)


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """One page: where it stands among the others, what is asked and why, and what was answered."""

    id: str
    place: str
    first: bool
    category: str
    question: str
    why: str
    answer: Answer | None
    note: str


def begin(questions: Sequence[ScanQuestion]) -> ScanDraft:
    """Nothing answered yet."""
    return ScanDraft(Walk(_steps(questions)), {}, {})


def _steps(questions: Sequence[ScanQuestion]) -> tuple[str, ...]:
    return (*(one.id for one in questions), CHECK)


def to_draft(draft: ScanDraft, questions: Sequence[ScanQuestion]) -> Json:
    """As the vault keeps it, with the words of each question that has an answer or a note."""
    answers: dict[str, Json] = dict(draft.answers)
    notes: dict[str, Json] = dict(draft.notes)
    farthest = draft.walk.steps[draft.walk.farthest]
    # A list of pairs: an id may hold a hyphen, the name of a field not.
    return {
        "at": draft.walk.step,
        "farthest": farthest,
        "answers": [[key, value] for key, value in answers.items()],
        "notes": [[key, value] for key, value in notes.items()],
        "asked": asked.documents(one for one in questions if one.id in {*answers, *notes}),
    }


def asked_in(document: Json, questions: Sequence[ScanQuestion]) -> tuple[ScanQuestion, ...]:
    """What is asked when going on: also what is not asked any more and has an answer or a note."""
    kept = document.get("asked") if isinstance(document, dict) else None
    return with_questions(questions, asked.read_back(kept, ScanQuestion, questions))


def from_draft(document: Json, questions: Sequence[ScanQuestion]) -> ScanDraft:
    """What was kept, of what is asked in `questions` (see `asked_in`); what makes no sense is left out."""
    found = document if isinstance(document, dict) else {}
    steps = _steps(questions)
    walk = resume(steps, str(found.get("at")), str(found.get("farthest")))
    answers = {key: cast("Answer", value) for key, value in _pairs(found.get("answers")) if value in get_args(Answer)}
    notes = dict(_pairs(found.get("notes")))
    return ScanDraft(
        walk,
        {key: value for key, value in answers.items() if key in steps},
        {key: value for key, value in notes.items() if key in steps},
    )


def _pairs(found: Json) -> list[tuple[str, str]]:
    pairs = found if isinstance(found, list) else []
    return [
        (pair[0], pair[1])
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], str)  # noqa: PLR2004 - a pair
    ]


def question_shown(draft: ScanDraft, questions: Sequence[ScanQuestion]) -> QuestionShown:
    """The page where the person is; raises StopIteration at the check."""
    place, one = next((place, one) for place, one in enumerate(questions, 1) if one.id == draft.walk.step)
    return QuestionShown(
        one.id,
        tr("Vraag {place} van {number}", place=place, number=len(questions)),
        place == 1,
        sentence(one.category),
        one.question,
        one.why,
        draft.answers.get(one.id),
        draft.notes.get(one.id, ""),
    )


def answer_choices() -> tuple[tuple[Answer, str], ...]:
    """Each answer with its words."""
    return tuple((answer, said(words)) for answer, words in ANSWER_WORDS.items())


def tasks(draft: ScanDraft, questions: Sequence[ScanQuestion]) -> tuple[TaskShown, ...]:
    """The categories and the check, each with where one is; nothing is counted."""
    found: list[TaskShown] = []
    ends = 0
    for category, group in groupby(questions, key=lambda one: one.category):
        begins, ends = ends, ends + len(tuple(group))
        found.append(_task(sentence(category), begins, ends, draft.walk))
    return (*found, _task(tr("Nakijken"), ends, ends + 1, draft.walk))


def _task(title: str, begins: int, ends: int, walk: Walk) -> TaskShown:
    here = begins <= walk.at < ends
    state: TaskState = "now" if here else "done" if ends <= walk.farthest else "later"
    return TaskShown(title, state, TASK_WORDS[state])


def check_groups(draft: ScanDraft, questions: Sequence[ScanQuestion]) -> tuple[CheckGroup, ...]:
    """Every question with its answer, under its category."""
    return tuple(
        CheckGroup(sentence(category), tuple(_line(draft, one) for one in group))
        for category, group in groupby(questions, key=lambda one: one.category)
    )


def note_too_long(draft: ScanDraft, questions: Sequence[ScanQuestion]) -> str | None:
    """The first question whose note cannot be kept as it is; None where all can."""
    return next((one.id for one in questions if len(draft.notes.get(one.id, "").strip()) > LONGEST_NOTE), None)


def _line(draft: ScanDraft, one: ScanQuestion) -> CheckLine:
    answer, note = draft.answers.get(one.id), visible(draft.notes.get(one.id, "").strip())
    if len(note) > _MOST_SHOWN:
        note = f"{note[:_MOST_SHOWN]} …"
    if answer is None:
        value = note or NOT_FILLED
    else:
        words = said(ANSWER_WORDS[answer])
        value = f"{words}. {note}" if note else words
    return CheckLine(one.id, one.question, value, one.id, open=False)
