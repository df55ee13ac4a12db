"""Starts the processes that are measured, each with a home of its own, and reads what they say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.processes.saying import stamp

ROOT = Path(__file__).resolve().parents[2]
PROCESSES = Path(__file__).with_name("processes")
_PATIENCE = 120.0
"""Seconds after which a process hangs rather than being slow."""
SCREEN = os.environ.get("QT_QPA_PLATFORM", "offscreen")
"""Offscreen has no window manager that answers late; `QT_QPA_PLATFORM=xcb` measures on a screen that has one."""


@dataclass(frozen=True)
class Said:
    """When the process was started, on the clock that all share, and the lines it said."""

    started: float
    lines: tuple[Mapping[str, Any], ...]

    @property
    def usable(self) -> float:
        """Seconds from the start of the process until its window could be used."""
        return float(self.lines[0]["usable"]) - self.started


def run(script: str, *arguments: object, home: Path | None = None, **more: str) -> Said:
    """What `processes/<script>.py` said; raises RuntimeError when it ended with an error."""
    command = [sys.executable, str(PROCESSES / f"{script}.py"), *map(str, arguments)]
    if home is not None:
        (home / "run" / "venster.lock").unlink(missing_ok=True)  # a measured process ends without tidying up
    started = stamp()
    done = subprocess.run(command, check=False, capture_output=True, env=environment(home, more), timeout=_PATIENCE)
    if done.returncode:
        raise RuntimeError(f"{script} ended with {done.returncode}:\n{done.stderr.decode()}")
    return Said(started, tuple(json.loads(line) for line in done.stdout.splitlines()))


def environment(home: Path | None, more: Mapping[str, str]) -> dict[str, str]:
    """The environment of a measured process; `home` is where the program keeps everything."""
    place = {"WEERBAAR_HOME": str(home)} if home is not None else {}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": SCREEN, **place, **more}


def in_turn(number: int, kinds: Sequence[str]) -> list[str]:
    """The kinds in another order each round, so that none always runs after the same one."""
    start = number % len(kinds)
    return [*kinds[start:], *kinds[:start]]
