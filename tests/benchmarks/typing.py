"""From a key to its letter, and from "Opslaan in dagboek" to the page of what is stored, in a vault of 10,000."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, p95, seconds
from tests.benchmarks.vaults import PASSPHRASE, Vaults

INCIDENTS = 10_000
MOST = 50
"""Milliseconds; issue and design call for no more."""


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """One process that writes `rounds` incidents; what counts is the p95 of the keys, so that drafts count too."""
    home = vaults.fresh("writing", INCIDENTS)
    more = {"BENCHMARK": "write", "BENCHMARK_PASSPHRASE": PASSPHRASE, "BENCHMARK_TIMES": str(rounds)}
    said = run("program", home=home, **more).lines[-1]
    keys, pages = said["keys"], said["pages"]
    return [
        _within(f"key to letter with {INCIDENTS:,} incidents, p95", p95(keys), len(keys)),
        _within("  the slowest key", max(keys), len(keys)),
        _within(f"page change with save, {INCIDENTS:,} incidents, median", median(pages), len(pages)),
        Figure("  the slowest", seconds(max(pages)), "", max(pages) * 1000, None, "ms", len(pages)),
    ]


def _within(name: str, value: float, runs: int) -> Figure:
    return Figure(name, seconds(value), "", value * 1000, MOST, "ms", runs)
