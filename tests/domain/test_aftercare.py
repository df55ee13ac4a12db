"""A plan for after an incident: back from its document, what asks for a reason, and days that are days off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.aftercare import (
    CARE_PLANS,
    LONGEST,
    WHOM,
    WRITTEN,
    CarePlan,
    CareStep,
    CheckIn,
    StepPart,
    changes_an_answer,
    check_from,
    check_plan,
    lines_of,
)
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.holidays import day_off, easter, kings_day
from weerbaar_desktop.domain.journal import RecordId

TODAY = date(2026, 11, 22)
words = st.text(min_size=1, max_size=12)
maybe = st.none() | words
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
asked = st.builds(CheckIn, words, st.sampled_from([None, "well", "hard"]))
questions = st.lists(asked, max_size=2, unique_by=lambda one: one.question).map(tuple)
part = st.builds(StepPart, st.sampled_from(WHOM), words, questions)
parts = st.lists(part, max_size=2, unique_by=lambda one: one.whom).map(tuple)
steps = st.builds(CareStep, words, words, days, parts, words, days, st.none() | days, maybe)
several = st.lists(steps, min_size=1, max_size=3, unique_by=lambda one: one.id)
plans = st.builds(
    CarePlan, days, st.just(("person",)), several.map(tuple),
    st.none() | st.just(RecordId("a" * 32)), *(maybe for _ in WRITTEN),
)  # fmt: skip


def plan() -> CarePlan:
    """One step of one question."""
    part = StepPart("person", "Rust.", (CheckIn("Hoe slaapt u?"),))
    return CarePlan(TODAY, ("person",), (CareStep("dag", "Dezelfde dag", TODAY, (part,), "eigen raad", TODAY),))


@given(plans, maybe)
def test_a_plan_comes_back_from_its_document_with_its_reason(made: CarePlan, reason: str | None) -> None:
    assert CARE_PLANS.read(CARE_PLANS.document(made, reason)) == (made, reason)


@given(plans)
def test_what_is_to_do_is_what_is_not_done_the_first_day_first(made: CarePlan) -> None:
    left = made.to_do
    assert all(step.done_on is None for step in left)
    assert [step.day for step in left] == sorted(step.day for step in left)
    assert len(left) == sum(step.done_on is None for step in made.steps)


@given(plans)
def test_what_stays_the_same_asks_for_no_reason(made: CarePlan) -> None:
    assert not changes_an_answer(made, made)


def test_filling_in_shifting_and_doing_a_step_ask_for_no_reason() -> None:
    before, step = plan(), plan().steps[0]
    told = replace(step.parts[0], questions=(CheckIn("Hoe slaapt u?", "hard"),))
    for later in (
        before.with_step(replace(step, day=TODAY + timedelta(days=2))),
        before.with_step(replace(step, done_on=TODAY, note="ging goed")),
        before.with_step(replace(step, parts=(told,))),
        replace(before, wishes="rust", helped="wandelen"),
    ):
        assert not changes_an_answer(before, later)


def test_taking_back_what_was_said_asks_for_a_reason() -> None:
    step = plan().steps[0]
    told = replace(step.parts[0], questions=(CheckIn("Hoe slaapt u?", "hard"),))
    full = replace(plan().with_step(replace(step, done_on=TODAY, note="goed", parts=(told,))), wishes="rust")
    done = full.steps[0]
    for later in (
        full.with_step(replace(done, done_on=None)),
        full.with_step(replace(done, note=None)),
        full.with_step(replace(done, day=TODAY + timedelta(days=1))),
        full.with_step(replace(done, parts=plan().steps[0].parts)),
        replace(full, wishes=None),
        replace(full, whom=("person", "partner")),
        replace(full, from_=TODAY - timedelta(days=1)),
        replace(full, steps=()),
    ):
        assert changes_an_answer(full, later)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (replace(plan(), whom=()), "whom"),
        (replace(plan(), steps=()), "steps"),
        (replace(plan(), steps=plan().steps * 2), "steps"),
        (replace(plan(), incident=RecordId("geen")), "incident"),
        (plan().with_step(replace(plan().steps[0], day=date(2060, 1, 1))), "day"),
        (plan().with_step(replace(plan().steps[0], day=TODAY - timedelta(days=1))), "day"),
        (plan().with_step(replace(plan().steps[0], done_on=TODAY - timedelta(days=1))), "done_on"),
        (plan().with_step(replace(plan().steps[0], note="\ud800")), "note"),
        (replace(plan(), house="z" * (LONGEST + 1)), "house"),
    ],
)
def test_what_cannot_stand_is_refused_by_its_place(wrong: CarePlan, where: str) -> None:
    check_plan(plan(), TODAY)
    with pytest.raises(RefusedInput) as refused:
        check_plan(wrong, TODAY)
    assert refused.value.where == where


@pytest.mark.parametrize("wrong", [TODAY + timedelta(days=1), date(1900, 1, 1)])
def test_a_plan_begins_on_a_day_that_was(wrong: date) -> None:
    check_from(TODAY, TODAY)
    with pytest.raises(RefusedInput) as refused:
        check_from(wrong, TODAY)
    assert refused.value.where == "from"


@pytest.mark.parametrize("today", [date(2000, 1, 1), TODAY - timedelta(days=1), TODAY, date(2035, 1, 1)])
def test_a_plan_can_be_written_on_whatever_the_clock_says(today: date) -> None:
    check_plan(plan().with_step(replace(plan().steps[0], note="Ik slaap weer.", done_on=TODAY)), today)


def test_lines_are_what_stands_on_them() -> None:
    assert lines_of(" lamp \n\n  slot\n") == ("lamp", "slot")
    assert lines_of(None) == ()


KNOWN_EASTERS = {2019: (4, 21), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25), 2049: (4, 18)}


@pytest.mark.parametrize("year", KNOWN_EASTERS)
def test_easter_is_the_sunday_that_everybody_knows(year: int) -> None:
    assert easter(year) == date(year, *KNOWN_EASTERS[year])


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    found = easter(year)
    assert found.isoweekday() == 7
    assert date(year, 3, 22) <= found <= date(year, 4, 25)
    assert kings_day(year).isoweekday() != 7


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 26), "tweede kerstdag"),
        (date(2026, 5, 14), "Hemelvaartsdag"),
        (date(2025, 4, 26), "Koningsdag"),
        (date(2025, 4, 27), "zondag"),
        (date(2026, 11, 21), "zaterdag"),
        (date(2026, 11, 23), ""),
    ],
)
def test_a_day_off_is_called_by_its_name(day: date, name: str) -> None:
    assert day_off(day) == name
