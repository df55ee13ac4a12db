"""What a measured process tells about itself: the moment, its memory, and which modules it has loaded."""

from __future__ import annotations

import sys
import time
from pathlib import Path


def stamp() -> float:
    """Seconds on the clock that all processes of this machine share."""
    return time.clock_gettime(time.CLOCK_MONOTONIC)


def memory() -> int:
    """Bytes of this process and its children, pages that several processes share divided among them (PSS)."""
    children = Path(f"/proc/self/task/{_thread()}/children").read_text(encoding="ascii").split()
    return sum(_pss(process) for process in ("self", *children))


def _thread() -> str:
    return Path("/proc/thread-self").readlink().name


def _pss(process: str) -> int:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def say(**values: object) -> None:
    """One line of JSON on standard output; the benchmark reads them."""
    import json

    print(json.dumps(values), flush=True)


def loaded() -> list[str]:
    """The packages that are loaded, without what lies in them."""
    return sorted({name.partition(".")[0] for name in sys.modules})
