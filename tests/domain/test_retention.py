"""Seven days, four weeks, twelve months: the laws of which copies are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.retention import kept

BEGIN = datetime(2026, 1, 1, 20, 0, tzinfo=HOME_ZONE)
MOMENTS = st.sets(st.integers(0, 900 * 24).map(lambda hours: BEGIN + timedelta(hours=hours)), max_size=120)


def daily(days: int) -> list[datetime]:
    """A copy every evening."""
    return [BEGIN + timedelta(days=number) for number in range(days)]


def test_of_two_years_of_evenings_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    found = sorted(kept(daily(730)), reverse=True)
    last = daily(730)[-1]
    assert found[:7] == [last - timedelta(days=number) for number in range(7)]
    assert [moment.isocalendar()[1] for moment in found if moment.weekday() == 6][:3] == [51, 50, 49]
    assert {(moment.year, moment.month) for moment in found} == {(2027, month) for month in range(1, 13)}
    assert len(found) == 20


@given(MOMENTS)
def test_only_what_there_is_is_kept_and_always_the_last_one_and_no_more_than_23(moments: set[datetime]) -> None:
    found = kept(moments)
    assert found <= moments
    assert len(found) <= 23
    assert not moments or max(moments) in found


@given(MOMENTS)
def test_what_was_kept_once_is_kept_again(moments: set[datetime]) -> None:
    assert kept(kept(moments)) == kept(moments)


@given(MOMENTS, st.integers(1, 400))
def test_throwing_away_every_time_keeps_what_throwing_away_once_keeps(moments: set[datetime], hours: int) -> None:
    later = max(moments, default=BEGIN) + timedelta(hours=hours)
    assert kept({*kept(moments), later}) == kept({*moments, later})


@given(st.lists(st.integers(1, 23), min_size=1, max_size=20))
def test_of_one_day_only_the_last_is_kept(hours: list[int]) -> None:
    day = {BEGIN.replace(hour=hour) for hour in hours}
    assert kept(day) == {max(day)}
