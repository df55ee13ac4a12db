"""200,000 calls of Qt that return nothing: the process must end well and `None` must keep its references."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.test_qt_counts_none import CALLS
from tests.benchmarks.children import environment
from tests.benchmarks.figures import Figure


def measure() -> list[Figure]:
    """One run; it counts, so it needs no more."""
    done = subprocess.run(
        [sys.executable, "-c", CALLS], check=False, capture_output=True, text=True, env=environment(None, {})
    )
    drift = abs(int(done.stdout)) if done.returncode == 0 else None
    said = f"exit {done.returncode}, drift {done.stdout.strip()}"
    return [Figure("200,000 void Qt calls: references of None lost", said, "", drift, 0, "", 1)]
