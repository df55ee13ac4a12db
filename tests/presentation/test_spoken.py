"""In another language a page says what it shares with documents otherwise, and documents stay Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from weerbaar_desktop.application import measures, pattern_words
from weerbaar_desktop.application.aftercare import day_words
from weerbaar_desktop.domain import dutch, wording
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.frequency import frequency
from weerbaar_desktop.domain.incident import Occurred
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.wording import Say, in_dutch, said
from weerbaar_desktop.presentation import spoken

CHRISTMAS = date(2026, 12, 26)
EVENING = Occurred(datetime(2026, 11, 22, 20, 40, tzinfo=UTC), None, "part_of_day")
ENGLISH = {
    "{day} {month} {year}": "{month} {day}, {year}",
    "{weekday} {day}": "{weekday}, {day}",
    "november": "November",
    "december": "December",
    "zaterdag": "Saturday",
    "tweede kerstdag": "Boxing Day",
    "in de avond": "in the evening",
    "Nog te doen": "To do",
    "Het getal is het aantal aantekeningen.": "It counts entries.",
}


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    wording.speak(lambda text: ENGLISH.get(text, ""))
    yield
    wording.speak(None)


def test_a_page_says_dates_in_its_language_and_in_its_order() -> None:
    assert spoken.day(CHRISTMAS) == "December 26, 2026"
    assert spoken.weekday(CHRISTMAS) == "Saturday, December 26, 2026"
    assert spoken.occurred_words(EVENING) == "November 22, 2026, in the evening"


@pytest.mark.parametrize(
    ("say", "day", "status", "week"),
    [
        (
            in_dutch, "zaterdag 26 december 2026, tweede kerstdag", "Nog te doen",
            "Het getal is het aantal aantekeningen.",
        ),
        (said, "Saturday, December 26, 2026, Boxing Day", "To do", "It counts entries."),
    ],
)  # fmt: skip
def test_a_sentence_for_both_is_dutch_until_a_page_asks_otherwise(say: Say, day: str, status: str, week: str) -> None:
    assert day_words(CHRISTMAS, say) == day
    assert measures.answer_words(Measure("Lamp ophangen"), "status", say) == status
    assert pattern_words.week_words(frequency(Counts()), say) == week


def test_who_asks_nothing_gets_dutch_as_documents_do() -> None:
    assert dutch.weekday(CHRISTMAS) == "zaterdag 26 december 2026"
    assert dutch.occurred_words(EVENING) == "22 november 2026, in de avond"
    assert measures.answer_words(Measure("Lamp ophangen"), "status") == "Nog te doen"
