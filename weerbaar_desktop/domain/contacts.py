"""Whom to call: a number, what it is for, and where and when that was checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, get_args

Circle = Literal["home", "organisation", "police", "support", "care", "legal", "digital"]
"""Where somebody stands: at home, in one's own organisation, police and prosecution, and so on."""
CIRCLES: Final[tuple[Circle, ...]] = get_args(Circle)
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
    circle: Circle = "support"

    def is_stale(self, today: date) -> bool:
        """Whether the number was checked so long ago that the reader is asked to check it."""
        return today - self.checked_on > STALE_AFTER


EMERGENCY: Final = Contact(
    "spoed", "112", "Spoed", "Gevaar op dit moment", "Europees alarmnummer, algemeen bekend", date(2026, 11, 21),
    circle="police",
)  # fmt: skip
"""The one number the program knows without reading any file."""
