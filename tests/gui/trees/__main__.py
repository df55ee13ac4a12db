"""Writes what a screen reader is told of every page anew: `python -m tests.gui.trees`."""

from __future__ import annotations

import os
import sys

import pytest

from tests.gui.sweep.sweeping import IN_CI
from tests.gui.sweep.trees import KEPT, WRITE

if __name__ == "__main__":
    os.environ[WRITE] = "write"
    for file in KEPT.rglob("*.txt"):
        file.unlink()
    walks = [str(KEPT.parent / "test_sweep.py"), f"{KEPT.parent / 'work' / 'test_sweep.py'}"]
    only = ["-k", f"before_a_vault or ({IN_CI[0].theme.value} and 1366x768)"]
    sys.exit(pytest.main(["--quiet", "-n", "0", "-p", "no:cacheprovider", *only, *walks]))
