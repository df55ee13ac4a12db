"""Every page in each of three themes, three zooms and three sizes, and the table of what was found."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.sweep.sweeping import SETTINGS

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(7200)
def test_the_sweep_finds_nothing_in_any_theme_at_any_zoom_and_size() -> None:
    sweep = [sys.executable, "-m", "tests.gui.sweep"]
    said = subprocess.run(sweep, cwd=ROOT, capture_output=True, text=True, check=False)
    print(said.stdout)
    assert said.returncode == 0, said.stderr
    tables = [line for line in said.stdout.splitlines() if line.endswith(" findings")]
    assert tables == ["0 findings"] * (1 + len(SETTINGS))  # before a vault is open in one table, then one a setting
