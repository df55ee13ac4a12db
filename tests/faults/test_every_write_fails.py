"""Each write, sync and name that a save needs fails once: nothing is lost, it is said in Dutch, and it can go on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.failing import PATHS, SAVES, Seen
from tests.faults.recorder.compiled import environment
from tests.faults.recorder.cutting import ROOT
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.schema import TOO_FULL

SMALL = "16m"


def seen(output: str) -> Seen:
    """What the program saw; nothing of it may be wrong."""
    found = Seen(**json.loads(output))
    assert found.wrong == []
    return found


def on_the_recorder(library: Path, disk: Path, module: str, *arguments: str) -> Seen:
    """What this program of the tests saw with every change of `disk` failing."""
    disk.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{module}", str(disk), *arguments],
        cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
        env={**os.environ, **environment(library, disk), "RECORDER_LAZY": "1"},
    )  # fmt: skip
    return seen(done.stdout)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("path", PATHS)
def test_the_nth_change_of_the_disk_fails_for_every_n(path: str, library: Path, tmp_path: Path) -> None:
    found = on_the_recorder(library, tmp_path / "schijf", "failing", path)
    assert found.runs >= 2 * 4 + 3  # at least four changes, each full and failing, and one in every other manner
    if path in SAVES:
        assert {said.partition(" Dit is niet")[0] for said in found.said} >= {trouble.FULL, trouble.FAILS}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("path", [*SAVES, "open", "close", "migrate"])
def test_a_small_disk_that_is_really_full_says_so_and_goes_on_when_there_is_room(path: str, tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    disk.mkdir()
    own_mounts = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    mounted = ["sh", "-c", f'mount -t tmpfs -o size={SMALL} tmpfs "$0" && exec "$@"', str(disk)]
    if subprocess.run([*own_mounts, *mounted, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a small disk needs the right to mount one in a namespace of its own")
    done = subprocess.run(
        [*own_mounts, *mounted, sys.executable, "-m", "tests.faults.failing", str(disk), path, "full"],
        cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    found = seen(done.stdout)
    assert found.runs > 16
    assert bool(found.said) == (path in (*SAVES, "migrate"))
    full = TOO_FULL if path == "migrate" else trouble.FULL
    assert all(said.startswith(full) for said in found.said)
