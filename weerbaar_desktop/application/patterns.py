"""What there is to put on one line of time: incidents, what was done with them, measures, and plans for afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from weerbaar_desktop.application.ports import EVERYTHING, Reading, RowFilter
from weerbaar_desktop.domain.aftercare import StoredCarePlan
from weerbaar_desktop.domain.filing import StoredFiling
from weerbaar_desktop.domain.frequency import Happening
from weerbaar_desktop.domain.measure import StoredMeasure


@dataclass(frozen=True, slots=True)
class Series:
    """Everything of one vault that has a place in time."""

    happenings: tuple[Happening, ...]
    filings: tuple[StoredFiling, ...]
    measures: tuple[StoredMeasure, ...]
    care_plans: tuple[StoredCarePlan, ...]


def series(reader: Reading, only: RowFilter = EVERYTHING) -> Series:
    """As it is now; only the incidents are narrowed. Raises DamagedVault."""
    with reader.snapshot():
        return Series(reader.happenings(only), reader.filings(), reader.measures(), reader.care_plans())
