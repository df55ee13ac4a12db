"""Records a program while it makes and fills a vault, and cuts its power thousands of times."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.recorder.compiled import environment
from tests.vault.sample import PASSPHRASE

ROOT = Path(__file__).resolve().parents[3]
PROCESSES = 2


@dataclass(frozen=True, slots=True)
class Recording:
    """What a program did to the disk, and the vault as it stood when it ended."""

    file: Path
    done: Path
    seed: str


Recorder = Callable[..., Recording]


def recorded(library: Path, place: Path, seed: str, without: str = "") -> Recording:
    """Let the writer tell its story in the new folder `place`; `without` is a guard that it goes without."""
    disk, file = place / "schijf", place / "opname"
    disk.mkdir(parents=True)
    subprocess.run(
        [sys.executable, "-m", "tests.faults.writer", str(disk / "dossier.kluis"), seed, "story"],
        cwd=ROOT, check=True, input=PASSPHRASE + "\n", text=True, stdout=subprocess.DEVNULL,
        env={**os.environ, **environment(library, disk, file), "WITHOUT": without},
    )  # fmt: skip
    return Recording(file, disk / "dossier.kluis", seed)


def what_went_wrong(recording: Recording, cuts: int, scratch: Path) -> list[dict[str, Any]]:
    """Each of `cuts` power cuts after which the vault does not hold what was acknowledged, or cannot be opened."""
    bounds = [cuts * part // PROCESSES for part in range(PROCESSES + 1)]
    running = []
    for first, last in itertools.pairwise(bounds):
        place = scratch / f"beelden-{first}"
        place.mkdir(parents=True)
        running.append(_examining(recording, place, first, last))
    found, examined = [], 0
    for process in running:
        output, _ = process.communicate()
        assert process.returncode == 0
        *wrong, counted = map(json.loads, output.splitlines())
        found += wrong
        examined += counted["examined"]
    assert examined == cuts
    return found


def _examining(recording: Recording, scratch: Path, first: int, last: int) -> subprocess.Popen[str]:
    what = (recording.file, recording.done, scratch, recording.seed, first, last)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.recorder.examine", *map(str, what)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
