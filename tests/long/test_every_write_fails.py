"""Every change of the disk that a save needs fails in every manner; of three manners CI takes a fourth."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.conftest import library
from tests.faults.failing import PATHS
from tests.faults.test_every_write_fails import on_the_recorder

__all__ = ["library"]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("path", [*PATHS, "renewal"])
def test_every_change_of_the_disk_fails_in_every_manner(
    path: str, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAULTS", "whole")
    module = ["renewing"] if path == "renewal" else ["failing", path]
    found = on_the_recorder(library, tmp_path / "schijf", *module)
    print(f"{path}: {found.runs} runs, 0 lost")
    assert found.runs > (1000 if path == "renewal" else 5 * 4 - 1)
