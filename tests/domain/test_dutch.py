"""Dates and sizes read as a Dutch reader expects, and no name can hide in a direction mark."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from weerbaar_desktop.domain.dutch import (
    HOME_ZONE,
    ended,
    occurred_words,
    recorded_words,
    size_words,
    visible,
    written_moment,
)
from weerbaar_desktop.domain.incident import Occurred, Precision

MOMENT = datetime(2026, 3, 3, 21, 40, tzinfo=HOME_ZONE)


@pytest.mark.parametrize(
    ("precision", "words"),
    [
        ("exact", "3 maart 2026, 21:40"),
        ("about", "ongeveer 3 maart 2026, 21:40"),
        ("part_of_day", "3 maart 2026, in de avond"),
        ("day", "3 maart 2026"),
        ("unknown", "3 maart 2026 (niet zeker)"),
    ],
)
def test_a_moment_is_never_said_more_precisely_than_it_is_known(precision: Precision, words: str) -> None:
    assert occurred_words(Occurred(MOMENT, None, precision)) == words


def test_no_moment_is_said_to_be_unknown() -> None:
    assert occurred_words(None) == occurred_words(Occurred()) == "op een onbekend moment"


@pytest.mark.parametrize(
    ("recorded_at", "words"),
    [
        ("2026-03-03T20:40:00Z", "3 maart 2026, 21:40"),
        ("2026-07-03T22:30:00Z", "4 juli 2026, 00:30"),
    ],
)
def test_what_was_recorded_is_said_in_dutch_time(recorded_at: str, words: str) -> None:
    assert recorded_words(recorded_at) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1500, "1,5 kB"),
        (41_000, "41 kB"),
        (2_600_000, "2,6 MB"),
    ],
)
def test_sizes_are_short(size: int, words: str) -> None:
    assert size_words(size) == words


def test_direction_marks_and_control_characters_are_written_out() -> None:
    assert visible("foto\u202egpj.exe\x00") == "foto⟨U+202E⟩gpj.exe⟨U+0000⟩"
    assert visible("regel\n\ttwee 😀") == "regel\n\ttwee 😀"


def test_a_moment_is_said_on_a_dutch_clock_wherever_it_was_written() -> None:
    assert occurred_words(Occurred(MOMENT.astimezone(UTC), None, "exact")) == "3 maart 2026, 21:40"


def test_a_day_stays_the_day_that_was_written() -> None:
    far_away = datetime(2026, 3, 3, tzinfo=timezone(timedelta(hours=9)))
    assert occurred_words(Occurred(far_away, None, "day")) == "3 maart 2026"


@pytest.mark.parametrize(
    ("precision", "days", "words"),
    [
        ("day", 2, "van 3 maart 2026 tot en met 5 maart 2026"),
        ("day", 0, "3 maart 2026"),
        ("unknown", 2, "van 3 maart 2026 tot en met 5 maart 2026 (niet zeker)"),
        ("part_of_day", 1, "van 3 maart 2026, in de avond tot en met 4 maart 2026, in de avond"),
        ("exact", 1, "van 3 maart 2026, 21:40 tot 4 maart 2026, 21:40"),
    ],
)
def test_the_last_day_of_several_is_among_them_and_one_day_is_said_once(
    precision: Precision, days: int, words: str
) -> None:
    assert occurred_words(Occurred(MOMENT, MOMENT + timedelta(days), precision)) == words


def test_an_end_without_a_beginning_is_said() -> None:
    assert occurred_words(Occurred(None, MOMENT)) == "uiterlijk 3 maart 2026, 21:40"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-03-03T21:40:00", "3 maart 2026, 21:40:00"),
        ("2026-03-03T08:15:00+01:00", "3 maart 2026, 08:15:00 (UTC+01:00)"),
        ("2026-03-03", "2026-03-03"),
        ("2026-02-30T08:15:00", "2026-02-30T08:15:00"),
        ("gisteren", "gisteren"),
        ("", ""),
    ],
)
def test_a_moment_that_a_file_gives_stays_on_its_own_clock(at: str, words: str) -> None:
    assert written_moment(at) == words


@pytest.mark.parametrize(
    ("words", "shown"),
    [("bellen", "bellen."), ("Bel op.", "Bel op."), ("Wie?", "Wie?"), ("een lang …", "een lang …"), ("", ".")],
)
def test_a_sentence_ends_once(words: str, shown: str) -> None:
    assert ended(words) == shown
