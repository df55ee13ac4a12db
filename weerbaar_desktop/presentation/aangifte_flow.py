"""The aangifte, page by page: choosing incidents, the questions, the check; resumable at every step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, cast, get_origin

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.aangifte_words import AangifteWords, Question
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private, read_answers
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import core_type, from_document, shape, to_document
from weerbaar_desktop.domain.dutch import count, day, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.shielding import NOTHING_DECIDED, Shielding
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

CHOOSE: Final = "kies"
LAW: Final = "wet"
CHECK: Final = "controle"
SHIELD: Final = "afschermen"
DRAFT: Final = "aangifte"
REQUIRED: Final = "complainant.name"
YES_NO: Final = (ChoiceShown("yes", "Ja"), ChoiceShown("no", "Nee"), ChoiceShown("", "Weet ik nog niet"))
Answer = Literal["line", "lines", "yes_no", "date"]


@dataclass(frozen=True, slots=True)
class AangifteDraft:
    """Everything the pages hold: where the person is, the chosen incidents, what was typed per question, and what was
    decided of each private place.

    `adds_to` is the code of an earlier folder to which this one adds, `adds_words` what that is called; "" for none.
    """

    walk: Walk
    records: tuple[str, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)
    shielding: Shielding = NOTHING_DECIDED
    adds_to: str = ""
    adds_words: str = ""

    def answer(self, key: str, text: str) -> AangifteDraft:
        """The same with one answer changed."""
        return self.answers({key: text})

    def answers(self, typed: Mapping[str, str]) -> AangifteDraft:
        """The same with several answers changed."""
        return replace(self, typed={**self.typed, **typed})

    def choose(self, records: tuple[str, ...]) -> AangifteDraft:
        """The same with exactly these incidents."""
        return replace(self, records=records)

    def adding(self, code: str, words: str) -> AangifteDraft:
        """The same, adding to the folder with this code; "" adds to none."""
        return replace(self, adds_to=code, adds_words=words)

    def shield(self, shielding: Shielding) -> AangifteDraft:
        """The same with these decisions."""
        return replace(self, shielding=shielding)

    def forward(self) -> AangifteDraft:
        """One page on."""
        return replace(self, walk=self.walk.forward())

    def back(self) -> AangifteDraft:
        """One page back."""
        return replace(self, walk=self.walk.back())

    def to(self, step: str) -> AangifteDraft:
        """Straight to a page that was reached before."""
        return replace(self, walk=self.walk.to(step))


def steps(words: AangifteWords) -> tuple[str, ...]:
    """The pages in order: choosing, one for each part of the content, what the law asks, covering, checking."""
    return (CHOOSE, *(part.id for part in words.parts), LAW, SHIELD, CHECK)


def begin(words: AangifteWords, records: tuple[str, ...] = ()) -> AangifteDraft:
    """A fresh aangifte, perhaps with incidents already chosen."""
    return AangifteDraft(Walk(steps(words)), records)


def with_records(draft: AangifteDraft, *records: str) -> AangifteDraft:
    """The same with more incidents, back at the page where they are chosen."""
    return draft.choose(tuple(dict.fromkeys((*draft.records, *records)))).to(CHOOSE)


def records_in(kept: Draft | None) -> tuple[str, ...]:
    """The incidents chosen in an aangifte that was kept and is not made yet."""
    document = kept.document if kept else None
    records = document.get("records") if isinstance(document, dict) else None
    return tuple(str(record) for record in records) if isinstance(records, list) else ()


def to_draft(draft: AangifteDraft) -> Json:
    """The aangifte as the vault keeps it; dotted keys become pairs, because canonical keys have no dots."""
    walk = draft.walk
    return {
        "at": walk.step,
        "farthest": walk.steps[walk.farthest],
        "records": list(draft.records),
        "typed": [[key, text] for key, text in draft.typed.items()],
        "adds_to": draft.adds_to,
        "adds_words": draft.adds_words,
        "shielding": to_document(draft.shielding),
    }


def from_draft(document: Json, words: AangifteWords) -> AangifteDraft:
    """The aangifte that was left; what cannot be read is begun afresh."""
    if not isinstance(document, dict):
        return begin(words)
    pairs = cast("list[list[str]]", document.get("typed") or [])
    walk = resume(steps(words), str(document.get("at")), str(document.get("farthest")))
    records = tuple(str(record) for record in cast("list[str]", document.get("records") or []))
    adds = (str(document.get(key) or "") for key in ("adds_to", "adds_words"))
    return AangifteDraft(walk, records, {pair[0]: pair[1] for pair in pairs}, _shielding_in(document), *adds)


def _shielding_in(document: dict[str, Json]) -> Shielding:
    """What was decided; nothing where an earlier version of the program kept the draft."""
    kept = document.get("shielding")
    try:
        return NOTHING_DECIDED if kept is None else from_document(Shielding, kept)
    except RefusedInput:
        return NOTHING_DECIDED


def answer_form(key: str) -> Answer:
    """How a question is answered, from the type of the answer."""
    core = core_type(_hint(key))
    if core is bool:
        return "yes_no"
    if core is date:
        return "date"
    return "lines" if get_origin(core) is tuple else "line"


def _hint(key: str) -> Any:  # noqa: ANN401  # a type hint can be anything
    head, _, inner = key.partition(".")
    if not inner:
        return shape(AangifteAnswers)[head]
    return shape({"complainant": Complainant, "private": Private}[head])[inner]


def _value(key: str, text: str) -> Json:
    form = answer_form(key)
    if form == "yes_no":
        return {"yes": True, "no": False}.get(text)
    if not text.strip():
        return None
    if form == "date":
        return read_date(text).isoformat()
    if form == "lines":
        return [line.strip() for line in text.splitlines() if line.strip()]
    return text.strip()


def read(draft: AangifteDraft, words: AangifteWords) -> AangifteAnswers:
    """The answers; raises FormRefused with a sentence for every answer that cannot be used."""
    errors: list[FieldError] = []
    document: dict[str, Json] = {"complainant": {}, "private": {}, "shielding": to_document(draft.shielding)}
    for question in words.questions:
        head, _, inner = question.key.partition(".")
        try:
            value = _value(question.key, draft.typed.get(question.key, ""))
        except NotUnderstood as error:
            errors.append(FieldError(question.key, str(error)))
            continue
        if inner:
            cast("dict[str, Json]", document[head])[inner] = value
        else:
            document[head] = value
    if not draft.typed.get(REQUIRED, "").strip():
        errors.insert(0, FieldError(REQUIRED, "Schrijf de naam op van wie aangifte doet."))
    if not draft.records:
        errors.insert(0, FieldError(CHOOSE, "Kies ten minste een incident."))
    if errors:
        raise FormRefused(tuple(errors))
    try:
        return read_answers(document)
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused


def part_errors(draft: AangifteDraft, words: AangifteWords, step: str) -> tuple[FieldError, ...]:
    """What must be mended before leaving one page; empty answers may wait until the check."""
    try:
        read(draft, words)
    except FormRefused as refused:
        here = {question.key for question in words.of_part(step)} if step not in (CHOOSE, SHIELD, CHECK) else {CHOOSE}
        return tuple(
            error
            for error in refused.errors
            if error.key in here and (error.key == CHOOSE or draft.typed.get(error.key, "").strip())
        )
    return ()


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One answer on the check page: the value in words or the tag "Nog invullen"; `step` is where to change it."""

    key: str
    label: str
    value: str
    step: str
    open: bool


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """The answers of one page, under its title."""

    title: str
    lines: tuple[CheckLine, ...]


