"""The flow to a document, page by page: incidents, the way, questions, the check; resumable at every step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, cast, get_origin

from weerbaar_desktop.application.exhibit_list import copied_from
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.aangifte_words import AangifteWords, Question
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private, Talk, read_answers
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import core_type, from_document, shape
from weerbaar_desktop.domain.dutch import count, day, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.incident import StoredIncident, texts
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.presentation.damage import filled_rows, is_rows, rows_words
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

CHOOSE: Final = "kies"
WAY: Final = "manier"
CHECK: Final = "controle"
OWN_STEPS: Final = (CHOOSE, WAY, CHECK)
"""The steps that are no part of the content."""
BEFORE_WAYS: Final = "aangifte"
"""What a draft is for that was begun before one could choose."""
DRAFT: Final = "aangifte"
REQUIRED: Final = "complainant.name"
_OF_THE_PERSON: Final = ("complainant.", "private.", "function")
YES_NO: Final = (ChoiceShown("yes", "Ja"), ChoiceShown("no", "Nee"), ChoiceShown("", "Weet ik nog niet"))
Answer = Literal["line", "lines", "yes_no", "date", "rows"]


@dataclass(frozen=True, slots=True)
class AangifteDraft:
    """Everything the pages hold: where the person is, the chosen incidents, what was typed per question, and the way.

    What was typed on one way stays for every other: nothing is asked twice.
    """

    walk: Walk
    records: tuple[str, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)
    way: str = BEFORE_WAYS

    def answer(self, key: str, text: str) -> AangifteDraft:
        """The same with one answer changed."""
        return self.answers({key: text})

    def answers(self, typed: Mapping[str, str]) -> AangifteDraft:
        """The same with several answers changed."""
        return replace(self, typed={**self.typed, **typed})

    def choose(self, records: tuple[str, ...]) -> AangifteDraft:
        """The same with exactly these incidents."""
        return replace(self, records=records)

    def forward(self) -> AangifteDraft:
        """One page on."""
        return replace(self, walk=self.walk.forward())

    def back(self) -> AangifteDraft:
        """One page back."""
        return replace(self, walk=self.walk.back())

    def to(self, step: str) -> AangifteDraft:
        """Straight to a page that was reached before."""
        return replace(self, walk=self.walk.to(step))


def steps(words: AangifteWords, way: str = BEFORE_WAYS) -> tuple[str, ...]:
    """The pages of one way in order: choosing incidents and the way, one for each part of the content, checking."""
    return (CHOOSE, WAY, *words.way(way).parts, CHECK)


def begin(words: AangifteWords, records: tuple[str, ...] = ()) -> AangifteDraft:
    """A fresh one on the way that is proposed, perhaps with incidents already chosen."""
    way = words.ways[0].id
    return AangifteDraft(Walk(steps(words, way)), records, way=way)


def take_way(draft: AangifteDraft, way: str, words: AangifteWords) -> AangifteDraft:
    """The same on another way, at the page where it is chosen; pages that were reached in a row stay reached."""
    if way == draft.way:
        return draft
    fresh = steps(words, way)
    new = (place for place, step in enumerate(fresh) if step not in draft.walk.steps or not draft.walk.reached(step))
    at = fresh.index(WAY)
    return replace(draft, walk=Walk(fresh, at, max(at, next(new, len(fresh)) - 1)), way=way)


def afresh(draft: AangifteDraft, words: AangifteWords) -> AangifteDraft:
    """A new one that still knows who somebody is and what must stay out; nothing of the other case goes along."""
    kept = {key: text for key, text in draft.typed.items() if key.startswith(_OF_THE_PERSON)}
    return replace(begin(words), typed=kept)


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
        "way": draft.way,
        "typed": [[key, text] for key, text in draft.typed.items()],
    }


def from_draft(document: Json, words: AangifteWords) -> AangifteDraft:
    """The aangifte that was left; what cannot be read is begun afresh."""
    if not isinstance(document, dict):
        return begin(words)
    pairs = cast("list[list[str]]", document.get("typed") or [])
    way = words.way(str(document.get("way", BEFORE_WAYS))).id
    walk = resume(steps(words, way), str(document.get("at")), str(document.get("farthest")))
    records = tuple(str(record) for record in cast("list[str]", document.get("records") or []))
    return AangifteDraft(walk, records, {pair[0]: pair[1] for pair in pairs}, way)


def answer_form(key: str) -> Answer:
    """How a question is answered, from the type of the answer."""
    core = core_type(_hint(key))
    if core is bool:
        return "yes_no"
    if core is date:
        return "date"
    if is_rows(core):
        return "rows"
    return "lines" if get_origin(core) is tuple else "line"


def _hint(key: str) -> Any:  # noqa: ANN401  # a type hint can be anything
    head, _, inner = key.partition(".")
    if not inner:
        return shape(AangifteAnswers)[head]
    return shape({"complainant": Complainant, "private": Private, "talk": Talk}[head])[inner]


def _value(key: str, typed: Mapping[str, str]) -> Json:
    form, text = answer_form(key), typed.get(key, "")
    if form == "rows":
        return filled_rows(key, typed) or None
    if form == "yes_no":
        return {"yes": True, "no": False}.get(text)
    if not text.strip():
        return None
    if form == "date":
        return read_date(text).isoformat()
    if form == "lines":
        return [line.strip() for line in text.splitlines() if line.strip()]
    return text.strip()


def _document(draft: AangifteDraft, words: AangifteWords) -> tuple[dict[str, Json], list[FieldError]]:
    errors: list[FieldError] = []
    document: dict[str, Json] = {}
    for question in words.of_way(draft.way):
        head, _, inner = question.key.partition(".")
        try:
            value = _value(question.key, draft.typed)
        except NotUnderstood as error:
            errors.append(FieldError(question.key, str(error)))
            continue
        if inner:
            cast("dict[str, Json]", document.setdefault(head, {}))[inner] = value
        else:
            document[head] = value
    if words.way(draft.way).klacht:
        document["prosecution"] = True
    return document, errors


def read(draft: AangifteDraft, words: AangifteWords) -> AangifteAnswers:
    """The answers of its way; raises FormRefused with a sentence for every answer that cannot be used."""
    document, errors = _document(draft, words)
    if not draft.typed.get(REQUIRED, "").strip():
        errors.insert(0, FieldError(REQUIRED, "Schrijf uw naam op."))
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
        here = {CHOOSE} if step in OWN_STEPS else {question.key for question in words.of_part(step, draft.way)}
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
    own = {CHOOSE: "Welke incidenten?", WAY: "Wat wilt u doen?", CHECK: "Controleren"}
    titles = {**own, **{part.id: part.title for part in words.parts}}
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
        ),
    )
    way = words.way(draft.way)
    titles = {part.id: part.title for part in words.parts}
    groups = (
        CheckGroup(titles[part], tuple(_line(draft, question) for question in words.of_part(part, way.id)))
        for part in way.parts
    )
    return (chosen, CheckGroup("Wat u wilt doen", (CheckLine(WAY, "Manier", way.name, WAY, open=False),)), *groups)


def _line(draft: AangifteDraft, question: Question) -> CheckLine:
    typed = draft.typed.get(question.key, "").strip()
    form = answer_form(question.key)
    if form == "yes_no":
        value = {"yes": "Ja", "no": "Nee"}.get(typed, "Weet ik nog niet")
    elif form == "rows":
        value = rows_words(question.key, draft.typed) or NOT_FILLED
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


def shield_sentence(draft: AangifteDraft, words: AangifteWords, incidents: tuple[StoredIncident, ...]) -> str:
    """What the check page says about covering: from the private answers as they stand, complete or not."""
    document: dict[str, Json] = {}
    for question in words.questions:
        if question.private:
            document[question.key.partition(".")[2]] = _value(question.key, draft.typed)
    private = from_document(Private, document)
    if words.way(draft.way).paper is None:
        return shield_words(private, incidents)
    without = tuple(replace(stored, evidence=()) for stored in incidents)  # no piece goes along with a paper
    return shield_words(private, without, "het document")


NOT_SEARCHED: Final = (
    "De inhoud van de bewijsstukken is niet doorzocht. Kijk zelf of er iets in staat dat geheim moet blijven."
)

BOTH_GO: Final = (
    "Van een afgeschermde kopie gaat ook het origineel mee. "
    "Wilt u alleen de kopie geven? Open dan de kopie en sla die op als los bestand."
)


def shield_words(private: Private | None, incidents: tuple[StoredIncident, ...], where: str = "de aangifte") -> str:
    """What will be covered in the chosen incidents, and that files are not searched; "" when nothing is to say."""
    shield = Shield.of(private or Private())
    hits = sum(len(shield.spans(text)) for stored in incidents for _, text in texts(stored.incident))
    hits += sum(len(shield.spans(piece.name)) for stored in incidents for piece in stored.evidence)
    places = "plek wordt" if hits == 1 else "plekken worden"
    covered = f"{hits} {places} afgeschermd in {where}. Uw tekst in de kluis blijft zoals die is." if hits else ""
    return " ".join(part for part in (covered, files_words(incidents)) if part)


def files_words(incidents: tuple[StoredIncident, ...]) -> str:
    """What has to be known of the files that go along; "" when there are none."""
    pieces = [piece for stored in incidents for piece in stored.evidence]
    records = {piece.record for piece in pieces}
    copies = BOTH_GO if any(copied_from(piece, records) for piece in pieces) else ""
    return " ".join(part for part in (copies, NOT_SEARCHED if pieces else "") if part)
