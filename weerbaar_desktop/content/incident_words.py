"""The words that belong to the fields of an incident, on screen and in the aangifte."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.incident import (
    EMPTY_BY_CHOICE,
    SET_BY_PROGRAM,
    AimedAt,
    Channel,
    Emptiness,
    Incident,
    IncidentKind,
    Judgement,
    Person,
    Precision,
    emptiness,
    withheld_by_sender,
)


class FieldWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One field: `heading` groups it in the aangifte, `label` names it, `question` and `hint` ask for it.

    What the program fills in itself is never asked: its `question` is empty.
    """

    key: str
    heading: str
    label: str
    question: str
    hint: str


class IncidentWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of incident.toml; fields and headings stand in the order in which they are shown.

    `prompts` are the open questions that follow the free account; none asks for a why. `sender_withheld` stands for a
    field that is empty because who sent the incident withheld it.
    """

    prompts: tuple[str, ...]
    headings: Mapping[str, str]
    fields: tuple[FieldWords, ...]
    choices: Mapping[str, Mapping[str, str]]
    empties: Mapping[Emptiness, str]
    sender_withheld: str

    def field(self, key: str) -> FieldWords:
        """The words of one field."""
        return next(words for words in self.fields if words.key == key)

    def empty(self, incident: Incident, key: str) -> str:
        """The words for a field that is empty; "" for one that holds a value."""
        if withheld_by_sender(incident, key):
            return self.sender_withheld
        found = emptiness(incident, key)
        return self.empties[found] if found else ""

    def choice(self, key: str, value: str) -> str:
        """The word for one value of a choice, such as channel "email"."""
        return self.choices[key][value]


def load_incident_words(folder: Path) -> IncidentWords:
    """The words in `folder`/incident.toml, every field and every choice present; raises ContentError."""
    path = folder / "incident.toml"
    words = read(path, IncidentWords)
    expected = {
        "precision": get_args(Precision),
        "channel": get_args(Channel),
        "kinds": get_args(IncidentKind),
        "aimed_at": get_args(AimedAt),
        "judgement": get_args(Judgement),
        "person": tuple(field.name for field in fields(Person)),
    }
    _same(path, "fields", {word.key for word in words.fields}, {*shape(Incident)} - {*EMPTY_BY_CHOICE})
    _same(path, "choices", {*words.choices}, {*expected})
    for key, values in expected.items():
        _same(path, f"choices.{key}", {*words.choices[key]}, {*values})
    _same(path, "empties", {*words.empties}, {*get_args(Emptiness)})
    _same(path, "fields not asked", {word.key for word in words.fields if not word.question}, {*SET_BY_PROGRAM})
    if not words.prompts or any("waarom" in prompt.casefold() for prompt in words.prompts):
        raise ContentError(path, "prompts: zet hier open vragen, en vraag niet naar het waarom")
    _same(path, "headings", {word.heading for word in words.fields}, {*words.headings})
    return words


def _same(path: Path, where: str, found: set[str], expected: set[str]) -> None:
    if found != expected:
        odd = ", ".join(sorted(found ^ expected))
        raise ContentError(path, f"{where}: ontbreekt of is onbekend: {odd}")
