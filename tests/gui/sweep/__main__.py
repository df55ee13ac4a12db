"""Sweeps every page and prints the whole table: `python -m tests.gui.sweep`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    os.environ["SWEEP"] = "whole"
    sweeps = [str(GUI / "test_sweep.py"), str(GUI / "work" / "test_sweep.py")]
    sys.exit(pytest.main(["--quiet", "--capture=no", "-p", "no:cacheprovider", *sweeps]))
