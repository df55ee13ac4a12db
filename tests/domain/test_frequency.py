"""How often, counted: nothing is counted twice, nothing is left out, and what nobody knows stands apart."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.frequency import QUIET, RECENT, Happening, course, frequency, place_of, within
from weerbaar_desktop.domain.incident import Channel, IncidentKind, Occurred, Precision
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.period import span_of

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=HOME_ZONE)
_MOMENTS = st.none() | st.integers(0, 3000 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes))


def happening(occurred: Occurred | None = None, recorded: datetime = NOON, **more: object) -> Happening:
    """One of which the rest does not matter."""
    at = recorded.astimezone(UTC).isoformat(timespec="seconds")
    return Happening(RecordId("0" * 26), at, occurred, place_of(occurred), **more)  # type: ignore[arg-type]  # as given


def ago(days: float) -> Occurred:
    """So many days before today, for sure."""
    return Occurred(NOON - timedelta(days=days))


_OCCURRED = st.builds(Occurred, _MOMENTS, _MOMENTS, st.sampled_from(get_args(Precision)))
_HAPPENINGS = st.lists(
    st.builds(
        happening,
        st.none() | _OCCURRED,
        kinds=st.lists(st.sampled_from(get_args(IncidentKind)), unique=True).map(tuple),
        channel=st.none() | st.sampled_from(get_args(Channel)),
    ),
    max_size=30,
)


@given(_HAPPENINGS)
def test_each_is_counted_once_or_said_to_be_unknown(found: list[Happening]) -> None:
    counted = frequency(found)
    in_a_month = sum(month.number for month in counted.months)
    assert counted.total == len(found) == in_a_month + counted.no_month + counted.undated
    assert counted.total == sum(map(sum, counted.week)) + counted.no_hour
    assert counted.total == sum(number for _, number in counted.channels)


@given(_HAPPENINGS)
def test_each_month_and_each_cell_of_the_week_holds_what_a_plain_count_finds(found: list[Happening]) -> None:
    counted, places = frequency(found), [one.place for one in found if one.place]
    for month in counted.months:
        here = [one for one in places if (one.first.year, one.first.month) == (month.year, month.month)]
        assert month.number == sum(one.in_one_month for one in here)
    for part, row in enumerate(counted.week):
        for weekday, number in enumerate(row):
            assert number == sum(one.part == part and one.first.weekday() == weekday for one in places)


_AROUND_THE_EDGES = st.tuples(st.sampled_from((-1, 0, 1, 30, 55, 56, 57, 80, 111, 112, 113)), st.integers(-719, 719))


@given(st.lists(_AROUND_THE_EDGES, min_size=4, max_size=40))
def test_since_when_more_was_written_down_is_found_day_by_day(ago_and_minutes: list[tuple[int, int]]) -> None:
    moments = [NOON - timedelta(days=days, minutes=minutes) for days, minutes in ago_and_minutes]
    days = [moment.date() for moment in moments]
    begin, before = TODAY - RECENT, TODAY - 2 * RECENT
    recent = sorted(day for day in days if begin < day <= TODAY)
    earlier = sum(before < day <= begin for day in days)
    more = bool(earlier) and len(recent) >= max(6, 2 * earlier)
    found = [happening(None, moment) for moment in moments]
    assert course(found, TODAY).more_since == (recent[0] if more else None)


@given(_HAPPENINGS, st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_does_not_matter(found: list[Happening], chance: object) -> None:
    other = found.copy()
    chance.shuffle(other)  # type: ignore[attr-defined]  # hypothesis types it as object
    assert frequency(other) == frequency(found)


@given(_HAPPENINGS)
def test_in_a_quiet_time_nothing_can_have_happened_and_it_is_long(found: list[Happening]) -> None:
    for quiet in course(found, TODAY).quiet:
        assert quiet.days >= QUIET.days
        for place in filter(None, (one.place for one in found)):
            assert place.last < quiet.first or (place.first > quiet.last and not place.open)


def test_the_part_of_the_day_is_that_of_a_dutch_clock() -> None:
    summer = datetime(2026, 7, 2, 22, 30, tzinfo=UTC)  # half past midnight in the Netherlands, on a Friday
    week = frequency([happening(Occurred(summer))]).week
    assert week[0][4] == 1


def test_what_has_no_hour_is_in_no_cell_of_the_week_and_what_lasted_longer_stands_at_its_begin() -> None:
    vague = [Occurred(NOON, None, "day"), Occurred(NOON, None, "unknown"), Occurred(None, NOON), None]
    found = [happening(one) for one in vague]
    assert frequency(found).no_hour == len(found)
    assert [one.place.sure for one in found if one.place] == [True, False, False]
    night = Occurred(datetime(2026, 11, 20, 22, tzinfo=HOME_ZONE), datetime(2026, 11, 21, 1, 30, tzinfo=HOME_ZONE))
    assert frequency([happening(night)]).week[3][4] == 1


def test_what_may_have_been_in_another_month_is_in_none() -> None:
    long = Occurred(datetime(2019, 3, 1, tzinfo=HOME_ZONE), NOON)
    within_november = Occurred(NOON - timedelta(days=9), NOON, "unknown")
    guessed = Occurred(NOON, None, "unknown")
    before = Occurred(None, NOON)
    counted = frequency([happening(one) for one in (long, within_november, guessed, before)])
    assert [(month.year, month.month, month.number) for month in counted.months] == [(2026, 11, 1)]
    assert counted.no_month == 3


def test_in_a_time_before_a_day_that_is_only_the_latest_nothing_is_called_quiet() -> None:
    found = [happening(ago(300)), happening(Occurred(None, NOON - timedelta(days=150)))]
    assert [quiet.last for quiet in course(found, TODAY).quiet] == [TODAY]


def test_within_a_day_the_clock_tells_the_order() -> None:
    evening = happening(Occurred(NOON.replace(hour=21)), NOON)
    morning = happening(Occurred(NOON.replace(hour=9)), NOON + timedelta(days=1))
    assert within([evening, morning], span_of("day", TODAY)) == (morning, evening)


def test_a_decision_is_one_whatever_its_capitals_and_spaces() -> None:
    named = ("Het windpark", "het  WINDPARK", "De begroting", None)
    assert frequency([happening(decision=name) for name in named]).decisions == (
        ("Het windpark", 2),
        ("De begroting", 1),
    )


def test_writing_down_more_than_before_is_noticed_and_beginning_is_not() -> None:
    recent = [happening(ago(300), NOON - timedelta(days=day)) for day in (1, 2, 3, 20, 25, 40)]
    before = [happening(ago(300), NOON - timedelta(days=day)) for day in (70, 80, 90)]
    assert course(recent + before, TODAY).more_since == date(2026, 10, 13)
    assert course(recent, TODAY).more_since is None
    assert course(recent + before + before, TODAY).more_since is None


def test_the_time_up_to_today_is_quiet_too() -> None:
    (quiet,) = course([happening(ago(100))], TODAY).quiet
    assert (quiet.first, quiet.last, quiet.days) == (date(2026, 8, 15), TODAY, 100)
    assert course([happening(ago(41))], TODAY).quiet == ()
