"""The file for another calendar: one whole day that its readers understand, and nothing of a case or a program."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.dossier.calendar_file import calendar_file

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300)
MADE = Appointment(date(2026, 6, 1), "Laatste dag", "Kijk; in, uw notities", timedelta(days=14), date(2026, 3, 10))


def test_it_is_a_whole_day_with_a_reminder_two_weeks_before_in_the_morning() -> None:
    [event] = Calendar.from_ical(calendar_file((MADE,))).walk("VEVENT")
    [alarm] = event.walk("VALARM")
    assert event.decoded("dtstart") == date(2026, 6, 1)
    assert event.decoded("dtend") == date(2026, 6, 2)
    assert (str(event["summary"]), str(event["description"])) == ("Laatste dag", "Kijk; in, uw notities")
    assert alarm.decoded("trigger") == timedelta(hours=9) - timedelta(days=14)
    assert str(event["class"]) == "PRIVATE"


def test_the_same_appointment_gives_the_same_bytes_and_the_same_day_the_same_uid() -> None:
    later = Appointment(MADE.day, MADE.title, "Anders", MADE.reminded, date(2026, 4, 1))
    assert calendar_file((MADE,)) == calendar_file((MADE,))
    assert later.uid == MADE.uid
    assert Appointment(date(2026, 6, 2), MADE.title, MADE.words, MADE.reminded, MADE.made_on).uid != MADE.uid


@pytest.mark.parametrize("word", ["weerbaar", "klacht", "aangifte", "politie", "organizer", "location", "attendee"])
def test_it_names_neither_a_case_nor_a_person_nor_the_program(word: str) -> None:
    assert word not in calendar_file((MADE,)).decode().casefold()


@given(WORDS, st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_whatever_the_words_it_is_read_back_whole(words: str, day: date) -> None:
    data = calendar_file((Appointment(day, "Termijn", words, timedelta(days=14), MADE.made_on),))
    [event] = Calendar.from_ical(data).walk("VEVENT")
    assert str(event["description"]) == words
    assert event.decoded("dtstart") == day
