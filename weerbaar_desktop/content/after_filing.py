"""What somebody is quietly reminded of after something was done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.filing import ASKED, What


class Reminder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One reminder, with its source and when it was reviewed.

    `what` are the filings it belongs to. It shows from `from_day` until `until_day` days after the day it was done,
    only when nothing was added for `quiet_days`, and no longer once the field `settled_by` says "yes".
    """

    id: str
    heading: str
    words: str
    what: tuple[What, ...]
    source: str
    reviewed_on: date
    from_day: int = 0
    until_day: int | None = None
    quiet_days: int = 0
    settled_by: str | None = None


class AfterFiling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of after_filing.toml; the reminders stand in the order in which they are shown."""

    reminders: tuple[Reminder, ...]


def load_reminders(folder: Path) -> tuple[Reminder, ...]:
    """The reminders in `folder`/after_filing.toml; raises ContentError."""
    path = folder / "after_filing.toml"
    found = read(path, AfterFiling).reminders
    if len({reminder.id for reminder in found}) != len(found) or not found:
        raise ContentError(path, "reminders: er staat niets, of een id komt twee keer voor")
    for reminder in found:
        if reminder.settled_by is not None and reminder.settled_by not in ASKED:
            raise ContentError(path, f"{reminder.id}: settled_by is geen vraag: {reminder.settled_by}")
    return found
