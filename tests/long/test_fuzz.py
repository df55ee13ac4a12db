"""Ten minutes of fuzzing for each reader of what strangers made."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.running import HERE, REASON, fuzz

TEN_MINUTES = 600


@pytest.mark.skipif(not HERE, reason=REASON)
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    "name", ["chat", "mail", "outlook", "office", "html", "header", "chunks", "manifest", "journal"]
)
def test_ten_minutes_find_nothing(name: str, tmp_path: Path) -> None:
    done = fuzz(name, tmp_path, seconds=TEN_MINUTES)
    print(done)
    assert done.wrong == ""
