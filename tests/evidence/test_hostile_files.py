"""Files made to break a reader: each ends in an answer or a sentence, and none reaches anything."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import pytest

from tests.hostile.made import MADE
from tests.hostile.trying import LEAST_MEMORY, MOST_MEMORY, MOST_SECONDS, Tried, hostile_files, try_files
from weerbaar_desktop import bootstrap

FILES = 300


def tried(folder: Path, patched: pytest.MonkeyPatch, files: Iterable[tuple[str, bytes]]) -> Tried:
    """What became of them, with every place for what is half done in `folder`; nothing is left there."""
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        patched.setenv(name, str(folder))
    patched.chdir(folder)
    found = try_files(bootstrap.viewer(), files)
    print(found)
    assert found.slowest[0] < MOST_SECONDS
    assert found.memory < MOST_MEMORY
    assert list(folder.iterdir()) == []
    return found


@pytest.mark.alone("the bars of seconds and memory are of a viewer that has the machine to itself")
@pytest.mark.timeout(900)
def test_what_was_made_to_hold_a_reader_up_writes_nothing_and_ends_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = tried(tmp_path, monkeypatch, islice(hostile_files(FILES, seed=1), len(MADE)))
    assert found.number == len(MADE)
    assert found.memory > LEAST_MEMORY


@pytest.mark.timeout(900)
def test_what_others_keep_whole_and_harmed_breaks_nothing_writes_nothing_and_ends_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = tried(tmp_path, monkeypatch, islice(hostile_files(FILES, seed=1), len(MADE), None))
    assert found.number == FILES - len(MADE)
    assert found.outcomes["shown"] > FILES // 10, "the viewer opens nothing, so this shows nothing"
