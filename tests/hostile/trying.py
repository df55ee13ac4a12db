"""Opens hostile files one by one as the program does, and tells what became of each."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.hostile.made import MADE
from tests.hostile.mutations import harmed
from tests.hostile.seeds import seeds
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.system import processes

MOST_SECONDS: Final = 11.0
"""Of one call: the viewer has ten; starting it and ending it may take the rest."""
MOST_MEMORY: Final = 1024 + 128
"""MiB of one process: what it may take for itself, and the libraries that it shares with others."""
LEAST_MEMORY: Final = 200
"""MiB: the bombs among them take more, or nobody was looking."""
_BETWEEN: Final = 0.02
"""Seconds between two looks at how much memory a process has had."""
_SEARCHED: Final = frozenset({"docx", "xlsx", "zip"})
"""Kinds of which a search reads more than is shown."""
_BOX: Final = (1600, 1600)


@dataclass
class Tried:
    """What became of the files.

    `slowest` is a call, in seconds with its name; `memory` the most of one process in MiB.
    """

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


def try_files(viewer: Viewer, files: Iterable[tuple[str, bytes]]) -> Tried:
    """Every file read, and its first page shown where there is one; anything but an answer or a sentence is raised."""
    tried = Tried()
    with _watched(tried):
        for name, data in files:
            tried.outcomes[_opened(tried, name, viewer, data)] += 1
            tried.number += 1
    return tried


@contextmanager
def _watched(tried: Tried) -> Iterator[None]:
    """Keeps the most memory of one process; bubblewrap does not pass on what the process in it took."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_BETWEEN):
            for child in tuple(processes._children):
                tried.memory = max(tried.memory, *_most_of(child.pid), 0)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def _most_of(process: int) -> Iterator[int]:
    """The most MiB that this process, and each that it started, ever had at once."""
    place = Path("/proc", str(process))
    with suppress(OSError):
        for line in (place / "status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                yield int(line.split()[1]) >> 10
        for below in (place / "task" / str(process) / "children").read_text().split():
            yield from _most_of(int(below))


def _opened(tried: Tried, name: str, viewer: Viewer, data: bytes) -> str:
    extension = extension_of(data[:HEAD_BYTES])
    if not viewer.opens(extension):
        return "not opened"
    pieces = [data[start : start + (1 << 20)] for start in range(0, len(data), 1 << 20)]
    try:
        with _timed(tried, name):
            received = viewer.read(pieces, extension, lambda: False)
        if extension in _SEARCHED:
            with _timed(tried, f"{name}, searched"):
                viewer.words(pieces, extension, lambda: False)
    except CannotContinue:
        return "said"
    if not received.pages:
        return "read"
    try:
        with _timed(tried, f"{name}, shown"):
            shown = viewer.page(pieces, extension, 1, _BOX, lambda: False)
    except CannotContinue:
        return "read, not shown"
    assert len(shown.data) == shown.width * shown.height * 3
    return "shown"


@contextmanager
def _timed(tried: Tried, name: str) -> Iterator[None]:
    """One call, also when it ends in a sentence: each has its own limit."""
    started = time.monotonic()
    try:
        yield
    finally:
        tried.slowest = max(tried.slowest, (time.monotonic() - started, name))
