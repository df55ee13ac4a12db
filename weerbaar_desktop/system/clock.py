"""What time it is on this machine."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """The clock of the machine; tests use one that stands still."""

    def now(self) -> datetime:
        """Aware, in the local zone of the machine."""
        return datetime.now(UTC).astimezone()
