"""A pattern is counted: how many acts, over how many days, along which ways; the order of telling changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.counts import counted
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Channel, Incident, IncidentKind, Occurred
from weerbaar_desktop.domain.pattern import Pattern, pattern

START = date(2026, 3, 3)
DAYS = st.lists(st.integers(0, 400), max_size=30)


def act(days: int, channel: Channel = "email", kinds: tuple[IncidentKind, ...] = ("nuisance",)) -> Incident:
    """One act, so many days after the start."""
    moment = datetime(START.year, START.month, START.day, 9, tzinfo=HOME_ZONE) + timedelta(days=days)
    return Incident("Weer een bericht.", occurred=Occurred(moment), channel=channel, kinds=kinds, aimed_at=("self",))


def pattern_of(incidents: list[Incident]) -> Pattern:
    """The pattern of these."""
    return pattern(counted(incidents))


def test_acts_days_ways_and_kinds_are_counted() -> None:
    quiet = Incident("Niets.", kinds=("ordinary_day",))
    seen = pattern_of(
        [act(0), act(0, "phone"), act(3), act(40, "at_home", ("nuisance", "threat")), quiet, Incident("Ooit")]
    )
    assert (seen.acts, seen.undated, seen.days, seen.lasted) == (5, 1, 3, 41)
    assert (seen.first, seen.last) == (START, START + timedelta(days=40))
    assert seen.channels == (("email", 2), ("at_home", 1), ("phone", 1))
    assert seen.kinds == (("nuisance", 4), ("threat", 1))
    assert seen.aimed_at == (("self", 4),)
    assert seen.busiest is not None
    assert (seen.busiest.acts, seen.busiest.since) == (3, START)


def test_a_day_that_is_not_sure_is_no_day_of_its_own() -> None:
    moment = datetime(START.year, START.month, START.day, 9, tzinfo=HOME_ZONE)
    some = Incident("Ergens.", occurred=Occurred(moment + timedelta(days=7), moment + timedelta(days=9), "unknown"))
    guessed = Incident("Zoiets.", occurred=Occurred(None, moment + timedelta(days=90)))
    seen = pattern_of([act(0), some, guessed])
    assert (seen.acts, seen.undated, seen.unsure, seen.days) == (3, 0, 2, 1)
    assert (seen.first, seen.last) == (START, START + timedelta(days=9)), "a guess may lie long before"
    assert seen.busiest is not None
    assert seen.busiest.acts == 1


def test_what_goes_on_past_midnight_stands_for_sure_on_the_day_on_which_it_began() -> None:
    evening = datetime(START.year, START.month, START.day, 23, 40, tzinfo=HOME_ZONE)
    loud = Incident("Voor de deur.", occurred=Occurred(evening, evening + timedelta(hours=1)))
    seen = pattern_of([act(0), loud])
    assert (seen.acts, seen.unsure, seen.days, seen.lasted) == (2, 0, 1, 2)
    assert seen.busiest is not None
    assert seen.busiest.acts == 2


def test_how_the_person_saw_it_and_what_it_did_are_counted() -> None:
    over = replace(act(0), judgement="over_the_line", effect="Ik slaap slecht.", effect_on_work="Ik zeg minder.")
    seen = pattern_of([over, replace(act(1), judgement="emotion"), replace(act(2), effect="  ", judgement="emotion")])
    assert seen.judgements == (("emotion", 2), ("over_the_line", 1))
    assert seen.effects == 1


def test_without_a_single_day_nothing_is_said_of_time() -> None:
    seen = pattern_of([Incident("Ooit."), Incident("Later.")])
    assert (seen.acts, seen.undated, seen.first, seen.last, seen.lasted, seen.busiest) == (2, 2, None, None, 0, None)


@given(DAYS)
def test_the_order_in_which_acts_are_told_changes_nothing(days: list[int]) -> None:
    acts = [act(number) for number in days]
    turned = sorted(acts, key=lambda one: str(one.occurred), reverse=True)
    assert pattern_of(acts) == pattern_of(turned)


@given(DAYS)
def test_the_busiest_week_is_what_counting_every_week_gives(days: list[int]) -> None:
    seen = pattern_of([act(number) for number in days])
    most = max((sum(start <= other < start + 7 for other in days) for start in days), default=0)
    assert (seen.busiest.acts if seen.busiest else 0) == most
    assert seen.lasted == (max(days) - min(days) + 1 if days else 0)
