"""The line of time and what comes back in it: what is read and counted when the page is opened, and when it changes."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import date
from statistics import median
from typing import Final

from tests.benchmarks.children import ROOT
from tests.benchmarks.figures import Figure, seconds, told
from tests.benchmarks.vaults import Vaults, open_vault
from weerbaar_desktop.application.pattern_words import MOST_NAMED
from weerbaar_desktop.application.patterns import Looked, Series, looked, series
from weerbaar_desktop.application.ports import EVERYTHING, RowFilter
from weerbaar_desktop.application.timeline import gathered
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.course import course
from weerbaar_desktop.domain.period import span_of
from weerbaar_desktop.presentation.pattern_shown import Period, pattern_shown
from weerbaar_desktop.vault.open_vault import OpenVault

FIRST, CHANGED = 0.200, 0.050
"""Seconds at most, as the issue of the timeline asks."""
_NARROW: Final = 1 / 40
"""A mark beside the line on a small screen."""


def measure(vaults: Vaults, rounds: int, incidents: int) -> list[Figure]:
    """First: read, counted and gathered. Changed: another period and one kind of what was read, and somebody."""
    words = load_library(ROOT / "resources" / "content" / "nl").incident
    first, narrowed, moved, somebody, named = [], [], [], [], []
    with closing(open_vault(vaults.home(incidents))) as vault:
        on = date.fromisoformat(vault.last_recorded()[:10])
        # Who is named most: of whom there is most to read.
        who = max(vault.filter_choices().who, key=lambda name: vault.incident_count(RowFilter(who=name)))
        for _ in range(rounds):
            begun = time.perf_counter()
            read = series(vault, on)
            here = _show(vault, read, Period("year", on, on), EVERYTHING, words)
            first.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            _show(vault, read, Period("month", on, on), EVERYTHING, words, here)
            moved.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            _show(vault, read, Period("year", on, on, narrowed=True), RowFilter(kind="threat"), words)
            narrowed.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            period = Period("year", on, on, narrowed=True, somebody=True)
            _show(vault, read, period, RowFilter(who=who), words)
            somebody.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            vault.counting.named(span_of("year", on), EVERYTHING, MOST_NAMED + 1)
            named.append(time.perf_counter() - begun)
    return [
        _within(f"timeline and pattern of {incidents:,}, first", first, FIRST),
        _within("  another period", moved, CHANGED),
        _within("  one kind", narrowed, CHANGED),
        _within("  somebody who is named most", somebody, CHANGED),
        told("  who is named most, after the rest", seconds(median(named)), runs=len(named)),
    ]


def _show(
    vault: OpenVault, read: Series, period: Period, only: RowFilter, words: IncidentWords, before: Looked | None = None
) -> Looked:
    """What is done for every change: the period is counted, said, and its marks are gathered."""
    here = looked(vault, period.span, only, before)
    shown = pattern_shown(period, course(here.stretches, read.recorded, period.today), here, (), words)
    gathered(shown.timeline.marks, _NARROW)
    return here


def _within(name: str, took: list[float], most: float) -> Figure:
    """Milliseconds against the most they may be."""
    return Figure(name, seconds(median(took)), "", median(took) * 1000, most * 1000, "ms", len(took))
