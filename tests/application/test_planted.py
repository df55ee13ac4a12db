"""Fifty invented dossiers with planted private data: every plant is found, and none goes out unless it is confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.open_viewer import OpenViewer
from tests.shielded_folders import Handover
from weerbaar_desktop import bootstrap
from weerbaar_desktop.content.library import Library


@pytest.mark.parametrize("tens", range(5))
def test_every_plant_is_found_and_none_goes_out(tens: int, library: Library, tmp_path: Path) -> None:
    wrong: dict[int, list[str]] = {}
    for seed in range(10 * tens, 10 * tens + 10):
        handover = Handover(seed, library, OpenViewer(), tmp_path / str(seed))
        if found := [*handover.missed(), *handover.leaks()]:
            wrong[seed] = found
    assert wrong == {}


def test_the_closed_viewer_finds_as_much(library: Library, tmp_path: Path) -> None:
    handover = Handover(1000, library, bootstrap.viewer(), tmp_path / "map")
    assert handover.missed() == []
    assert handover.leaks() == []
