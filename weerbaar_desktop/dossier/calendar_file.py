"""Appointments as the file that other calendars read (.ics, RFC 5545): whole days, a reminder each, and no case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from weerbaar_desktop.domain.appointment import Appointment

if TYPE_CHECKING:
    from icalendar import Event

_IN_THE_MORNING: Final = timedelta(hours=9)
"""A whole day begins at midnight, and a reminder should wake nobody."""


def calendar_file(appointments: Sequence[Appointment]) -> bytes:
    """The whole file; the same appointments give the same bytes. It names neither a person nor this program."""
    from icalendar import Calendar  # a quarter of a second to load, for what is seldom asked

    calendar = Calendar()
    calendar.add("prodid", "-//icalendar//NL")
    calendar.add("version", "2.0")
    for appointment in appointments:
        calendar.add_component(_event(appointment))
    return bytes(calendar.to_ical())


def _event(appointment: Appointment) -> Event:
    from icalendar import Alarm, Event

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", appointment.title)
    alarm.add("trigger", _IN_THE_MORNING - appointment.reminded)
    event = Event()
    event.add("uid", appointment.uid)
    event.add("dtstamp", datetime.combine(appointment.made_on, datetime.min.time(), UTC))
    event.add("dtstart", appointment.day)
    event.add("dtend", appointment.day + timedelta(days=1))
    event.add("summary", appointment.title)
    event.add("description", appointment.words)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add_component(alarm)
    return event
