"""A new key for the vault, killed or refused by the disk at any change: it opens with the old passphrase or the new."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.failing import Seen
from tests.faults.recorder.compiled import environment
from tests.faults.recorder.cutting import ROOT


@pytest.mark.timeout(400)
def test_a_renewal_that_is_cut_off_or_refused_anywhere_loses_nothing(library: Path, tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    disk.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.renewing", str(disk)],
        cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
        env={**os.environ, **environment(library, disk), "RECORDER_LAZY": "1"},
    )  # fmt: skip
    found = Seen(**json.loads(done.stdout))
    assert found.wrong == []
    assert found.runs > 1000