NOT_FILLED: Final = "Niet ingevuld"
TaskState = Literal["done", "now", "later"]
_TASK_WORDS: Final[Mapping[TaskState, str]] = {"done": "Klaar", "now": "Nu bezig", "later": "Nog doen"}


@dataclass(frozen=True, slots=True)
class TaskShown:
    """One step beside the page: its name, how far it is, and that in words."""

    title: str
    state: TaskState
    words: str


def tasks(draft: AangifteDraft, words: AangifteWords) -> tuple[TaskShown, ...]:
    """Every step with how far it is: the steps before the farthest one reached are done."""
    walk = draft.walk
    titles = {part.id: part.title for part in words.parts}
    titles |= {CHOOSE: "Welke incidenten?", LAW: "Wat zegt de wet?", SHIELD: "Afschermen", CHECK: "Controleren"}
    found = []
    for place, step in enumerate(walk.steps):
        state: TaskState = "now" if place == walk.at else "done" if place < walk.farthest else "later"
        found.append(TaskShown(titles[step], state, _TASK_WORDS[state]))
    return tuple(found)


def chosen_words(number: int) -> str:
    """How many incidents are chosen."""
    return count(number, "incident gekozen", "incidenten gekozen") if number else "Nog geen incident gekozen"


def folder_name(today: date) -> str:
    """The name that is proposed for a folder."""
    return f"aangifte-{today.isoformat()}"


