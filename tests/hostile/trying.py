"""Opens hostile files one by one as the program does, and tells what became of each."""

from __future__ import annotations

import random
import resource
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tests.hostile.made import MADE
from tests.hostile.mutations import harmed
from tests.hostile.seeds import seeds
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of

MOST_SECONDS: Final = 11.0
"""The viewer has ten; starting it and ending it may take the rest."""
MOST_MEMORY: Final = 1024 + 128
"""MiB of one process: what it may take for itself, and the libraries that it shares with others."""
_BOX: Final = (1600, 1600)


@dataclass
class Tried:
    """What became of the files; `slowest` in seconds with its name, `memory` the most of one process in MiB."""

    number: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, str] = (0.0, "")
    memory: int = 0

    def __str__(self) -> str:
        seconds, name = self.slowest
        return f"{self.number} files: {dict(self.outcomes)}; slowest {seconds:.2f} s ({name}), memory {self.memory} MiB"


def hostile_files(number: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """First those made from nothing, then what others keep, whole and harmed."""
    chance = random.Random(seed)
    kept = seeds()
    made = [(name, make) for name, make in MADE.items()][:number]
    for name, make in made:
        yield name, make()
    whole = chance.sample(kept, min(len(kept), (number - len(made)) // 4))
    yield from whole
    for place in range(number - len(made) - len(whole)):
        name, data = chance.choice(kept)
        yield f"{place} {name}", harmed(data, chance.choice(kept)[1], chance)


def try_files(viewer: Viewer, number: int, seed: int) -> Tried:
    """Every file read, and its first page shown where there is one; anything but an answer or a sentence is raised."""
    tried = Tried()
    for name, data in hostile_files(number, seed):
        started = time.monotonic()
        tried.outcomes[_opened(viewer, data)] += 1
        tried.slowest = max(tried.slowest, (time.monotonic() - started, name))
        tried.number += 1
    tried.memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
    return tried


def _opened(viewer: Viewer, data: bytes) -> str:
    extension = extension_of(data[:HEAD_BYTES])
    if not viewer.opens(extension):
        return "not opened"
    pieces = [data[start : start + (1 << 20)] for start in range(0, len(data), 1 << 20)]
    try:
        received = viewer.read(pieces, extension, lambda: False)
    except CannotContinue:
        return "said"
    if not received.pages:
        return "read"
    try:
        shown = viewer.page(pieces, extension, 1, _BOX, lambda: False)
    except CannotContinue:
        return "read, not shown"
    assert len(shown.data) == shown.width * shown.height * 3
    return "shown"
