"""Runs a fuzzer in a child process on examples of its own, within the bounds of the viewer."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
HERE: Final = importlib.util.find_spec("atheris") is not None
REASON: Final = "atheris is there for Linux on x86-64 and Python before 3.14 only"
MOST_SECONDS: Final = 10
"""Of one try, as of the viewer; and the memory of the whole process."""
MOST_MEMORY: Final = 1024
_DONE: Final = re.compile(r"Done ([0-9]+) runs? in ([0-9]+) second")
_COVERAGE: Final = re.compile(r"cov: ([0-9]+) ft: [0-9]+")


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """What came of it: how many tries in how many seconds, what they reached, and what went wrong ("" for nothing)."""

    name: str
    runs: int
    seconds: int
    reached: int
    wrong: str

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.runs} tries in {self.seconds} s, reached {self.reached}; {self.wrong or 'no finding'}"
        )


def _without_preparing(said: str) -> str:
    """A line for each module that is made ready would push what went wrong out of what is kept."""
    return "".join(line for line in said.splitlines(keepends=True) if not line.startswith("INFO: Instrumenting"))


def fuzz(name: str, folder: Path, runs: int = -1, seconds: int = 0, seed: int = 0) -> Fuzzed:
    """Try the target so many times or seconds, in `folder`; -1 runs and 0 seconds mean without end, seed 0 any."""
    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    from tests.fuzz.targets import PROOF, TARGETS

    for number, example in enumerate((TARGETS | PROOF)[name].examples()):
        (corpus / f"voorbeeld-{number}").write_bytes(example)
    done = subprocess.run(
        [
            sys.executable, "-m", "tests.fuzz.child", name, f"-runs={runs}", f"-max_total_time={seconds}",
            f"-seed={seed}", f"-timeout={MOST_SECONDS}", f"-rss_limit_mb={MOST_MEMORY}", "-max_len=65536",
            f"-artifact_prefix={folder}/{name}-", str(corpus),
        ],
        cwd=ROOT, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
    )  # fmt: skip
    said = done.stdout + done.stderr
    ended, reached = _DONE.search(said), _COVERAGE.findall(said)
    whole = done.returncode == 0 and ended is not None
    return Fuzzed(
        name,
        int(ended[1]) if ended else 0,
        int(ended[2]) if ended else 0,
        int(reached[-1]) if reached else 0,
        "" if whole else _without_preparing(said)[-6_000:],
    )
