"""Five thousand files made to break a reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.trying import LEAST_MEMORY, MOST_MEMORY, MOST_SECONDS, hostile_files, try_files
from weerbaar_desktop import bootstrap

FILES = 5_000


@pytest.mark.timeout(7200)
def test_five_thousand_hostile_files_break_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tried = try_files(bootstrap.viewer(), hostile_files(FILES, seed=2))
    print(tried)
    assert tried.number == FILES
    assert tried.slowest[0] < MOST_SECONDS
    assert LEAST_MEMORY < tried.memory < MOST_MEMORY
    assert list(tmp_path.iterdir()) == []
