"""An appointment as the file that other calendars read (.ics, RFC 5545): a whole day, a reminder, and no case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from weerbaar_desktop.domain.appointment import Appointment

_IN_THE_MORNING: Final = timedelta(hours=9)
"""A whole day begins at midnight, and a reminder should wake nobody."""


def calendar_file(appointment: Appointment) -> bytes:
    """The whole file; the same appointment gives the same bytes. It names neither a person nor this program."""
    from icalendar import Alarm, Calendar, Event  # a quarter of a second to load, for what is seldom asked

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
    calendar = Calendar()
    calendar.add("prodid", "-//icalendar//NL")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
