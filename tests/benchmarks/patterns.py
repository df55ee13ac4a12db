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
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.application.timeline import gathered
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.presentation.pattern_shown import Period, pattern_shown

FIRST, CHANGED = 0.200, 0.050
"""Seconds at most, as the issue of the timeline asks."""
_NARROW: Final = 1 / 40
"""A mark beside the line on a small screen."""


def measure(vaults: Vaults, rounds: int, incidents: int) -> list[Figure]:
    """First: read, counted and gathered. Changed: another period and one kind of what was read, and somebody."""
    words = load_library(ROOT / "resources" / "content" / "nl").incident
    first, narrowed, moved, somebody = [], [], [], []
    with closing(open_vault(vaults.home(incidents))) as vault:
        on = date.fromisoformat(vault.last_recorded()[:10])
        # Who is named most: of whom there is most to read.
        who = max(vault.filter_choices().who, key=lambda name: vault.incident_count(RowFilter(who=name)))
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
            begun = time.perf_counter()
            told = series(vault, RowFilter(who=who))
            shown = pattern_shown(Period("year", on, on), told.happenings, (), words, told.told)
            gathered(shown.timeline.marks, _NARROW)
            somebody.append(time.perf_counter() - begun)
    return [
        _within(f"timeline and pattern of {incidents:,}, first", first, FIRST),
        _within("  another period", moved, CHANGED),
        _within("  one kind", narrowed, CHANGED),
        _within("  who is named most", somebody, CHANGED),
    ]


def _within(name: str, took: list[float], most: float) -> Figure:
    """Milliseconds against the most they may be."""
    return Figure(name, seconds(median(took)), "", median(took) * 1000, most * 1000, "ms", len(took))
