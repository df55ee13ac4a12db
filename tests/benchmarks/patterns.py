"""The line of time and what comes back in it: what is read and counted when the page is opened, and when it changes."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import date
from statistics import median
from typing import Final

from tests.benchmarks.children import ROOT
from tests.benchmarks.figures import Figure, seconds
from tests.benchmarks.vaults import Vaults, open_vault
from weerbaar_desktop.application.patterns import of_kind, series
from weerbaar_desktop.application.timeline import gathered
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.presentation.pattern_shown import Period, pattern_shown

FIRST, CHANGED = 0.200, 0.050
"""Seconds at most, as the issue of the timeline asks."""
_NARROW: Final = 1 / 40
"""A mark beside the line on a small screen."""


def measure(vaults: Vaults, rounds: int, incidents: int) -> list[Figure]:
    """First: read, counted and gathered. Changed: another kind, and another period of what was read."""
    words = load_library(ROOT / "resources" / "content" / "nl").incident
    first, narrowed, moved = [], [], []
    with closing(open_vault(vaults.home(incidents))) as vault:
        on = date.fromisoformat(vault.last_recorded()[:10])
        for _ in range(rounds):
            begun = time.perf_counter()
            everything = series(vault)
            read = everything.happenings
            gathered(pattern_shown(Period("year", on, on), read, (), words).timeline.marks, _NARROW)
            first.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            gathered(pattern_shown(Period("month", on, on), read, (), words).timeline.marks, _NARROW)
            moved.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            read = of_kind(everything, "threat").happenings
            gathered(pattern_shown(Period("year", on, on), read, (), words).timeline.marks, _NARROW)
            narrowed.append(time.perf_counter() - begun)
    return [
        _within(f"timeline and pattern of {incidents:,}, first", first, FIRST),
        _within("  another period", moved, CHANGED),
        _within("  one kind", narrowed, CHANGED),
    ]


def _within(name: str, took: list[float], most: float) -> Figure:
    """Milliseconds against the most they may be."""
    return Figure(name, seconds(median(took)), "", median(took) * 1000, most * 1000, "ms", len(took))
