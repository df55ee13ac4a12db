"""The full figure: five hundred invented dossiers with planted private data, through the closed viewer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.shielded_folders import Handover
from weerbaar_desktop import bootstrap

DOSSIERS = 500


@pytest.mark.timeout(4 * 3600)
def test_in_five_hundred_dossiers_every_plant_is_found_and_none_goes_out(tmp_path: Path) -> None:
    viewer, library = bootstrap.viewer(), bootstrap.library()
    wrong: dict[int, list[str]] = {}
    for seed in range(DOSSIERS):
        handover = Handover(seed, library, viewer, tmp_path / str(seed))
        if found := [*handover.missed(), *handover.leaks()]:
            wrong[seed] = found
        shutil.rmtree(tmp_path / str(seed), ignore_errors=True)
    assert wrong == {}
