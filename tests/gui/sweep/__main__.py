"""Sweeps every page, and pages with a planted fault, and prints the tables: `python -m tests.gui.sweep`.

What follows goes to pytest: `-k each_check` sweeps the planted faults alone. With SHOTS=folder in the environment a
picture of each page in each setting is kept there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.gui.sweep.summary import Summary
from tests.gui.sweep.sweeping import SETTINGS

GUI = Path(__file__).resolve().parents[1]
SWEEPS = ("test_sweep.py", "work/test_sweep.py", "work/test_sweep_finds.py")

if __name__ == "__main__":
    os.environ["SWEEP"] = "whole"
    asked = ["--quiet", "--capture=no", "-p", "no:cacheprovider", *sys.argv[1:]]
    sys.exit(pytest.main([*asked, *(str(GUI / sweep) for sweep in SWEEPS)], plugins=[Summary(SETTINGS)]))
