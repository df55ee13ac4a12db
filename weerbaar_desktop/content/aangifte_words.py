"""The questions of the aangifte, with why they are asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.aangifte import SET_ELSEWHERE, AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.documents import shape


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One page of questions: why it is asked, with source and the date it was reviewed."""

    id: str
    title: str
    why: str
    source: str
    reviewed_on: date


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question; `key` is its place in the answers, such as "complainant.name"."""

    key: str
    part: str
    label: str
    question: str
    hint: str
    private: bool = False


class AangifteWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of aangifte.toml."""

    parts: tuple[Part, ...]
    questions: tuple[Question, ...]

    def of_part(self, part: str) -> tuple[Question, ...]:
        """The questions of one page, in order."""
        return tuple(question for question in self.questions if question.part == part)

    def label(self, key: str) -> str:
        """The short name of one answer."""
        return next(question.label for question in self.questions if question.key == key)


def answer_keys() -> tuple[str, ...]:
    """Every answer that is asked, as dotted keys."""
    nested = {"complainant": Complainant, "private": Private}
    return tuple(
        f"{key}.{inner}" if inner else key
        for key in shape(AangifteAnswers)
        if key not in SET_ELSEWHERE
        for inner in (shape(nested[key]) if key in nested else ("",))
    )


def load_aangifte_words(folder: Path) -> AangifteWords:
    """The questions in `folder`/aangifte.toml, one for every answer; raises ContentError."""
    path = folder / "aangifte.toml"
    words = read(path, AangifteWords)
    keys = [question.key for question in words.questions]
    if sorted(keys) != sorted(answer_keys()):
        odd = ", ".join(sorted({*keys} ^ {*answer_keys()})) or "een vraag staat er twee keer"
        raise ContentError(path, f"questions: {odd}")
    if {question.part for question in words.questions} != {part.id for part in words.parts}:
        raise ContentError(path, "parts: elk deel heeft vragen en elke vraag een deel")
    for question in words.questions:
        if question.private != question.key.startswith("private."):
            raise ContentError(path, f"{question.key}: private klopt niet")
    return words
