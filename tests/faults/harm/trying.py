"""Lets a child try hostile headers on a vault, and gathers what each took."""

from __future__ import annotations

import base64
import json
import random
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.conftest import ROOT
from tests.faults.harm.hostile_headers import hostile
from tests.vault.sample import PASSPHRASE
from weerbaar_desktop.vault import header

MOST_SECONDS = 3.0
MOST_MEMORY = 1.2 * 1024
"""MiB of one process."""


@dataclass(slots=True)
class Tried:
    """What came of all of them."""

    number: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    strange: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0
    memory: float = 0.0

    def __str__(self) -> str:
        counted = ", ".join(f"{name} {count}" for name, count in self.outcomes.most_common())
        return f"{self.number} headers: {counted}; longest {self.seconds:.2f} s, most memory {self.memory:.0f} MiB"


class Child:
    """The trying program on one vault."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.harm.trial", str(folder)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._say(PASSPHRASE)

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def tries(self, data: bytes) -> tuple[str, float, float]:
        """What came of it, seconds, MiB."""
        assert self._process.stdout is not None
        self._say(base64.b64encode(data).decode())
        came, seconds, memory = json.loads(self._process.stdout.readline())
        return came, seconds, memory

    def end(self) -> None:
        """No more."""
        self._process.communicate()


def try_headers(folder: Path, others: Path, count: int, seed: int) -> Tried:
    """`count` hostile headers on the vault in `folder`; `others` is another vault with the same passphrase."""
    valid, chance = (folder / header.FILE).read_bytes(), random.Random(seed)
    tried, child = Tried(), Child(folder)
    try:
        assert child.tries(valid)[0] == "opened"
        for kind, data in hostile(valid, (others / header.FILE).read_bytes(), count, chance):
            came, seconds, memory = child.tries(data)
            for _ in range(2):  # a machine that was busy with something else gets another chance
                if seconds > MOST_SECONDS:
                    seconds = min(seconds, child.tries(data)[1])
            tried.number += 1
            tried.outcomes[came] += 1
            tried.seconds, tried.memory = max(tried.seconds, seconds), max(tried.memory, memory)
            if came == "opened" or came.startswith("bug"):
                tried.strange.append((kind, f"{came}: {data[:300]!r}"))
        assert child.tries(valid)[0] == "opened"
    finally:
        child.end()
    return tried
