"""Every version of a plan in words: what was agreed on or filled in, and the first day of a starter plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.domain.dutch import day, visible
from weerbaar_desktop.domain.journal import Content, Line
from weerbaar_desktop.domain.plan import PLANS, AgreedPart, Answer, Plan, StarterPlan, WrittenLine
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

ANSWER_WORDS: Final[Mapping[Answer, str]] = {"yes": marked("Ja"), "not_yet": marked("Nog niet")}
NOT_FILLED: Final = marked("Niet ingevuld")
IN_THE_VAULT: Final = marked("alleen in uw kluis")
NOT_SHOWN: Final = marked("Ingevuld, hier niet te zien")


def plan_versions(history: Iterable[tuple[Line, Content | None]], say: Say = in_dutch) -> tuple[Version, ...]:
    """Every version of one plan, the oldest first, with what changed in each."""
    return value_versions(history, PLANS.read, partial(_differences, say=say))


def _differences(before: Plan, after: Plan, say: Say) -> tuple[Difference, ...]:
    """What is private is told of, and not shown: one asks for it on the page of the plan."""
    was, became = _answers(before, say), _answers(after, say)
    secret = _private(before, say) | _private(after, say)
    return tuple(
        Difference(
            key, key, _side(was.get(key, ""), key in secret, say), _side(became.get(key, ""), key in secret, say)
        )
        for key in dict.fromkeys((*became, *was))
        if was.get(key, "") != became.get(key, "")
    )


def _answers(plan: Plan, say: Say) -> dict[str, str]:
    """Each answer by what was asked; "" where nothing was said."""
    if isinstance(plan, StarterPlan):
        return {say("Dag 1"): day(plan.first_day, say)}
    found = {say("Laatst besproken"): day(plan.talked_on, say)}
    for part in plan.parts:
        for one in part.agreed:
            found[f"{part.heading}: {one.sentence}"] = say(ANSWER_WORDS[one.answer]) if one.answer else ""
        for line in part.lines:
            found[f"{part.heading}: {line.label}"] = line.text or ""
        for line in part.private:
            found[_private_key(part, line, say)] = line.text or ""
    return found


def _private(plan: Plan, say: Say) -> set[str]:
    if isinstance(plan, StarterPlan):
        return set()
    return {_private_key(part, line, say) for part in plan.parts for line in part.private}


def _private_key(part: AgreedPart, line: WrittenLine, say: Say) -> str:
    return f"{part.heading}: {line.label} ({say(IN_THE_VAULT)})"


def _side(words: str, secret: bool, say: Say) -> Side:
    if not words:
        return Side(say(NOT_FILLED), "not_asked")
    return Side(say(NOT_SHOWN) if secret else visible(words))
