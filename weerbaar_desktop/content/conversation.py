"""What a group talks about: dilemmas without a right answer, a guide with forms of work, and the norm in few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

FEWEST: Final = 8
"""Dilemmas: enough for a group to choose from."""
FEWEST_WAYS: Final = 2
NormPart = Literal["norm", "helps", "agree"]
"""What is not normal, why telling helps, and what an organisation agrees on: questions with room to write."""


class DilemmaWay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something one can do, and what that tends to bring; none of them is right."""

    words: str
    brings: str


class Dilemma(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One card; `talk` is what a group asks itself afterwards."""

    id: str
    title: str
    situation: str
    question: str
    talk: str
    ways: tuple[DilemmaWay, ...]
    source: str
    reviewed_on: date


class DilemmasFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of dilemmas.toml."""

    dilemmas: tuple[Dilemma, ...]


class WorkForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step of a conversation with a group, of so many `minutes`."""

    id: str
    heading: str
    minutes: int
    goal: str
    how: str
    asks: tuple[str, ...]
    source: str
    reviewed_on: date


class ConversationFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of conversation.toml."""

    forms: tuple[WorkForm, ...]


class NormLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence of the norm."""

    id: str
    part: NormPart
    words: str
    source: str
    reviewed_on: date


class NormFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of norm.toml."""

    norm: tuple[NormLine, ...]


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that a group can talk about."""

    dilemmas: tuple[Dilemma, ...]
    forms: tuple[WorkForm, ...]
    norm: tuple[NormLine, ...]

    def of_norm(self, part: NormPart) -> tuple[NormLine, ...]:
        """The sentences of one part."""
        return tuple(one for one in self.norm if one.part == part)


def load_conversation(folder: Path) -> Conversation:
    """The three files in `folder`; raises ContentError."""
    return Conversation(
        _dilemmas(folder / "dilemmas.toml"), _forms(folder / "conversation.toml"), _norm(folder / "norm.toml")
    )


def _dilemmas(path: Path) -> tuple[Dilemma, ...]:
    found = read(path, DilemmasFile).dilemmas
    _refuse_twice(path, "dilemmas", [one.id for one in found])
    if len(found) < FEWEST:
        raise ContentError(path, f"dilemmas: er staan {len(found)} dilemma’s, het moeten er minstens {FEWEST} zijn")
    for one in found:
        if not one.question.endswith("?") or not one.talk.endswith("?"):
            raise ContentError(path, f"{one.id}: een vraag eindigt op een vraagteken")
        if len(one.ways) < FEWEST_WAYS:
            raise ContentError(path, f"{one.id}: een dilemma heeft minstens twee mogelijkheden")
    return found


def _forms(path: Path) -> tuple[WorkForm, ...]:
    found = read(path, ConversationFile).forms
    _refuse_twice(path, "forms", [one.id for one in found])
    for one in found:
        if one.minutes <= 0 or not one.asks or not all(ask.endswith("?") for ask in one.asks):
            raise ContentError(path, f"{one.id}: een werkvorm heeft minuten en vragen, met een vraagteken")
    if not found:
        raise ContentError(path, "forms: een gesprek heeft stappen")
    return found


def _norm(path: Path) -> tuple[NormLine, ...]:
    found = read(path, NormFile).norm
    _refuse_twice(path, "norm", [one.id for one in found])
    if missing := {"norm", "helps", "agree"} - {one.part for one in found}:
        raise ContentError(path, f"norm: er staat niets bij ‘{min(missing)}’")
    if odd := next((one.id for one in found if one.part == "agree" and not one.words.endswith("?")), ""):
        raise ContentError(path, f"{odd}: een afspraak wordt gevraagd, met een vraagteken")
    return found


def _refuse_twice(path: Path, what: str, ids: Sequence[str]) -> None:
    if len({*ids}) != len(ids):
        raise ContentError(path, f"{what}: een id komt twee keer voor")
