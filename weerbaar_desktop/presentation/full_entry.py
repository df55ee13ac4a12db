"""The full entry: ground rules, a free account, open questions, then details, one a page or all on one page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, cast

from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.flow import Walk, resume
from weerbaar_desktop.domain.incident import Incident, emptiness
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_form import EMPTY, Typed, form_fields, read_typed
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

DRAFT: Final = "full_entry"
TITLE: Final = tr("Uitgebreid vastleggen")
RULES: Final = "rules"
ACCOUNT: Final = "account"
FURTHER: Final = "further_account"
HOW: Final = "how"
CHECK: Final = "check"
ALL: Final = "all"
"""Not a step: the page that holds all details, shown instead of theirs for who likes that."""
ONE: Final = "one"
WAYS: Final = (ChoiceShown(ONE, tr("Eén vraag per pagina")), ChoiceShown(ALL, tr("Alles op één pagina")))
_STORY: Final = (RULES, ACCOUNT, FURTHER, HOW)
_PAGES_OF_THEIR_OWN: Final = (*_STORY, CHECK)


def steps(words: IncidentWords) -> tuple[str, ...]:
    """The steps in order; the details follow the order of the content."""
    details = tuple(shown.key for shown in form_fields(words) if shown.key not in _STORY)
    return (*_STORY, *details, CHECK)


@dataclass(frozen=True, slots=True)
class FullEntry:
    """Where the person is and what was typed so far (a document, see incident_form); this is also the draft.

    `together`: the details stand on one page. `files` counts what was chosen for it; a draft keeps no paths.
    """

    walk: Walk
    typed: Typed = field(default_factory=dict)
    together: bool = False
    files: int = 0

    @property
    def page(self) -> str:
        """The page to show: that of the step, or the one with all details."""
        return ALL if self.together and self.walk.step not in _PAGES_OF_THEIR_OWN else self.walk.step

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping as a draft."""
        return not self.files and not any(_filled(value) for value in self.typed.values())

    def forward(self) -> FullEntry:
        """The next page; after the one with all details comes the check."""
        return self.jump(CHECK) if self.page == ALL else replace(self, walk=self.walk.forward())

    def back(self) -> FullEntry:
        """The page before; before the one with all details comes the choice for it."""
        return self.jump(HOW) if self.page == ALL else replace(self, walk=self.walk.back())

    def jump(self, step: str) -> FullEntry:
        """Straight to a step, whether it was reached before or not; an unknown one changes nothing."""
        if step not in self.walk.steps:
            return self
        at = self.walk.steps.index(step)
        return replace(self, walk=Walk(self.walk.steps, at, max(at, self.walk.farthest)))

    def answered(self, part: Mapping[str, Json]) -> FullEntry:
        """With what stands on a page; what other pages hold stays, also what is left empty on purpose there."""
        mine = {key: value for key, value in part.items() if key != EMPTY}
        empty = {key: kind for key, kind in _empty(self.typed).items() if key not in mine}
        return replace(self, typed={**self.typed, **mine, EMPTY: {**empty, **_empty(part)}})

    def holding(self, files: int) -> FullEntry:
        """With so many files that go with it."""
        return replace(self, files=files)

    def chosen(self, way: str) -> FullEntry:
        """The details all on one page, or one by one; the step stays."""
        return replace(self, together=way == ALL)


def begin(words: IncidentWords) -> FullEntry:
    """A fresh entry, at the ground rules."""
    return FullEntry(Walk(steps(words)))


def to_draft(entry: FullEntry) -> Json:
    """The entry as a draft keeps it."""
    walk = entry.walk
    return {
        "at": walk.step,
        "farthest": walk.steps[walk.farthest],
        "together": entry.together,
        "files": entry.files,
        "typed": entry.typed,
    }


def from_draft(document: Json, words: IncidentWords) -> FullEntry:
    """The entry that a draft kept, at the same step; a draft that is something else gives a fresh entry."""
    if not isinstance(document, dict) or not isinstance(document.get("typed"), dict):
        return begin(words)
    walk = resume(steps(words), str(document.get("at")), str(document.get("farthest")))
    files = document.get("files")
    return FullEntry(
        walk, cast("Typed", document["typed"]), document.get("together") is True, files if isinstance(files, int) else 0
    )


