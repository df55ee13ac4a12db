"""A day for another calendar, with words that name no case."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

_UID_LENGTH: Final = 32


@dataclass(frozen=True, slots=True)
class Appointment:
    """A whole day. The reminder comes `reminded` before it; `made_on` is the day on which the file is made."""

    day: date
    title: str
    words: str
    reminded: timedelta
    made_on: date

    @property
    def uid(self) -> str:
        """The same for the same day and title, so that reading it in twice gives one appointment; 32 hex."""
        return hashlib.sha256(f"{self.day.isoformat()}\n{self.title}".encode()).hexdigest()[:_UID_LENGTH]
