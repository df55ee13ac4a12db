"""How often, counted: nothing is counted twice, nothing is left out, and what nobody knows stands apart."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.counts import counted
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.frequency import Frequency, frequency
from weerbaar_desktop.domain.happening import place_of
from weerbaar_desktop.domain.incident import Channel, Incident, IncidentKind, Occurred, Precision

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=HOME_ZONE)
_MOMENTS = st.none() | st.integers(0, 3000 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes))


def incident(occurred: Occurred | None = None, **more: object) -> Incident:
    """One of which the rest does not matter."""
    return Incident("Weer een bericht.", occurred=occurred, **more)  # type: ignore[arg-type]  # as given


def seen(found: list[Incident]) -> Frequency:
    """What is counted of them."""
    return frequency(counted(found))


_OCCURRED = st.builds(Occurred, _MOMENTS, _MOMENTS, st.sampled_from(get_args(Precision)))
_INCIDENTS = st.lists(
    st.builds(
        incident,
        st.none() | _OCCURRED,
        kinds=st.lists(st.sampled_from(get_args(IncidentKind)), unique=True).map(tuple),
        channel=st.none() | st.sampled_from(get_args(Channel)),
    ),
    max_size=30,
)


@given(_INCIDENTS)
def test_each_is_counted_once_or_said_to_be_unknown(found: list[Incident]) -> None:
    there = seen(found)
    in_a_month = sum(month.number for month in there.months)
    assert there.total == len(found) == in_a_month + there.no_month + there.undated
    assert there.total == sum(week.number for week in there.weeks) + there.no_week + there.undated
    assert there.total == sum(map(sum, there.week)) + there.no_hour
    assert there.total == sum(number for _, number in there.channels)


@given(_INCIDENTS)
def test_each_month_each_week_and_each_cell_holds_what_a_plain_count_finds(found: list[Incident]) -> None:
    there, places = seen(found), [place for one in found if (place := place_of(one.occurred))]
    for month in there.months:
        here = [one for one in places if (one.first.year, one.first.month) == (month.year, month.month)]
        assert month.number == sum(one.in_one_month for one in here)
    assert all(later.monday - one.monday == timedelta(days=7) for one, later in pairwise(there.weeks))
    for seven in there.weeks:
        here = [one for one in places if seven.monday <= one.first and one.last <= seven.sunday]
        assert seven.number == sum(not one.open for one in here)
    for part, row in enumerate(there.week):
        for weekday, number in enumerate(row):
            assert number == sum(one.part == part and one.first.weekday() == weekday for one in places)


@given(_INCIDENTS, st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_does_not_matter(found: list[Incident], chance: object) -> None:
    other = found.copy()
    chance.shuffle(other)  # type: ignore[attr-defined]  # hypothesis types it as object
    assert seen(other) == seen(found)


def test_the_part_of_the_day_is_that_of_a_dutch_clock() -> None:
    summer = datetime(2026, 7, 2, 22, 30, tzinfo=UTC)  # half past midnight in the Netherlands, on a Friday
    week = seen([incident(Occurred(summer))]).week
    assert week[0][4] == 1


def test_what_has_no_hour_is_in_no_cell_of_the_week_and_what_lasted_longer_stands_at_its_begin() -> None:
    vague = [Occurred(NOON, None, "day"), Occurred(NOON, None, "unknown"), Occurred(None, NOON), None]
    found = [incident(one) for one in vague]
    assert seen(found).no_hour == len(found)
    assert [place.sure for one in vague if (place := place_of(one))] == [True, False, False]
    night = Occurred(datetime(2026, 11, 20, 22, tzinfo=HOME_ZONE), datetime(2026, 11, 21, 1, 30, tzinfo=HOME_ZONE))
    assert seen([incident(night)]).week[3][4] == 1


def test_what_may_have_been_in_another_month_is_in_none() -> None:
    long = Occurred(datetime(2019, 3, 1, tzinfo=HOME_ZONE), NOON)
    within_november = Occurred(NOON - timedelta(days=9), NOON, "unknown")
    guessed = Occurred(NOON, None, "unknown")
    before = Occurred(None, NOON)
    there = seen([incident(one) for one in (long, within_november, guessed, before)])
    assert [(month.year, month.month, month.number) for month in there.months] == [(2026, 11, 1)]
    assert there.no_month == 3


def test_a_week_begins_on_monday_and_one_without_anything_is_a_number_too() -> None:
    days = [datetime(2026, month, day, 12, tzinfo=HOME_ZONE) for month, day in ((10, 25), (10, 26), (11, 1), (11, 9))]
    over_two = Occurred(NOON, NOON + timedelta(days=1), "unknown")
    there = seen([incident(Occurred(day)) for day in days] + [incident(over_two)])
    assert [(week.monday.isoformat(), week.number) for week in there.weeks] == [
        ("2026-10-19", 1), ("2026-10-26", 2), ("2026-11-02", 0), ("2026-11-09", 1),
    ]  # fmt: skip
    assert there.no_week == 1


def test_a_decision_is_one_whatever_its_capitals_and_spaces() -> None:
    named = ("Het windpark", "het  WINDPARK", "De begroting", None)
    assert seen([incident(decision=name) for name in named]).decisions == (
        ("Het windpark", 2),
        ("De begroting", 1),
    )
