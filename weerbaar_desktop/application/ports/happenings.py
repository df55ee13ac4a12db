"""What a vault tells of incidents to count them."""

from __future__ import annotations

from typing import Protocol

from weerbaar_desktop.application.ports.values import EVERYTHING, RowFilter
from weerbaar_desktop.domain.frequency import Happening


class ReadsHappenings(Protocol):
    """Far less than a row of the list, of all at once."""

    def happenings(self, only: RowFilter = EVERYTHING) -> tuple[Happening, ...]:
        """What is known of each incident outside the bin to count it, in no order; raises DamagedVault."""
        ...
