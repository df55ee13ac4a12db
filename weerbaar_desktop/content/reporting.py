"""What helps somebody choose and file: alternatives, whom to tell first, when to ask about danger, what to do then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Literal, Protocol

import msgspec

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.triggers import Trigger

Certainty = Literal["sure", "check"]
"""Read in a source; or known in general, and to be asked after."""


class Alternative(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something beside or instead of an aangifte: when it fits, and who decides."""

    id: str
    name: str
    what: str
    fits: str
    decides: str
    certainty: Certainty
    source: str
    reviewed_on: date


class AlternativesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of alternatives.toml."""

    alternatives: tuple[Alternative, ...]


class FunctionWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One function: the words by which it is known, whom to tell first, and who else can be told."""

    id: str
    name: str
    words: tuple[str, ...]
    first: tuple[str, ...]
    certainty: Certainty
    source: str
    also: tuple[str, ...] = ()


class WhomToTell(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of whom_to_tell.toml."""

    reviewed_on: date
    everybody: str
    everybody_source: str
    always: str
    functions: tuple[FunctionWords, ...]


class _Trigger(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    words: str
    fields: tuple[str, ...]
    values: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()


class TriggersFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of triggers.toml."""

    title: str
    asks: str
    source: str
    reviewed_on: date
    triggers: tuple[_Trigger, ...]


class FilingStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to think of when filing; `ways` says at which ways."""

    id: str
    title: str
    words: str
    ways: tuple[str, ...]
    source: str


class StepsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of filing_steps.toml; the steps stand in the order in which they are done."""

    reviewed_on: date
    steps: tuple[FilingStep, ...]


@dataclass(frozen=True, slots=True)
class Danger:
    """What is asked about, and in which words: `asks` has a place {what}."""

    title: str
    asks: str
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True, slots=True)
class Reporting:
    """All of it together, with the telephone numbers filled in."""

    alternatives: tuple[Alternative, ...]
    whom: WhomToTell
    danger: Danger
    steps: StepsFile

    def steps_of(self, way: str) -> tuple[FilingStep, ...]:
        """What to think of on one way."""
        return tuple(step for step in self.steps.steps if way in step.ways)


def load_reporting(
    folder: Path, contacts: Iterable[Contact], incident: IncidentWords, ways: Iterable[str]
) -> Reporting:
    """The four files in `folder`; raises ContentError."""
    numbers = {contact.id.replace("-", "_"): contact.number for contact in contacts}
    return Reporting(
        _alternatives(folder / "alternatives.toml", numbers),
        _whom(folder / "whom_to_tell.toml", numbers),
        _danger(folder / "triggers.toml", numbers, incident),
        _steps(folder / "filing_steps.toml", numbers, {*ways}),
    )


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def _alternatives(path: Path, numbers: Mapping[str, str]) -> tuple[Alternative, ...]:
    found = read(path, AlternativesFile).alternatives
    _ids(path, found)
    return tuple(msgspec.structs.replace(one, decides=filled(path, one.decides, numbers)) for one in found)


def _whom(path: Path, numbers: Mapping[str, str]) -> WhomToTell:
    found = read(path, WhomToTell)
    _ids(path, found.functions)
    words = [word for function in found.functions for word in function.words]
    if len({*words}) != len(words) or any(word != word.lower() for word in words):
        raise ContentError(path, "words: een woord hoort bij een functie, en begint met een kleine letter")
    return msgspec.structs.replace(found, always=filled(path, found.always, numbers))


def _danger(path: Path, numbers: Mapping[str, str], incident: IncidentWords) -> Danger:
    found = read(path, TriggersFile)
    _ids(path, found.triggers)
    if "{what}" not in found.asks:
        raise ContentError(path, "asks: {what} ontbreekt")
    for one in found.triggers:
        if bool(one.values) == bool(one.contains):
            raise ContentError(path, f"{one.id}: geef of values, of contains")
        for field in one.fields:
            if field not in shape(Incident):
                raise ContentError(path, f"{one.id}: ‘{field}’ is geen veld van een incident")
            if odd := {*one.values} - {*incident.choices.get(field, {})}:
                raise ContentError(path, f"{one.id}: {', '.join(sorted(odd))} kan niet bij ‘{field}’")
    triggers = tuple(Trigger(**msgspec.structs.asdict(one)) for one in found.triggers)
    asks = filled(path, found.asks, {**numbers, "what": "{what}"})
    return Danger(filled(path, found.title, numbers), asks, triggers)


def _steps(path: Path, numbers: Mapping[str, str], ways: set[str]) -> StepsFile:
    found = read(path, StepsFile)
    _ids(path, found.steps)
    for step in found.steps:
        if odd := {*step.ways} - ways:
            raise ContentError(path, f"{step.id}: {', '.join(sorted(odd))} is geen manier uit ways.toml")
    told = tuple(msgspec.structs.replace(step, words=filled(path, step.words, numbers)) for step in found.steps)
    return msgspec.structs.replace(found, steps=told)


def _ids(path: Path, found: Iterable[_Named]) -> None:
    ids = [one.id for one in found]
    if not ids or len({*ids}) != len(ids):
        raise ContentError(path, "er staat niets, of een id komt twee keer voor")


def filled(path: Path, words: str, numbers: Mapping[str, str]) -> str:
    """The words with the numbers of contacts.toml in their places."""
    try:
        odd = {name for _, name, _, _ in Formatter().parse(words) if name is not None} - {*numbers}
        if not odd:
            return words.format_map(numbers)
    except ValueError as error:
        raise ContentError(path, f"een accolade is niet goed gesloten: {words}") from error
    raise ContentError(path, f"{{{', '.join(sorted(odd))}}} staat niet in contacts.toml")