@dataclass(frozen=True, slots=True)
class FolderShown:
    """A folder that was made: where it stands, and its code and fingerprint in groups of four on two lines."""

    place: str
    code: str
    fingerprint: str


def folder_shown(place: str, code: str, fingerprint: str) -> FolderShown:
    """The folder as its page shows it; code and fingerprint are 64 hex each."""
    return FolderShown(visible(place), _two_lines(code), _two_lines(fingerprint))


def _two_lines(digits: str) -> str:
    half = len(digits) // 2
    return f"{grouped(digits[:half])}\n{grouped(digits[half:])}"


def check_groups(
    draft: AangifteDraft, words: AangifteWords, incidents: tuple[StoredIncident, ...]
) -> tuple[CheckGroup, ...]:
    """The check page: first what is handed over, then every answer in the order of the questions."""
    pieces = sum(len(stored.evidence) for stored in incidents)
    chosen = CheckGroup(
        "Wat er gebeurde",
        (
            CheckLine(CHOOSE, "Incidenten", count(len(incidents), "incident", "incidenten"), CHOOSE, not incidents),
            CheckLine(CHOOSE, "Bewijsstukken", count(pieces, "stuk", "stukken"), CHOOSE, open=False),
            *([CheckLine(CHOOSE, "Aanvulling op", draft.adds_words, CHOOSE, open=False)] if draft.adds_to else []),
        ),
    )
    groups = (
        CheckGroup(part.title, tuple(_line(draft, question) for question in words.of_part(part.id)))
        for part in words.parts
    )
    return (chosen, *groups, CheckGroup("Wat u afschermt", (_shield_line(draft.shielding),)))


def _shield_line(shielding: Shielding) -> CheckLine:
    own = len(shielding.texts) + len(shielding.pieces)
    value = count(own, "eigen keuze", "eigen keuzes") if own else "Alles wat is gevonden"
    return CheckLine(SHIELD, "Afschermen", value, SHIELD, open=False)


def _line(draft: AangifteDraft, question: Question) -> CheckLine:
    typed = draft.typed.get(question.key, "").strip()
    form = answer_form(question.key)
    if form == "yes_no":
        value = {"yes": "Ja", "no": "Nee"}.get(typed, "Weet ik nog niet")
    elif not typed:
        value = NOT_FILLED
    elif form == "date":
        try:
            value = day(read_date(typed))
        except NotUnderstood:
            value = typed
    else:
        value = ", ".join(typed.splitlines())
    return CheckLine(question.key, question.label, value, question.part, question.key == REQUIRED and not typed)


def private_of(draft: AangifteDraft, words: AangifteWords) -> Private:
    """The private answers as they stand, complete or not."""
    document: dict[str, Json] = {}
    for question in words.questions:
        if question.private:
            document[question.key.partition(".")[2]] = _value(question.key, draft.typed.get(question.key, ""))
    return from_document(Private, document)


def to_search_for(draft: AangifteDraft, words: AangifteWords) -> AangifteAnswers:
    """The answers as far as a search needs them: what somebody states of oneself, and what must stay out."""
    who: dict[str, Json] = {"name": ""}
    for question in words.questions:
        head, _, inner = question.key.partition(".")
        if head == "complainant" and (text := draft.typed.get(question.key, "").strip()):
            who[inner] = text
    return AangifteAnswers(from_document(Complainant, who), private=private_of(draft, words))


def private_parts(words: AangifteWords) -> frozenset[str]:
    """The pages on which something private is asked."""
    return frozenset(question.part for question in words.questions if question.private)


def with_private_once(draft: AangifteDraft, private: Private) -> AangifteDraft:
    """The same with these private answers filled in, where none was given in this one."""
    if any(key.startswith("private.") for key in draft.typed):
        return draft
    typed = {
        f"private.{key}": "\n".join(map(str, value)) if isinstance(value, list) else str(value)
        for key, value in to_document(private).items()
        if value
    }
    return draft.answers(typed)
