"""Every version of a plan in words: what was agreed on or filled in, and the first day of a starter plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.domain.dutch import day, visible
from weerbaar_desktop.domain.journal import Content, Line
from weerbaar_desktop.domain.plan import PLANS, AgreedPart, Answer, Plan, StarterPlan, WrittenLine

ANSWER_WORDS: Final[Mapping[Answer, str]] = {"yes": "Ja", "not_yet": "Nog niet"}
NOT_FILLED: Final = "Niet ingevuld"
IN_THE_VAULT: Final = "alleen in uw kluis"
NOT_SHOWN: Final = "Ingevuld, hier niet te zien"


def plan_versions(history: Iterable[tuple[Line, Content | None]]) -> tuple[Version, ...]:
    """Every version of one plan, the oldest first, with what changed in each."""
    return value_versions(history, PLANS.read, _differences)


def _differences(before: Plan, after: Plan) -> tuple[Difference, ...]:
    """What is private is told of, and not shown: one asks for it on the page of the plan."""
    was, became, secret = _answers(before), _answers(after), _private(before) | _private(after)
    return tuple(
        Difference(key, key, _side(was.get(key, ""), key in secret), _side(became.get(key, ""), key in secret))
        for key in dict.fromkeys((*became, *was))
        if was.get(key, "") != became.get(key, "")
    )


def _answers(plan: Plan) -> dict[str, str]:
    """Each answer by what was asked; "" where nothing was said."""
    if isinstance(plan, StarterPlan):
        return {"Dag 1": day(plan.first_day)}
    found = {"Laatst besproken": day(plan.talked_on)}
    for part in plan.parts:
        for one in part.agreed:
            found[f"{part.heading}: {one.sentence}"] = ANSWER_WORDS[one.answer] if one.answer else ""
        for line in part.lines:
            found[f"{part.heading}: {line.label}"] = line.text or ""
        for line in part.private:
            found[_private_key(part, line)] = line.text or ""
    return found


def _private(plan: Plan) -> set[str]:
    if isinstance(plan, StarterPlan):
        return set()
    return {_private_key(part, line) for part in plan.parts for line in part.private}


def _private_key(part: AgreedPart, line: WrittenLine) -> str:
    return f"{part.heading}: {line.label} ({IN_THE_VAULT})"


def _side(words: str, secret: bool) -> Side:
    if not words:
        return Side(NOT_FILLED, "not_asked")
    return Side(NOT_SHOWN if secret else visible(words))
