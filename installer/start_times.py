"""How long the bundle takes until its first window stands, beside the program from the sources, in turn.

    .venv/bin/python installer/start_times.py [ROUNDS]      on an X11 display

The first round warms the disk and does not count. What counts is the best round: whatever else a machine does, it makes
a start slower and never faster.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from environment import ROOT, program

_COMMANDS: Final = {
    "bundle": [str(ROOT / "dist" / "weerbaar-desktop" / "weerbaar-desktop")],
    "sources": [program("weerbaar-desktop")],
}
_MOST_RATIO: Final = 1.3
_MOST_SECONDS: Final = 1.0
_PATIENCE: Final = 60.0
_LOOK_EVERY: Final = 0.004


def main(arguments: list[str]) -> int:
    """Measure and say; 1 when it takes longer than it may."""
    rounds = int(arguments[0]) if arguments else 9
    took: dict[str, list[float]] = {name: [] for name in _COMMANDS}
    with tempfile.TemporaryDirectory(prefix="weerbaar-") as home:
        for number in range(rounds + 1):
            for name, command in _COMMANDS.items():
                seconds = _until_it_stands(command, Path(home))
                if number:
                    took[name].append(seconds)
    for name, every in took.items():
        print(f"{name}: best {min(every):.2f} s, worst {max(every):.2f} s of {rounds}")
    ratio = min(took["bundle"]) / min(took["sources"])
    print(f"bundle / sources: {ratio:.2f} (at most {_MOST_RATIO}); window within {_MOST_SECONDS} s")
    return 0 if ratio <= _MOST_RATIO and min(took["bundle"]) <= _MOST_SECONDS else 1


def _until_it_stands(command: list[str], home: Path) -> float:
    begun = time.monotonic()
    shown = subprocess.Popen(command, env={**os.environ, "WEERBAAR_HOME": str(home), "QT_QPA_PLATFORM": "xcb"})
    try:
        while not _stands(shown.pid):
            if shown.poll() is not None or time.monotonic() - begun > _PATIENCE:
                raise TimeoutError("no window came")
            time.sleep(_LOOK_EVERY)
        return time.monotonic() - begun
    finally:
        shown.kill()
        shown.wait()


def _stands(process: int) -> bool:
    """Whether a window of that process is on the screen."""
    asked = ["xdotool", "search", "--onlyvisible", "--pid", str(process), "--name", "Weerbaar"]
    return subprocess.run(asked, check=False, capture_output=True).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
