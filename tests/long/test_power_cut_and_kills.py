"""The full figures: fifty thousand power cuts and two thousand kills, nothing lost that was acknowledged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.conftest import library, recorder, writer
from tests.faults.killing import kill_again_and_again
from tests.faults.recorder.cutting import Recorder, what_went_wrong

if TYPE_CHECKING:
    from tests.faults.conftest import Writer

__all__ = ["library", "recorder", "writer"]

RECORDINGS = 20
CUTS = 50_000
KILLS = 2_000


@pytest.mark.timeout(7200)
def test_fifty_thousand_power_cuts_lose_nothing_that_was_acknowledged(recorder: Recorder, tmp_path: Path) -> None:
    for number in range(RECORDINGS):
        wrong = what_went_wrong(recorder(f"lang {number}"), CUTS // RECORDINGS, tmp_path / str(number))
        assert wrong == []
    print(f"{CUTS} power cuts over {RECORDINGS} recordings: 0 lost, 0 that cannot be opened")


@pytest.mark.timeout(7200)
def test_two_thousand_kills_lose_nothing_that_was_acknowledged(writer: Writer, tmp_path: Path) -> None:
    wrong, _ = kill_again_and_again(tmp_path, writer, KILLS)
    assert wrong == []
    print(f"{KILLS} kills: 0 lost, 0 damaged")
