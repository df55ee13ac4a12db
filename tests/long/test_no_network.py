"""All tests of the window where there is no network."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.silence import run_in_silence


@pytest.mark.timeout(3600)
def test_all_tests_of_the_window_are_green_without_a_network(tmp_path: Path) -> None:
    made = run_in_silence(["tests/gui", "tests/console", "tests/application", "tests/vault"], tmp_path / "spoor")
    assert set(made) <= {"AF_UNIX", "AF_NETLINK"}
