"""The flow to a document, page by page: incidents, the way, questions, the check; resumable at every step."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, cast, get_origin

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.aangifte_words import AangifteWords
from weerbaar_desktop.content.reporting import WhomToTell
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private, Talk, read_answers
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import core_type, from_document, shape, to_document
from weerbaar_desktop.domain.dutch import count, sentence
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.shielding import NOTHING_DECIDED, Shielding
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.damage import filled_rows, is_rows
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

CHOOSE: Final = "kies"
WAY: Final = "manier"
LAW: Final = "wet"
SHIELD: Final = "afschermen"
CHECK: Final = "controle"
OWN_STEPS: Final = (CHOOSE, WAY, LAW, SHIELD, CHECK)
"""The steps that are no part of the content."""
BEFORE_WAYS: Final = "aangifte"
"""What a draft is for that was begun before one could choose."""
DRAFT: Final = "aangifte"
REQUIRED: Final = "complainant.name"
OFFICE: Final = "complainant.office"
FUNCTION: Final = "function"
_OF_THE_PERSON: Final = ("complainant.", "private.", "function")
_OF_THE_CASE: Final = "complainant.behalf_of"
_PRIVATE: Final = "private."
_WHOSE: Final = "private_of"
"""Whose private answers stand in the draft: OWN, or OTHER for whom somebody does this. Those of the other wait beside
them under the same keys with that word in front, so that nothing that was typed is lost and nothing gets mixed up."""
WHOSE_DATA: Final = tr(
    "Vul hier de gegevens van die persoon in, niet die van uzelf. De kluis bewaart ze niet voor een volgende keer."
)
OWN: Final = "own"
OTHER: Final = "other"
YES_NO: Final = (ChoiceShown("yes", tr("Ja")), ChoiceShown("no", tr("Nee")), ChoiceShown("", tr("Weet ik nog niet")))
Answer = Literal["line", "lines", "yes_no", "date", "rows"]


@dataclass(frozen=True, slots=True)
class AangifteDraft:
    """Everything the pages hold: where the person is, the chosen incidents, what was typed per question, the way, and
    what was decided of each private place.

    What was typed on one way stays for every other: nothing is asked twice. `adds_to` is the code of an earlier folder
    to which this one adds, `adds_words` what that is called; "" for none. `made` says that a folder was made of all of
    it as it stands: it stays for another way with the same incidents, and is no concept any more.
    """

    walk: Walk
    records: tuple[str, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)
    way: str = BEFORE_WAYS
    shielding: Shielding = NOTHING_DECIDED
    adds_to: str = ""
    adds_words: str = ""
    made: bool = False

    def answer(self, key: str, text: str) -> AangifteDraft:
        """The same with one answer changed."""
        return self.answers({key: text})

    def answers(self, typed: Mapping[str, str]) -> AangifteDraft:
        """The same with several answers changed."""
        fresh = {**self.typed, **typed}
        return replace(self, typed=fresh, made=self.made and fresh == self.typed)

    def choose(self, records: tuple[str, ...]) -> AangifteDraft:
        """The same with exactly these incidents."""
        return replace(self, records=records, made=self.made and records == self.records)

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


def steps(words: AangifteWords, way: str = BEFORE_WAYS) -> tuple[str, ...]:
    """The pages of one way in order: choosing incidents and the way, a page for each part of the content, checking.

    What the law asks stands before what goes to the police; what is private is decided of what goes out in a folder.
    """
    chosen = words.way(way)
    law, shield = (LAW,) if chosen.law else (), (SHIELD,) if chosen.paper is None else ()
    return (CHOOSE, WAY, *chosen.parts, *law, *shield, CHECK)


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
    return replace(draft, walk=Walk(fresh, at, max(at, next(new, len(fresh)) - 1)), way=way, made=False)


def for_a_folder(draft: AangifteDraft, words: AangifteWords) -> AangifteDraft:
    """The same on a way that ends in a folder, where it is not on one."""
    return draft if words.way(draft.way).paper is None else take_way(draft, BEFORE_WAYS, words)


def afresh(draft: AangifteDraft, words: AangifteWords) -> AangifteDraft:
    """A new one that still knows who somebody is and what must stay out; nothing of the other case goes along."""
    own = with_private_of_whom(draft.answer(_OF_THE_CASE, ""))
    kept = {key: text for key, text in own.typed.items() if key.startswith(_OF_THE_PERSON) and key != _OF_THE_CASE}
    return replace(begin(words), typed=kept)


def for_records(draft: AangifteDraft, words: AangifteWords, *records: str) -> AangifteDraft:
    """The same with more incidents; a new one where a folder was made of it, and of other incidents than these."""
    about_others = draft.made and not set(records) & set(draft.records)
    return with_records(afresh(draft, words) if about_others else draft, *records)


def for_addition(draft: AangifteDraft, words: AangifteWords, *records: str) -> AangifteDraft:
    """What adds to an earlier folder, of which these incidents are still at hand; what was half done goes on in it."""
    found = for_records(draft, words, *records)
    return for_a_folder(without(found, set(found.records) - set(records)) if draft.made else found, words)


def with_records(draft: AangifteDraft, *records: str) -> AangifteDraft:
    """The same with more incidents, back at the page where they are chosen."""
    return draft.choose(tuple(dict.fromkeys((*draft.records, *records)))).to(CHOOSE)


def without(draft: AangifteDraft, records: Collection[str]) -> AangifteDraft:
    """The same without these incidents and pieces, and without what was decided of them: that quotes what they say.

    With nothing left one is back where incidents are chosen.
    """
    texts = tuple(one for one in draft.shielding.texts if one.record not in records)
    pieces = tuple(one for one in draft.shielding.pieces if one.evidence not in records)
    left = draft.choose(tuple(one for one in draft.records if one not in records)).shield(Shielding(texts, pieces))
    return left if left.records else left.to(CHOOSE)


def records_in(kept: Draft | None) -> tuple[str, ...]:
    """The incidents chosen in an aangifte that was kept and is not made yet."""
    document = kept.document if kept else None
    records = document.get("records") if isinstance(document, dict) and not document.get("made") else None
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
        "adds_to": draft.adds_to,
        "adds_words": draft.adds_words,
        "shielding": to_document(draft.shielding),
        "made": draft.made,
    }


def from_draft(document: Json, words: AangifteWords) -> AangifteDraft:
    """The aangifte that was left; what cannot be read is begun afresh."""
    if not isinstance(document, dict):
        return begin(words)
    pairs = cast("list[list[str]]", document.get("typed") or [])
    way = words.way(str(document.get("way", BEFORE_WAYS))).id
    walk = resume(steps(words, way), str(document.get("at")), str(document.get("farthest")))
    records = tuple(str(record) for record in cast("list[str]", document.get("records") or []))
    typed = {pair[0]: pair[1] for pair in pairs}
    to, called = (str(document.get(key) or "") for key in ("adds_to", "adds_words"))
    return AangifteDraft(walk, records, typed, way, _shielding_in(document), to, called, document.get("made") is True)


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
    document: dict[str, Json] = {"shielding": to_document(draft.shielding)}
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
        errors.insert(0, FieldError(REQUIRED, tr("Schrijf uw naam op.")))
    if not draft.records:
        errors.insert(0, FieldError(CHOOSE, tr("Kies ten minste een incident.")))
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


_TASK_WORDS: Final[Mapping[TaskState, str]] = {"done": tr("Klaar"), "now": tr("Nu bezig"), "later": tr("Nog doen")}


def tasks(draft: AangifteDraft, words: AangifteWords) -> tuple[TaskShown, ...]:
    """Every step with how far it is: the steps before the farthest one reached are done."""
    walk = draft.walk
    own = {
        CHOOSE: tr("Welke incidenten?"),
        WAY: tr("Wat wilt u doen?"),
        LAW: tr("Wat zegt de wet?"),
        SHIELD: tr("Afschermen"),
        CHECK: tr("Controleren"),
    }
    titles = {**own, **{part.id: part.title for part in words.parts}}
    found = []
    for place, step in enumerate(walk.steps):
        state: TaskState = "now" if place == walk.at else "done" if place < walk.farthest else "later"
        found.append(TaskShown(titles[step], state, _TASK_WORDS[state]))
    return tuple(found)


def chosen_words(number: int) -> str:
    """How many incidents are chosen."""
    return (
        count(number, tr("incident gekozen"), tr("incidenten gekozen")) if number else tr("Nog geen incident gekozen")
    )


def private_of(draft: AangifteDraft, words: AangifteWords) -> Private:
    """The private answers as they stand, complete or not."""
    document: dict[str, Json] = {}
    for question in words.questions:
        if question.private:
            document[question.key.partition(".")[2]] = _value(question.key, draft.typed)
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
    if for_whom(draft) or any(key.startswith(_PRIVATE) for key in draft.typed):
        return draft
    typed = {
        f"private.{key}": "\n".join(map(str, value)) if isinstance(value, list) else str(value)
        for key, value in to_document(private).items()
        if value
    }
    return draft.answers(typed)


def for_whom(draft: AangifteDraft) -> str:
    """The person for whom somebody else does this; "" for oneself."""
    return draft.typed.get(_OF_THE_CASE, "").strip()


def with_private_of_whom(draft: AangifteDraft) -> AangifteDraft:
    """The same with the private answers of whom it is about: those of one never stand on the sheet of the other."""
    was, whose = draft.typed.get(_WHOSE, OWN), OTHER if for_whom(draft) else OWN
    if was == whose:
        return draft
    typed = {key: text for key, text in draft.typed.items() if not key.startswith((_PRIVATE, f"{whose}."))}
    aside = {f"{was}.{key}": text for key, text in draft.typed.items() if key.startswith(_PRIVATE)}
    waited = f"{whose}.{_PRIVATE}"
    back = {key.removeprefix(f"{whose}."): text for key, text in draft.typed.items() if key.startswith(waited)}
    return replace(draft, typed={**typed, **aside, **back, _WHOSE: whose})


def whose_private(draft: AangifteDraft) -> tuple[str, str]:
    """What stands above the private questions where somebody does this for another; twice "" for oneself."""
    whom = for_whom(draft)
    return (tr("U doet dit namens {whom}", whom=whom), WHOSE_DATA) if whom else ("", "")


def with_function(draft: AangifteDraft, function: str, whom: WhomToTell) -> AangifteDraft:
    """The same with a function chosen; that is the office too where none was typed, or only an earlier choice."""
    named = {one.id: one.name.lower() for one in whom.functions}
    typed = draft.typed.get(OFFICE, "").strip()
    if typed in ("", named.get(draft.typed.get(FUNCTION, ""))):
        draft = draft.answer(OFFICE, named.get(function, ""))
    return draft.answer(FUNCTION, function)
