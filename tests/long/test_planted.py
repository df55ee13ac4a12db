"""The full figure: five hundred invented dossiers with planted private data, through the closed viewer."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from tests.shielded_folders import Handover
from weerbaar_desktop import bootstrap, shipped

DOSSIERS = 500
LATER = 5
"""One in so many is added to, and handed over again with every paper there is."""


@pytest.mark.timeout(4 * 3600)
def test_in_five_hundred_dossiers_every_plant_is_found_and_none_goes_out(tmp_path: Path) -> None:
    viewer, library, begun, plants = bootstrap.viewer(), shipped.library(), time.monotonic(), 0
    wrong: dict[int, list[str]] = {}
    for seed in range(DOSSIERS):
        handover = Handover(seed, library, viewer, tmp_path / str(seed))
        found = [*handover.missed(), *handover.leaks()]
        if seed % LATER == 0:
            found += handover.later_leaks()
        if found:
            wrong[seed] = found
        plants += handover.plants
        for folder in tmp_path.iterdir():
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{DOSSIERS} dossiers, {plants} plants, {(time.monotonic() - begun) / DOSSIERS:.1f} s each; wrong: {wrong}")
    assert wrong == {}
