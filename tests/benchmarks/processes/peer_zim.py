"""Searches a notebook with Zim's own search, run by the Python of the system: a word a line."""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path

from tests.benchmarks.processes.saying import say


def main(place: Path) -> None:
    """The notebook stays open; says so, then how long each search took and how many pages it found."""
    # Only the Python of the system has these, so nothing else can know of them.
    search = import_module("zim.search")
    notebook, _ = import_module("zim.notebook").build_notebook(import_module("zim.newfs").FilePath(str(place)))
    say(open=True)
    for line in sys.stdin:
        begun = time.perf_counter()
        found = search.SearchSelection(notebook)
        found.search(search.Query(line.strip()))
        say(seconds=time.perf_counter() - begun, found=len(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
