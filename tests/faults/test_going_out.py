"""Each write, sync and name of what goes out fails once: nothing half is left, it is said, the vault is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.going_out import KINDS
from tests.faults.recorder.compiled import environment
from tests.faults.recorder.cutting import ROOT
from tests.faults.test_every_write_fails import SMALL, seen

_FULL = "De schijf is vol."


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", KINDS)
def test_the_nth_change_of_the_disk_fails_for_every_n(kind: str, library: Path, tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    disk.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.going_out", str(disk), kind],
        cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
        env={**os.environ, **environment(library, disk), "RECORDER_LAZY": "1"},
    )  # fmt: skip
    found = seen(done.stdout)
    assert found.runs >= 5 * 4
    assert len(found.said) == 2, found.said


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", KINDS)
def test_a_small_disk_that_gets_full_half_way_says_so(kind: str, tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    disk.mkdir()
    own_mounts = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    mounted = ["sh", "-c", f'mount -t tmpfs -o size={SMALL} tmpfs "$0" && exec "$@"', str(disk)]
    if subprocess.run([*own_mounts, *mounted, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a small disk needs the right to mount one in a namespace of its own")
    done = subprocess.run(
        [*own_mounts, *mounted, sys.executable, "-m", "tests.faults.going_out", str(disk), kind, "full"],
        cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    found = seen(done.stdout)
    assert found.runs > 16
    assert set(found.said) == {_FULL}