def read(entry: FullEntry, now: datetime) -> Incident:
    """The incident to store; raises FormRefused with a sentence for every field that cannot be used."""
    return read_typed(entry.typed, now)


def keys_on(page: str, words: IncidentWords) -> tuple[str, ...]:
    """The fields that stand on a page."""
    details = [shown.key for shown in form_fields(words) if shown.key not in _STORY]
    return tuple(details) if page == ALL else (page,) if page in (ACCOUNT, FURTHER, *details) else ()


def page_errors(entry: FullEntry, words: IncidentWords, now: datetime) -> tuple[FieldError, ...]:
    """What keeps the person from going on: what was typed on this page and cannot be used."""
    found: list[FieldError] = []
    for key in keys_on(entry.page, words):
        try:
            _alone(entry, key, now)
        except FormRefused as refused:
            found += [error for error in refused.errors if error.key == key]
    return tuple(found)


def _alone(entry: FullEntry, key: str, now: datetime) -> Incident:
    """An incident with this one field and nothing else."""
    typed: Typed = {ACCOUNT: "-", key: entry.typed.get(key)} if key in entry.typed or key == ACCOUNT else {ACCOUNT: "-"}
    empty = _empty(entry.typed)
    return read_typed({**typed, EMPTY: {key: empty[key]} if key in empty else {}}, now)


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """One answer on the check page; `problem` is the sentence when it cannot be stored so."""

    key: str
    fact: FactShown
    problem: str = ""


def checked(entry: FullEntry, words: IncidentWords, now: datetime) -> tuple[CheckedLine, ...]:
    """Every answer in the order of the content; what was not asked has no row, save the account."""
    found: list[CheckedLine] = []
    for asked in form_fields(words):
        label = words.field(asked.key).label
        try:
            alone = _alone(entry, asked.key, now)
        except FormRefused as refused:
            found.append(CheckedLine(asked.key, FactShown(label, ""), refused.errors[0].sentence))
            continue
        empty = emptiness(alone, asked.key)
        if empty is None:
            found.append(CheckedLine(asked.key, FactShown(label, value_words(alone, asked.key, words, said))))
        elif empty != "not_asked":
            found.append(CheckedLine(asked.key, FactShown(label, words.empties[empty], empty)))
    return tuple(found)


_TASKS: Final = (
    (tr("Hoe u schrijft"), RULES),
    (tr("Uw verhaal"), ACCOUNT),
    (tr("Wat u nog meer weet"), FURTHER),
    (tr("Details"), HOW),
    (tr("Nakijken"), CHECK),
)
_TASK_WORDS: Final[Mapping[TaskState, str]] = {"done": tr("Klaar"), "now": tr("Nu bezig"), "later": tr("Mag ook later")}


def tasks(entry: FullEntry) -> tuple[TaskShown, ...]:
    """The parts of the entry and how far each is; nothing is counted."""
    walk = entry.walk
    begins = [walk.steps.index(step) for _title, step in _TASKS]
    found = []
    for place, (title, _step) in enumerate(_TASKS):
        ends = begins[place + 1] if place + 1 < len(begins) else len(walk.steps)
        here = begins[place] <= walk.at < ends
        state: TaskState = "now" if here else "done" if ends <= walk.farthest else "later"
        found.append(TaskShown(title, state, _TASK_WORDS[state]))
    return tuple(found)


def lost_words(files: int) -> str:
    """A draft keeps no paths: what to do about the files that had been chosen; "" when none were."""
    if not files:
        return ""
    one = files == 1
    return tr(
        "Kies {tr} opnieuw nadat u heeft opgeslagen.",
        tr=tr("het bestand") if one else tr("de {files} bestanden", files=files),
    )


def _empty(typed: Mapping[str, Json]) -> dict[str, Json]:
    kinds = typed.get(EMPTY)
    return dict(kinds) if isinstance(kinds, dict) else {}


def _filled(value: Json) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, dict):
        return any(_filled(part) for part in value.values())
    if isinstance(value, list):
        return any(_filled(part) for part in value)
    return value is not None
