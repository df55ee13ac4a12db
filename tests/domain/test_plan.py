"""Plans: back from a document, other days, what asks for a reason, and what is asked again in newer words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.canonical import encode, loads
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.plan import (
    LONGEST,
    PLANS,
    AgreedPart,
    Agreement,
    FamilyPlan,
    PlannedAction,
    StarterPlan,
    WrittenLine,
    asked_again,
    changes_an_answer,
    check_plan,
    kind_of,
)

Of = TypeVar("Of")
TODAY = date(2026, 11, 22)
words = st.text(max_size=12)
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
ids = st.sampled_from("abcdef")
actions = st.builds(PlannedAction, ids, words, words, words, days, days, words, days)
starters = st.builds(StarterPlan, days, st.lists(actions, min_size=1, unique_by=lambda one: one.id).map(tuple))
agreements = st.builds(Agreement, st.sampled_from(["Wij bellen.", "Wij wachten."]), st.sampled_from([None, "yes"]))
lines = st.builds(WrittenLine, st.sampled_from(["Wie", "Waar", "Hoe"]), st.none() | st.text(min_size=1, max_size=9))


def some(one: st.SearchStrategy[Of], key: str) -> st.SearchStrategy[tuple[Of, ...]]:
    """A few of these, each with words of its own."""
    return st.lists(one, max_size=3, unique_by=lambda each: str(getattr(each, key))).map(tuple)


@st.composite
def a_part(draw: st.DrawFn) -> AgreedPart:
    """A subject; a line stands in one of the two lists, as in the content."""
    both = draw(some(lines, "label"))
    shown = draw(st.integers(0, len(both)))
    told = draw(some(agreements, "sentence")), both[:shown], both[shown:]
    return AgreedPart(draw(ids), draw(words), *told, draw(words), draw(days))


parts = a_part()
many_parts = st.lists(parts, min_size=1, max_size=5, unique_by=lambda one: one.id).map(tuple)
families = st.builds(FamilyPlan, days, many_parts)
plans = st.one_of(starters, families)


@given(plans, st.none() | words)
def test_a_plan_comes_back_from_its_document_with_its_reason(
    plan: StarterPlan | FamilyPlan, reason: str | None
) -> None:
    document = loads(encode(PLANS.document(plan, reason)))
    assert isinstance(document, dict)
    assert document["what"] == kind_of(plan)
    assert PLANS.read(document) == (plan, reason)


@given(starters, days)
def test_another_first_day_moves_every_day_as_far_and_back_again(plan: StarterPlan, first_day: date) -> None:
    moved = plan.moved(first_day)
    by = first_day - plan.first_day
    assert [one.until - before.until for one, before in zip(moved.actions, plan.actions, strict=True)] == [by] * len(
        plan.actions
    )
    assert moved.moved(plan.first_day) == plan


@given(many_parts, many_parts)
def test_nothing_that_was_told_is_lost_when_other_words_are_asked(
    asked: tuple[AgreedPart, ...], before: tuple[AgreedPart, ...]
) -> None:
    again = asked_again(asked, before)
    assert [part.id for part in again][: len(asked)] == [part.id for part in asked]
    assert not changes_an_answer(FamilyPlan(TODAY, before), FamilyPlan(TODAY, again))
    assert asked_again(asked, again) == again


@given(many_parts)
def test_nothing_is_kept_of_what_nobody_answered(asked: tuple[AgreedPart, ...]) -> None:
    silent = tuple(
        replace(
            part,
            agreed=tuple(replace(one, answer=None) for one in part.agreed),
            lines=tuple(replace(one, text=None) for one in part.lines),
            private=tuple(replace(one, text=None) for one in part.private),
        )
        for part in asked
    )
    assert asked_again((), silent) == ()
    assert asked_again(silent, silent) == silent


PART = AgreedPart(
    "deur", "Aan de deur", (Agreement("Wij kijken eerst.", "not_yet"),), (WrittenLine("Wie"),),
    (WrittenLine("Het woord", "kanarie"),), "raad", TODAY,
)  # fmt: skip


def family(**other: object) -> FamilyPlan:
    """One subject, with other values."""
    return FamilyPlan(TODAY, (replace(PART, **other),))  # type: ignore[arg-type]  # the fields of a part


def test_filling_in_and_agreeing_after_all_ask_for_no_reason_and_changing_does() -> None:
    before = family()
    assert not changes_an_answer(before, family(lines=(WrittenLine("Wie", "Sanne"),)))
    assert not changes_an_answer(before, family(agreed=(Agreement("Wij kijken eerst.", "yes"),)))
    assert not changes_an_answer(before, replace(before, talked_on=TODAY + timedelta(days=1)))
    assert changes_an_answer(before, family(agreed=(Agreement("Wij kijken eerst."),)))
    assert changes_an_answer(before, family(private=(WrittenLine("Het woord", "merel"),)))
    assert changes_an_answer(before, family(private=(WrittenLine("Het woord"),), lines=PART.private))
    assert changes_an_answer(before, family(id="raam"))
    yes = family(agreed=(Agreement("Wij kijken eerst.", "yes"),))
    assert changes_an_answer(yes, before)


def test_another_first_day_asks_for_a_reason() -> None:
    action = PlannedAction("a", "Doe", "Doe dit.", "u", TODAY, TODAY, "raad", TODAY)
    plan = StarterPlan(TODAY, (action,))
    assert not changes_an_answer(plan, plan)
    assert changes_an_answer(plan, plan.moved(TODAY + timedelta(days=1)))


@pytest.mark.parametrize(
    ("plan", "where"),
    [
        (StarterPlan(TODAY, ()), "parts"),
        (StarterPlan(date(1, 1, 1), ()), "first_day"),
        (StarterPlan(date(9999, 12, 31), ()), "first_day"),
        (FamilyPlan(TODAY, (PART, PART)), "parts"),
        (family(lines=(WrittenLine("Wie", "x" * (LONGEST + 1)),)), "deur"),
        (family(private=(WrittenLine("Wie", "\ud800"),)), "deur"),
    ],
)
def test_what_cannot_stand_is_refused_with_its_place(plan: StarterPlan | FamilyPlan, where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        check_plan(plan, TODAY)
    assert refused.value.where == where


def test_a_first_day_long_ago_is_fine() -> None:
    check_plan(StarterPlan(date(1990, 3, 1), (PlannedAction("a", "", "", "", TODAY, TODAY, "", TODAY),)), TODAY)


@pytest.mark.parametrize("document", [{}, {"what": "ander"}, {"what": "family"}, {"what": "starter", "parts": []}])
def test_what_is_no_plan_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(RefusedInput):
        PLANS.read(document)  # type: ignore[arg-type]  # as a stranger wrote it
