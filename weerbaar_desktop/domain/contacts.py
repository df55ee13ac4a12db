"""Whom to call: a number, what it is for, and where and when that was checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

STALE_AFTER: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Contact:
    """One number that helps."""

    id: str
    number: str
    name: str
    purpose: str
    source: str
    checked_on: date
    also: str | None = None

    def is_stale(self, today: date) -> bool:
        """Whether the number was checked so long ago that the reader is asked to check it."""
        return today - self.checked_on > STALE_AFTER


EMERGENCY: Final = Contact(
    "spoed", "112", "Spoed", "Gevaar op dit moment", "Europees alarmnummer, algemeen bekend", date(2026, 11, 21)
)
"""The one number the program knows without reading any file."""
