"""What a vault tells of incidents to count them."""

from __future__ import annotations

from typing import Protocol

from weerbaar_desktop.application.ports.values import EVERYTHING, RowFilter
from weerbaar_desktop.domain.frequency import Happening
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.pattern import Told


class ReadsHappenings(Protocol):
    """Far less than a row of the list, of all at once."""

    def happenings(self, only: RowFilter = EVERYTHING) -> tuple[Happening, ...]:
        """What is known of each incident outside the bin to count it, in no order; raises DamagedVault."""
        ...

    def told(self, only: RowFilter = EVERYTHING) -> dict[RecordId, Told]:
        """Of the same incidents what the pattern of somebody is counted from; raises DamagedVault."""
        ...
