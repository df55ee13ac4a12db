"""The questions of the self-scan: our own, in the four categories of the CCV, each with what there is to do."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final, Literal, get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.scan import TO_DO, Action, Answer, Answered

NUMBER: Final = 18
"""So many questions are asked; what is retired is not counted."""
Category = Literal["in en om de woning", "gezin", "digitale communicatie", "onderweg"]
CATEGORIES: Final[tuple[str, ...]] = get_args(Category)
Near = Literal["vandaag", "deze week", "deze maand", "als het kan"]
Cost = Literal["gratis", "een klein bedrag", "een groter bedrag"]
FINDING_OUT: Final[tuple[Near, Cost]] = ("deze week", "gratis")
"""Somebody who does not know it first has to look."""


class ScanQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question. "Ja" is the answer after which nothing is to do.

    `todo`, `todo_why`, `who`, `cost` and `near` are for "Nee" and "Deels"; `find_out` for "Weet ik niet", written on
    after "Uitzoeken:". `cost_note` says more of the cost. A retired question is not asked any more.
    """

    id: str
    category: Category
    question: str
    why: str
    todo: str
    todo_why: str
    find_out: str
    who: str
    cost: Cost
    near: Near
    source: str
    reviewed_on: date
    cost_note: str = ""
    retired: bool = False

    def answered(self, answer: Answer | None, note: str = "") -> Answered:
        """The question in its words of now, with an answer and what there is to do after it."""
        action = self._action(answer) if answer in TO_DO else None
        return Answered(self.id, self.category, self.question, self.why, answer, note or None, action)

    def _action(self, answer: Answer | None) -> Action:
        if answer == "unknown":
            near, cost = FINDING_OUT
            what, who, words = f"Uitzoeken: {self.find_out}", "u", str(cost)
        else:
            near, cost, what, who = self.near, self.cost, self.todo, self.who
            words = f"{cost}; {self.cost_note}" if self.cost_note else str(cost)
        rank = get_args(Near).index(near) * len(get_args(Cost)) + get_args(Cost).index(cost)
        return Action(what, self.todo_why, who, words, near, rank, self.source, self.reviewed_on)


class SelfScanFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of self_scan.toml: the questions in the order in which they are asked."""

    questions: tuple[ScanQuestion, ...]


def with_questions(asked: Iterable[ScanQuestion], kept: Iterable[ScanQuestion]) -> tuple[ScanQuestion, ...]:
    """Also with what is not asked any more, each behind the rest of its category."""
    return tuple(sorted((*asked, *kept), key=lambda one: CATEGORIES.index(one.category)))


def load_self_scan(folder: Path) -> tuple[ScanQuestion, ...]:
    """The questions that are asked now, from `folder`/self_scan.toml; raises ContentError."""
    path = folder / "self_scan.toml"
    found = read(path, SelfScanFile).questions
    if len({one.id for one in found}) != len(found):
        raise ContentError(path, "questions: een id komt twee keer voor")
    asked = tuple(one for one in found if not one.retired)
    if len(asked) != NUMBER:
        raise ContentError(path, f"questions: er worden {len(asked)} vragen gesteld, het moeten er {NUMBER} zijn")
    for one in found:
        _check(path, one)
    places = [CATEGORIES.index(one.category) for one in asked]
    if places != sorted(places) or set(places) != set(range(len(CATEGORIES))):
        raise ContentError(path, "questions: de vragen van een categorie staan bij elkaar, in de vaste volgorde")
    return asked


def _check(path: Path, one: ScanQuestion) -> None:
    for key in ("id", "question", "why", "todo", "todo_why", "find_out", "who", "source"):
        if not getattr(one, key).strip():
            raise ContentError(path, f"{one.id}: {key} is leeg")
    if not one.question.endswith("?"):
        raise ContentError(path, f"{one.id}: een vraag eindigt op een vraagteken")
