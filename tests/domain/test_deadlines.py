"""The days on which a klacht is still in time, held against the words of 66 and 88 Sr."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.deadlines import (
    klacht_term,
    klacht_term_of_series,
    last_safe_day,
    months_after,
)
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, Occurred, Precision

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def at(day: date, hour: int = 12) -> datetime:
    """A moment on that day, on a Dutch clock."""
    return datetime(day.year, day.month, day.day, hour, 30, tzinfo=HOME_ZONE)


def happened(day: date, precision: Precision = "exact") -> Incident:
    """An incident of that day, of which nothing says when it became known."""
    return Incident("Hij belde.", occurred=Occurred(at(day), precision=precision))


@pytest.mark.parametrize(
    ("known", "by_the_calendar", "by_thirty_days", "safe"),
    [
        # In the middle of a month: three months have 92 days here, three times thirty are two days less.
        (date(2026, 3, 3), date(2026, 6, 3), date(2026, 6, 1), date(2026, 6, 1)),
        # Month ends: the 31st of a month that is followed by one of thirty days.
        (date(2026, 1, 31), date(2026, 4, 30), date(2026, 5, 1), date(2026, 4, 30)),
        (date(2026, 3, 31), date(2026, 6, 30), date(2026, 6, 29), date(2026, 6, 29)),
        (date(2026, 8, 31), date(2026, 11, 30), date(2026, 11, 29), date(2026, 11, 29)),
        # Over a February of 28 days and over one of 29.
        (date(2025, 11, 30), date(2026, 2, 28), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29), date(2028, 2, 28), date(2028, 2, 28)),
        (date(2026, 2, 28), date(2026, 5, 28), date(2026, 5, 29), date(2026, 5, 28)),
        (date(2028, 2, 29), date(2028, 5, 29), date(2028, 5, 29), date(2028, 5, 29)),
        (date(2027, 12, 1), date(2028, 3, 1), date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 1, 31), date(2028, 4, 30), date(2028, 4, 30), date(2028, 4, 30)),
        (date(2026, 11, 30), date(2027, 2, 28), date(2027, 2, 28), date(2027, 2, 28)),
        # Over the turn of the year.
        (date(2026, 11, 27), date(2027, 2, 27), date(2027, 2, 25), date(2027, 2, 25)),
        (date(2026, 12, 31), date(2027, 3, 31), date(2027, 3, 31), date(2027, 3, 31)),
    ],
)
def test_the_reading_that_ends_first_is_the_safe_one(
    known: date, by_the_calendar: date, by_thirty_days: date, safe: date
) -> None:
    assert months_after(known, 3) == by_the_calendar
    assert known + timedelta(days=3 * 30) == by_thirty_days
    assert last_safe_day(known) == safe


@given(DAYS)
def test_the_safe_day_is_never_later_than_either_reading_and_always_one_of_them(known: date) -> None:
    safe = last_safe_day(known)
    readings = {months_after(known, 3), known + timedelta(days=90)}
    assert safe in readings
    assert all(safe <= reading for reading in readings)
    assert timedelta(days=89) <= safe - known <= timedelta(days=90)


@given(DAYS, st.integers(0, 400))
def test_who_knew_later_never_has_to_be_earlier(known: date, later: int) -> None:
    assert last_safe_day(known) <= last_safe_day(known + timedelta(days=later))


@given(DAYS, st.integers(0, 40))
def test_months_add_up_where_no_month_is_too_short(day: date, months: int) -> None:
    day = day.replace(day=min(day.day, 28))
    assert months_after(months_after(day, months), 2) == months_after(day, months + 2)


def test_the_day_it_became_known_counts_before_the_day_it_happened() -> None:
    incident = Incident("Een bericht.", occurred=Occurred(at(date(2026, 2, 1))), known_on=at(date(2026, 3, 3)))
    term = klacht_term(incident)
    assert term is not None
    assert (term.counted_from, term.basis, term.last_day) == (date(2026, 3, 3), "known", date(2026, 6, 1))


def test_the_day_is_that_of_a_dutch_clock() -> None:
    term = klacht_term(Incident("Een bericht.", known_on=datetime.fromisoformat("2026-03-02T23:30:00+00:00")))
    assert term is not None
    assert term.counted_from == date(2026, 3, 3)


def test_something_that_lasted_is_counted_from_its_beginning() -> None:
    occurred = Occurred(at(date(2026, 3, 3)), at(date(2026, 3, 9)), "day")
    term = klacht_term(Incident("Een week lang.", occurred=occurred))
    assert term is not None
    assert (term.counted_from, term.basis) == (date(2026, 3, 3), "happened")


def test_a_day_about_then_is_said_to_be_so() -> None:
    term = klacht_term(happened(date(2026, 3, 3), "about"))
    assert term is not None
    assert term.basis == "about"


@pytest.mark.parametrize(
    "incident",
    [
        Incident("Ooit."),
        Incident("Ooit.", unknown=("known_on", "occurred")),
        Incident("Ooit.", occurred=Occurred()),
        Incident("Voor die dag.", occurred=Occurred(until=at(date(2026, 3, 3)))),
        happened(date(2026, 3, 3), "unknown"),
    ],
)
def test_a_day_that_is_not_known_gives_no_date(incident: Incident) -> None:
    assert klacht_term(incident) is None


def test_a_pattern_is_counted_from_its_last_act_in_whatever_order_it_is_told() -> None:
    acts = [happened(date(2026, 3, 3)), happened(date(2026, 5, 20)), happened(date(2026, 4, 1)), Incident("Ooit.")]
    term = klacht_term_of_series(acts)
    assert term is not None
    assert (term.counted_from, term.last_day) == (date(2026, 5, 20), date(2026, 8, 18))
    assert klacht_term_of_series(reversed(acts)) == term
    assert klacht_term_of_series([Incident("Ooit.")]) is None
    assert klacht_term_of_series([]) is None


def test_an_earlier_act_that_became_known_later_does_not_make_the_term_of_a_pattern_longer() -> None:
    early = Incident("Een filmpje.", occurred=Occurred(at(date(2026, 3, 3))), known_on=at(date(2026, 6, 1)))
    last = happened(date(2026, 5, 20))
    term = klacht_term_of_series([early, last])
    assert term is not None
    assert term.counted_from == date(2026, 5, 20)
    only_known = Incident("Ooit.", known_on=at(date(2026, 6, 1)))
    known = klacht_term_of_series([last, only_known])
    assert known is not None
    assert known.counted_from == date(2026, 6, 1)


@pytest.mark.parametrize("precision", ["exact", "day", "part_of_day", "about"])
def test_the_day_counts_however_precisely_the_hour_is_known(precision: Precision) -> None:
    term = klacht_term(happened(date(2027, 11, 30), precision))
    assert term is not None
    assert (term.counted_from, term.last_day) == (date(2027, 11, 30), date(2028, 2, 28))


@given(st.lists(DAYS, min_size=1, max_size=8), DAYS)
def test_one_more_act_never_makes_the_term_of_a_pattern_end_earlier(days: list[date], more: date) -> None:
    before = klacht_term_of_series(map(happened, days))
    after = klacht_term_of_series(map(happened, [*days, more]))
    assert before is not None
    assert after is not None
    assert after.last_day >= before.last_day


def test_the_reminder_comes_fourteen_days_before_and_the_last_day_is_still_in_time() -> None:
    term = klacht_term(happened(date(2026, 3, 3)))
    assert term is not None
    assert term.warn_on == date(2026, 5, 18)
    assert [term.state(day) for day in (date(2026, 5, 17), date(2026, 5, 18), term.last_day, date(2026, 6, 2))] == [
        "open", "soon", "soon", "passed",
    ]  # fmt: skip
