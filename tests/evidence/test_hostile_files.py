"""Files made to break a reader: each ends in an answer or a sentence, and none reaches anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.trying import HANGS, LEAST_MEMORY, MOST_MEMORY, try_files
from weerbaar_desktop import bootstrap

FILES = 300


@pytest.mark.timeout(900)
def test_hostile_files_break_nothing_write_nothing_and_end_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    tried = try_files(bootstrap.viewer(), FILES, seed=1)
    print(tried)
    assert tried.number == FILES
    assert tried.outcomes["shown"] > FILES // 10, "the viewer opens nothing, so this shows nothing"
    assert tried.slowest[0] < HANGS  # the bar of seconds is that of the long run, where nothing else goes on
    assert LEAST_MEMORY < tried.memory < MOST_MEMORY
    assert list(tmp_path.iterdir()) == []
