"""Attaches a file to the first incident of a vault, and says how long that took and how much memory grew."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path

from tests.benchmarks.processes.saying import say
from tests.benchmarks.vaults import open_vault
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.system.clock import SystemClock


def peak() -> int:
    """The most bytes of memory since the last `forget`."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def forget() -> None:
    """Start counting the peak anew: the derivation of the key has just taken more than all that follows."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def main(home: Path, original: Path) -> None:
    """Once."""
    with closing(open_vault(home)) as vault:
        diary = Diary(vault, SystemClock())
        record = diary.rows(1)[0].record
        forget()
        before = peak()
        begun = time.perf_counter()
        diary.attach(record, original)
        say(seconds=time.perf_counter() - begun, grown=peak() - before)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
