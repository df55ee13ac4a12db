"""A handover that something goes wrong with: either the visit is whole here, or the file opens there; never neither."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import argon2.low_level
import pytest

from tests.faults.handing import Seen, cheap_derivations, look, made_visit
from tests.faults.recorder.compiled import environment
from tests.faults.recorder.cutting import ROOT
from tests.faults.test_every_write_fails import SMALL

PULLS = 10
KILLS = 10
STEP = 29
"""Of the changes of the disk in a handover, one in so many fails, in each of five manners; `tests/long` has all."""
OWN_MOUNTS = ("unshare", "--mount", *(() if os.geteuid() == 0 else ("--map-root-user",)))


def seen_by(*command: str, **environ: str) -> Seen:
    """What the program saw; nothing of it may be wrong."""
    done = subprocess.run(
        [*command], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **environ}
    )
    found = Seen(**json.loads(done.stdout))
    assert found.wrong == []
    assert found.here + found.both + found.there == found.runs
    return found


def handing(*words: str) -> tuple[str, ...]:
    """The program with what is asked of it."""
    return sys.executable, "-m", "tests.faults.handing", *words


def pulled(place: Path, rounds: int, seed: int) -> Seen:
    """So many sticks that are pulled out."""
    if subprocess.run([*OWN_MOUNTS, "mount", "-t", "tmpfs", "tmpfs", str(place)], check=False).returncode:
        pytest.skip("a stick needs the right to mount one in a namespace of its own")
    return seen_by(*OWN_MOUNTS, *handing("pulled", str(place), str(rounds), str(seed)))


def failed(library: Path, place: Path, step: int) -> Seen:
    """One in so many changes of the disk that fails, here or on the stick."""
    disk = place / "schijf"
    disk.mkdir()
    return seen_by(*handing("fails", str(disk), str(step)), **environment(library, disk), RECORDER_LAZY="1")


def killed(place: Path, kills: int, seed: int) -> Seen:
    """So many handovers that are killed at a moment of chance, in time counted from when the vault is open."""
    chance, seen, base = random.Random(seed), Seen(), place / "heel.kluis"
    made_visit(base)
    lasts = _until_killed(base, place / "heel", None)
    for number in range(kills):
        here = place / str(number)
        _until_killed(base, here, chance.uniform(0, lasts))
        seen.runs += 1
        look(here / "bezoek.kluis", here / "stick", seen, f"kill {number}")
        shutil.rmtree(here)
    assert seen.wrong == []
    return seen


def _until_killed(base: Path, here: Path, seconds: float | None) -> float:
    """How long it took; None waits for its end."""
    (here / "stick").mkdir(parents=True)
    folder = shutil.copytree(base, here / "bezoek.kluis")
    with subprocess.Popen(
        handing("once", str(folder), str(here / "stick")), cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("open")
        begin = time.perf_counter()
        try:
            process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        assert process.returncode in (0, -9)
        return time.perf_counter() - begin


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the programs that are started."""
    monkeypatch.setattr(argon2.low_level, "hash_secret_raw", argon2.low_level.hash_secret_raw)
    cheap_derivations()


@pytest.mark.timeout(300)
def test_a_stick_that_is_pulled_out_at_ten_moments_of_chance_leaves_the_visit_here_or_there(tmp_path: Path) -> None:
    found = pulled(tmp_path, PULLS, 7)
    print(f"{found.runs} sticks pulled out: {found.here} here, {found.both} on both sides, {found.there} there")


@pytest.mark.timeout(300)
def test_killed_at_ten_moments_of_chance_it_is_here_or_there(tmp_path: Path) -> None:
    found = killed(tmp_path, KILLS, 7)
    print(f"{found.runs} kills: {found.here} here, {found.both} on both sides, {found.there} there")


@pytest.mark.timeout(300)
def test_the_nth_change_of_the_disk_fails_and_it_is_here_or_there(library: Path, tmp_path: Path) -> None:
    found = failed(library, tmp_path, STEP)
    assert found.runs >= 5 * 4
    print(f"{found.runs} changes failed: {found.here} here, {found.both} on both sides, {found.there} there")


@pytest.mark.timeout(300)
def test_a_full_stick_says_so_and_leaves_the_visit_here(tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    (disk / "stick").mkdir(parents=True)
    mounted = ["sh", "-c", f'mount -t tmpfs -o size={SMALL} tmpfs "$0" && exec "$@"', str(disk / "stick")]
    if subprocess.run([*OWN_MOUNTS, *mounted, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a small disk needs the right to mount one in a namespace of its own")
    found = seen_by(*OWN_MOUNTS, *mounted, *handing("full", str(disk)))
    assert (found.both, set(found.said)) == (0, {"De schijf is vol."})
    assert min(found.here, found.there) > 0
