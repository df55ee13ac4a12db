"""Searches a journal with RedNotebook's own search, run by the Python of the system: a word a line."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path

from tests.benchmarks.processes.saying import say

_INSTALLED = "/usr/share/rednotebook"


def main(place: Path) -> None:
    """The journal stays loaded; says so, then how long each search took and on how many days it found something."""
    sys.path.insert(0, _INSTALLED)
    del sys.argv[1:]  # it reads them when it is imported
    with os.fdopen(os.dup(1), "w") as answers:
        os.dup2(2, 1)  # it tells on standard output what it does, also past `sys.stdout`
        journal = import_module("rednotebook.journal").Journal()
        journal.months = import_module("rednotebook.storage").load_all_months_from_disk(str(place))
        with redirect_stdout(answers):
            _answer(journal.search)


def _answer(search: Callable[[str, list[str]], list[tuple[str, list[str]]]]) -> None:
    say(open=True)
    for line in sys.stdin:
        begun = time.perf_counter()
        days = search(line.strip(), [])
        took = time.perf_counter() - begun
        say(seconds=took, found=sum(bool(found) for _, found in days))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
