"""The questions of the aangifte, with why they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.content.ways import ReportingWay, load_ways
from weerbaar_desktop.domain.aangifte import SET_ELSEWHERE, AangifteAnswers, Complainant, Private, Talk
from weerbaar_desktop.domain.documents import shape


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One page of questions: why it is asked, with source and the date it was reviewed."""

    id: str
    title: str
    why: str
    source: str
    reviewed_on: date


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question; `key` is its place in the answers, such as "complainant.name".

    `long` gives room for more than a line. It is asked on the ways named in `ways`, on all of them when that is empty.
    """

    key: str
    part: str
    label: str
    question: str
    hint: str
    private: bool = False
    long: bool = False
    ways: tuple[str, ...] = ()

    def is_asked(self, way: str) -> bool:
        """Whether it is asked on this way; "" is every way."""
        return not way or not self.ways or way in self.ways


class AangifteFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of aangifte.toml."""

    parts: tuple[Part, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class AangifteWords:
    """The pages of questions, and the ways that they serve, the proposed one first."""

    parts: tuple[Part, ...]
    questions: tuple[Question, ...]
    ways: tuple[ReportingWay, ...]

    def way(self, id: str) -> ReportingWay:  # noqa: A002  # an id is called an id
        """One way; the proposed one where there is none of that name."""
        return next((way for way in self.ways if way.id == id), self.ways[0])

    def of_part(self, part: str, way: str = "") -> tuple[Question, ...]:
        """The questions of one page, in order; only those of one way, where one is named."""
        return tuple(question for question in self.questions if question.part == part and question.is_asked(way))

    def of_way(self, way: str) -> tuple[Question, ...]:
        """The questions of every page of one way."""
        return tuple(question for part in self.way(way).parts for question in self.of_part(part, way))

    def label(self, key: str) -> str:
        """The short name of one answer."""
        return next(question.label for question in self.questions if question.key == key)


def answer_keys() -> tuple[str, ...]:
    """Every answer that is asked, as dotted keys."""
    nested = {"complainant": Complainant, "private": Private, "talk": Talk}
    return tuple(
        f"{key}.{inner}" if inner else key
        for key in shape(AangifteAnswers)
        if key not in SET_ELSEWHERE
        for inner in (shape(nested[key]) if key in nested else ("",))
    )


def load_aangifte_words(folder: Path) -> AangifteWords:
    """The questions in `folder`/aangifte.toml, one for every answer; raises ContentError."""
    path = folder / "aangifte.toml"
    found = read(path, AangifteFile)
    words = AangifteWords(found.parts, found.questions, load_ways(folder))
    keys = [question.key for question in words.questions]
    if sorted(keys) != sorted(answer_keys()):
        odd = ", ".join(sorted({*keys} ^ {*answer_keys()})) or "een vraag staat er twee keer"
        raise ContentError(path, f"questions: {odd}")
    if {question.part for question in words.questions} != {part.id for part in words.parts}:
        raise ContentError(path, "parts: elk deel heeft vragen en elke vraag een deel")
    _check_ways(path, words)
    for question in words.questions:
        if question.private != question.key.startswith("private."):
            raise ContentError(path, f"{question.key}: private klopt niet")
    return words


def _check_ways(path: Path, words: AangifteWords) -> None:
    parts, ways = {part.id for part in words.parts}, {way.id for way in words.ways}
    for way in words.ways:
        if odd := {*way.parts} - parts:
            raise ContentError(path.with_name("ways.toml"), f"{way.id}: {', '.join(sorted(odd))} is geen deel")
        if bare := [part for part in way.parts if not words.of_part(part, way.id)]:
            raise ContentError(path.with_name("ways.toml"), f"{way.id}: geen vragen bij {', '.join(bare)}")
    for question in words.questions:
        if odd := {*question.ways} - ways:
            raise ContentError(path, f"{question.key}: {', '.join(sorted(odd))} is geen manier uit ways.toml")
    if unused := parts - {part for way in words.ways for part in way.parts}:
        raise ContentError(path, f"parts: {', '.join(sorted(unused))} hoort bij geen manier")
