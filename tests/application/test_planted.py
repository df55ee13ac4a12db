"""Fifty invented dossiers with planted private data: every plant is found, and none goes out unless it is confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.open_viewer import OpenViewer
from tests.shielded_folders import Handover
from weerbaar_desktop import bootstrap
from weerbaar_desktop.content.library import Library

LATER = 25
"""One in so many is added to, and handed over again with every paper there is."""


@pytest.mark.parametrize("tens", range(5))
def test_every_plant_is_found_and_none_goes_out(tens: int, library: Library, tmp_path: Path) -> None:
    wrong: dict[int, list[str]] = {}
    for seed in range(10 * tens, 10 * tens + 10):
        handover = Handover(seed, library, OpenViewer(), tmp_path / str(seed))
        found = [*handover.missed(), *handover.leaks()]
        if seed % LATER == 0:
            found += handover.later_leaks()
        if found:
            wrong[seed] = found
    assert wrong == {}


def test_the_closed_viewer_finds_as_much(library: Library, tmp_path: Path) -> None:
    handover = Handover(1000, library, bootstrap.viewer(), tmp_path / "map")
    assert handover.missed() == []
    assert handover.leaks() == []
