"""What a vault tells of incidents outside the bin to count them and to put them on a line of time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from weerbaar_desktop.application.ports.values import EVERYTHING, RowFilter
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.course import Stretch
from weerbaar_desktop.domain.happening import Happening
from weerbaar_desktop.domain.period import Span


class CountsIncidents(Protocol):
    """Counted where they lie: of many thousands only what is shown comes out. Each raises DamagedVault where an
    incident that fits cannot be read."""

    def counts(self, span: Span, only: RowFilter = EVERYTHING) -> Counts:
        """Those that may have happened on these days, as `domain.counts.counted` counts them."""
        ...

    def overview(self, span: Span, only: RowFilter = EVERYTHING) -> tuple[Counts, tuple[Stretch, ...]]:
        """The same, and all of them, whenever they were, by their days: both in one pass."""
        ...

    def named(self, span: Span, only: RowFilter, most: int) -> tuple[tuple[str, int], ...]:
        """Who is named in those of these days and in how many, as a filter on them finds it; the `most` named, those of
        the most incidents first. Nobody where `only` is one person."""
        ...

    def recorded_by_hour(self, since: date) -> Mapping[str, int]:
        """How many of all incidents were written down in each hour of UTC (`2026-11-22T21`) since a day began.

        Without those that had happened longer than `domain.course.RECENT` before that: whoever takes over an old
        notebook does not write down more of what happens now.
        """
        ...

    def happenings(self, span: Span, only: RowFilter = EVERYTHING) -> tuple[Happening, ...]:
        """Those of these days one by one, in the order of `domain.happening.in_order`."""
        ...
