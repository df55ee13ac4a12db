"""Dates and times as a person types them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.dutch import HOME_ZONE, day
from weerbaar_desktop.presentation.moments import NotUnderstood, at_home, date_typed, read_date, read_time, time_typed


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_date_that_is_shown_reads_back(moment: date) -> None:
    assert read_date(date_typed(moment)) == moment
    assert read_date(moment.isoformat()) == moment
    assert read_date(day(moment)) == moment


@given(st.times())
def test_a_time_that_is_shown_reads_back_to_the_minute(moment: time) -> None:
    shown = time_typed(datetime.combine(date(2026, 6, 1), moment, HOME_ZONE))
    assert read_time(shown) == moment.replace(second=0, microsecond=0)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused_in_words(typed: str) -> None:
    for read in (read_date, read_time):
        said = "."
        try:
            read(typed)
        except NotUnderstood as refused:
            said = str(refused)
        assert said.endswith(".")


@pytest.mark.parametrize(
    "typed", ["3-11-2026", "3/11/2026", "03.11.2026", " 3 11 2026 ", "3 nov 2026", "3 NOVEMBER 2026"]
)
def test_the_third_of_november_in_many_ways(typed: str) -> None:
    assert read_date(typed) == date(2026, 11, 3)


@pytest.mark.parametrize("typed", ["31-11-2026", "29-2-2026", "0-1-2026", "1-13-2026", "3 brumaire 2026"])
def test_a_day_that_is_not_in_the_calendar(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="bestaat niet"):
        read_date(typed)


@pytest.mark.parametrize(
    "typed", ["gisteren", "3-11", "3-11-26", "", "2026", "vandaag 3-11-2026", "3 j 2026", "3 ma 2026"]
)
def test_a_date_that_is_not_clear(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="niet duidelijk"):
        read_date(typed)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [("21:40", time(21, 40)), ("21.40", time(21, 40)), ("2140", time(21, 40)), ("21u40", time(21, 40)),
     ("21 uur", time(21)), ("9", time(9)), ("0:05", time(0, 5)), ("21:40 uur", time(21, 40))],
)  # fmt: skip
def test_a_time_in_many_ways(typed: str, moment: time) -> None:
    assert read_time(typed) == moment


@pytest.mark.parametrize("typed", ["24:00", "21:60", "half tien", "-1:00", "21:4"])
def test_a_time_that_is_not_clear(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_time(typed)


def test_without_a_time_it_is_midnight_at_home() -> None:
    assert at_home(date(2026, 7, 1)).isoformat() == "2026-07-01T00:00:00+02:00"
