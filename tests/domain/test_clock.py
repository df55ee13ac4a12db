"""A clock that was set back or stands in another zone is said, and one that is right is not spoken of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.clock import clock_note, clock_warning, was_set_back, within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import recorded

NOW = datetime(2026, 11, 22, 21, 42, tzinfo=HOME_ZONE)
ANY_ZONE = st.integers(-24 * 60 + 1, 24 * 60 - 1).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ANY_CLOCK = st.datetimes(timezones=ANY_ZONE)


@pytest.mark.parametrize("moment", [NOW, NOW.replace(month=7), datetime(2026, 10, 25, 2, 30, tzinfo=HOME_ZONE, fold=1)])
def test_a_clock_that_is_right_is_not_spoken_of_in_summer_or_winter(moment: datetime) -> None:
    assert clock_note(moment, "") is None
    assert clock_note(moment, recorded(moment)) is None
    assert clock_note(moment, recorded(moment + timedelta(seconds=59))) is None
    assert clock_warning(moment, recorded(moment)) == ""


def test_a_clock_that_was_set_back_is_said_without_the_moment_of_what_may_stay_hidden() -> None:
    note = clock_note(NOW - timedelta(hours=2), recorded(NOW))
    assert note is not None
    assert "vroeger dan bij wat daarvoor" in note
    assert not any(sign.isdigit() for sign in note)
    assert "Een van beide tijden klopt niet" in note
    assert "22 november 2026, 21:42" in clock_warning(NOW - timedelta(hours=2), recorded(NOW))


@pytest.mark.parametrize(("minutes", "words"), [(0, "UTC+00:00"), (330, "UTC+05:30"), (-240, "UTC-04:00")])
def test_another_zone_is_said_and_is_no_earlier_moment(minutes: int, words: str) -> None:
    away = NOW.astimezone(timezone(timedelta(minutes=minutes)))
    note = clock_note(away, recorded(NOW))
    assert note is not None
    assert f"({words})" in note
    assert "vroeger" not in note
    assert clock_warning(away, recorded(NOW)) == ""


@given(ANY_CLOCK, ANY_CLOCK)
def test_no_clock_whatever_it_says_stops_anything(first: datetime, second: datetime) -> None:
    now, last = within_reach(second), recorded(within_reach(first))
    note = clock_note(now, last)
    assert was_set_back(now, last) == bool(clock_warning(now, last))
    assert ("vroeger" in (note or "")) == was_set_back(now, last)
    assert len(recorded(now)) == len("2026-03-03T20:40:00Z")


def test_a_moment_within_reach_stays_what_it_is() -> None:
    assert within_reach(NOW) is NOW
    assert within_reach(datetime(1, 1, 1, tzinfo=UTC)).year == 1000
