"""Each reader of what strangers made, fuzzed for some seconds; ten minutes of it stand in tests/long."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.running import HERE, REASON, fuzz

NAMES = ("chat", "mail", "outlook", "office", "contacts", "html", "header", "chunks", "manifest", "journal")


def test_every_target_is_tried() -> None:
    from tests.fuzz.targets import TARGETS

    assert set(NAMES) == set(TARGETS)


@pytest.mark.skipif(not HERE, reason=REASON)
@pytest.mark.parametrize("name", NAMES)
def test_some_thousands_of_tries_find_nothing(name: str, tmp_path: Path) -> None:
    done = fuzz(name, tmp_path, runs=3_000, seconds=5, seed=1)
    assert done.wrong == ""
    assert done.runs > 50


@pytest.mark.skipif(not HERE, reason=REASON)
def test_a_reader_that_stumbles_is_found(tmp_path: Path) -> None:
    assert "stumbled" in fuzz("struikelt", tmp_path, runs=1_000, seconds=20, seed=1).wrong
    assert list(tmp_path.glob("struikelt-crash-*"))
