"""The quick entry: what a person means by "net", "gisteren" and a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.presentation.conftest import NOW
from weerbaar_desktop.domain.canonical import Json, decode, encode
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.presentation import quick_entry
from weerbaar_desktop.presentation.quick_entry import (
    QUICK_CHANNELS,
    WHEN,
    QuickEntry,
    When,
    asks_date,
    asks_time,
    blank,
    day_of,
)
from weerbaar_desktop.presentation.shown import FormRefused

ENTRIES = st.builds(
    QuickEntry,
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from([choice.value for choice in WHEN]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(QUICK_CHANNELS) | st.none(),
    st.integers(0, 9),
    st.just(day_of(NOW)),
)


def at(incident: Incident) -> datetime:
    """When it happened."""
    assert incident.occurred is not None
    assert incident.occurred.from_ is not None
    return incident.occurred.from_


def refused(entry: QuickEntry, now: datetime = NOW) -> list[str]:
    """The fields that cannot be used."""
    with pytest.raises(FormRefused) as caught:
        quick_entry.read(entry, now)
    assert all(error.sentence.endswith(".") for error in caught.value.errors)
    return [error.key for error in caught.value.errors]


@given(ENTRIES)
def test_a_draft_holds_the_entry_exactly(entry: QuickEntry) -> None:
    kept = decode(encode(quick_entry.draft_of(entry)))
    assert quick_entry.from_draft(kept, NOW, NOW) == entry


@given(ENTRIES)
def test_an_entry_is_stored_or_every_reason_is_named(entry: QuickEntry) -> None:
    errors: set[str] = set()
    try:
        incident = quick_entry.read(entry, NOW)
    except FormRefused as trouble:
        incident = None
        errors = {error.key for error in trouble.errors}
    assert errors <= {"account", "date", "time"}
    assert bool(errors) == (incident is None)
    assert incident is None or (incident.account, incident.channel) == (entry.account, entry.channel)


def test_a_draft_of_another_shape_gives_a_fresh_page() -> None:
    odd_ones: list[Json] = [None, [], {"account": 3}, {"onbekend": "x"}]
    for odd in odd_ones:
        assert quick_entry.from_draft(odd, NOW, NOW) == blank(NOW)


def test_now_is_this_minute() -> None:
    incident = quick_entry.read(QuickEntry("Er werd geroepen.", time="21:42"), NOW)
    assert at(incident) == NOW.replace(second=0)
    assert incident.occurred is not None
    assert incident.occurred.precision == "about"


@pytest.mark.parametrize("typed", ["23:50", "23:59"])
def test_just_after_midnight_just_now_was_yesterday(typed: str) -> None:
    now = datetime(2026, 11, 23, 0, 10, tzinfo=HOME_ZONE)
    assert at(quick_entry.read(QuickEntry("Geroep.", time=typed), now)).day == 22


def test_in_the_evening_a_later_hour_is_no_yesterday() -> None:
    assert refused(QuickEntry("Geroep.", time="23:59")) == ["time"]


def test_yesterday_without_a_time_is_that_day() -> None:
    incident = quick_entry.read(QuickEntry("Geroep.", when="yesterday"), NOW)
    assert at(incident).date() == NOW.date() - timedelta(days=1)
    assert incident.occurred is not None
    assert incident.occurred.precision == "day"


def test_another_day_asks_for_a_date() -> None:
    assert refused(QuickEntry("Geroep.", when="other")) == ["date"]
    assert refused(QuickEntry("Geroep.", when="other", date="31-11-2026")) == ["date"]
    assert refused(QuickEntry("Geroep.", when="other", date="23-11-2026")) == ["date"]
    assert at(quick_entry.read(QuickEntry("Geroep.", when="other", date="3-11-2026"), NOW)).day == 3


def test_not_knowing_when_is_an_answer() -> None:
    incident = quick_entry.read(QuickEntry("Geroep.", when="unknown"), NOW)
    assert (incident.unknown, incident.occurred) == (("occurred",), None)


def test_every_reason_is_named_at_once() -> None:
    assert refused(QuickEntry("  ", time="half tien")) == ["account", "time"]


def test_what_is_asked_follows_the_answer() -> None:
    shown = {answer: (asks_date(answer), asks_time(answer)) for answer in get_args(When)}
    assert set(shown) == {choice.value for choice in WHEN}
    assert shown == {
        "now": (False, True), "today": (False, True), "yesterday": (False, True),
        "other": (True, True), "unknown": (False, False),
    }  # fmt: skip


def test_only_files_or_words_are_worth_a_draft() -> None:
    assert QuickEntry("  \n").is_empty
    assert not QuickEntry("", files=1).is_empty
    assert not QuickEntry("x").is_empty


FRIDAY = datetime(2026, 11, 27, 23, 40, tzinfo=HOME_ZONE)
"""The evening on which somebody wrote, and was called away."""


def kept_on_friday(when: When, typed: str = "23:40", *, said_on: str = "2026-11-27") -> Json:
    """What the draft of that evening holds."""
    entry = QuickEntry("Hij stond bij mijn deur.", when, typed, said_on=said_on)
    return decode(encode(quick_entry.draft_of(entry)))


@pytest.mark.parametrize(
    ("when", "day"), [("now", 27), ("today", 27), ("yesterday", 26)], ids=["net", "eerder vandaag", "gisteren"]
)
@pytest.mark.parametrize("hours", [9.5, 24, 48.25])
@pytest.mark.parametrize("said_on", ["2026-11-27", ""], ids=["with its day", "of before it had one"])
def test_a_draft_of_an_earlier_day_keeps_its_day_and_shows_it(when: When, day: int, hours: float, said_on: str) -> None:
    later = FRIDAY + timedelta(hours=hours)
    entry = quick_entry.from_draft(kept_on_friday(when, said_on=said_on), FRIDAY, later)
    assert (entry.when, entry.date) == ("other", f"{day}-11-2026")
    assert at(quick_entry.read(entry, later)) == FRIDAY.replace(day=day)


def test_a_draft_that_was_kept_after_midnight_is_still_of_that_night() -> None:
    kept_at = FRIDAY + timedelta(minutes=30)
    entry = quick_entry.from_draft(kept_on_friday("now"), kept_at, FRIDAY + timedelta(days=2))
    assert (entry.when, entry.date) == ("other", "27-11-2026")


@pytest.mark.parametrize("hours", [2.5, 10, 23.9])
def test_a_draft_of_the_small_hours_keeps_its_evening_later_that_day(hours: float) -> None:
    midnight = datetime(2026, 11, 28, tzinfo=HOME_ZONE)
    typed = QuickEntry("Hij stond bij mijn deur.", "now", "23:50", said_on="2026-11-28")
    later = midnight + timedelta(hours=hours)
    entry = quick_entry.from_draft(quick_entry.draft_of(typed), midnight + timedelta(minutes=30), later)
    assert at(quick_entry.read(entry, later)) == midnight - timedelta(minutes=10)


@pytest.mark.parametrize(
    ("when", "typed", "day"),
    [("now", "23:40", 27), ("now", "00:15", 28), ("today", "14:00", 27), ("yesterday", "14:00", 26)],
)
def test_a_page_that_stays_open_over_midnight_means_what_it_meant(when: When, typed: str, day: int) -> None:
    entry = QuickEntry("Hij stond bij mijn deur.", when, typed, said_on="2026-11-27")
    assert at(quick_entry.read(entry, FRIDAY + timedelta(minutes=40))).day == day
