"""How it went in all the time there is: what is called quiet was quiet, and who only just began is told nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.course import QUIET, RECENT, Course, Stretch, compared_from, course
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.happening import Place, place_of
from weerbaar_desktop.domain.incident import Occurred, Precision

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=HOME_ZONE)
_MOMENTS = st.none() | st.integers(0, 3000 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes))
_OCCURRED = st.builds(Occurred, _MOMENTS, _MOMENTS, st.sampled_from(get_args(Precision)))


def ago(days: float) -> Occurred:
    """So many days before today, for sure."""
    return Occurred(NOON - timedelta(days=days))


def went(occurred: Sequence[Occurred | None]) -> Course:
    """The course of what happened then."""
    places = [place_of(one) for one in occurred]
    stretches = [Stretch(one.first, one.last, one.open, 1) if one else Stretch(None, None, False, 1) for one in places]
    return course(stretches, {}, TODAY)


def written(moments: list[datetime]) -> Course:
    """The course when it was written down at these moments."""
    hours = Counter(moment.astimezone(UTC).isoformat()[:13] for moment in moments)
    return course([], hours, TODAY)


_AROUND_THE_EDGES = st.tuples(st.sampled_from((-1, 0, 1, 30, 55, 56, 57, 80, 111, 112, 113)), st.integers(-719, 719))


@given(st.lists(_AROUND_THE_EDGES, min_size=4, max_size=40))
def test_since_when_more_was_written_down_is_found_day_by_day(ago_and_minutes: list[tuple[int, int]]) -> None:
    moments = [NOON - timedelta(days=days, minutes=minutes) for days, minutes in ago_and_minutes]
    days = [moment.date() for moment in moments]
    begin, before = TODAY - RECENT, TODAY - 2 * RECENT
    recent = sorted(day for day in days if begin < day <= TODAY)
    earlier = sum(before < day <= begin for day in days)
    more = bool(earlier) and len(recent) >= max(6, 2 * earlier)
    assert written(moments).more_since == (recent[0] if more else None)


@given(st.lists(st.none() | _OCCURRED, max_size=30))
def test_in_a_quiet_time_nothing_can_have_happened_and_it_is_long(found: list[Occurred | None]) -> None:
    places: list[Place] = [place for one in found if (place := place_of(one))]
    seen = went(found)
    assert seen.undated == len(found) - len(places)
    for quiet in seen.quiet:
        assert quiet.days >= QUIET.days
        for place in places:
            assert place.last < quiet.first or (place.first > quiet.last and not place.open)


def test_in_a_time_before_a_day_that_is_only_the_latest_nothing_is_called_quiet() -> None:
    found = [ago(300), Occurred(None, NOON - timedelta(days=150))]
    assert [quiet.last for quiet in went(found).quiet] == [TODAY]


def test_writing_down_more_than_before_is_noticed_and_beginning_is_not() -> None:
    recent = [NOON - timedelta(days=day) for day in (1, 2, 3, 20, 25, 40)]
    before = [NOON - timedelta(days=day) for day in (70, 80, 90)]
    assert written(recent + before).more_since == date(2026, 10, 13)
    assert written(recent).more_since is None
    assert written(recent + before + before).more_since is None


def test_the_time_up_to_today_is_quiet_too() -> None:
    (quiet,) = went([ago(100)]).quiet
    assert (quiet.first, quiet.last, quiet.days) == (date(2026, 8, 15), TODAY, 100)
    assert went([ago(41)]).quiet == ()


def test_what_is_compared_begins_sixteen_weeks_ago() -> None:
    assert compared_from(TODAY) == TODAY - 2 * RECENT == date(2026, 8, 2)
