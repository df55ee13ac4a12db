"""Fuzzes the readers of what strangers made: `python -m tests.fuzz [TARGET ...] [--seconds N | --runs N]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.fuzz.running import HERE, REASON, fuzz


def main() -> int:
    """1 when something was found; its bytes are then kept in the folder that is named."""
    if not HERE:
        print(REASON)
        return 2
    from tests.fuzz.targets import TARGETS

    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], default=[], metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--runs", type=int, default=-1, help="for each target; -1: as many as fit in the seconds")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    wrong = 0
    for name in asked.targets or TARGETS:
        done = fuzz(name, folder, asked.runs, asked.seconds, asked.seed)
        print(done, flush=True)
        wrong += bool(done.wrong)
    print(f"What was made lies in {folder}.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
