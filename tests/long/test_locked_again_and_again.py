"""Two hundred locks from every kind of page."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.locking import SEEN, lock_again_and_again, plant
from tests.journeys.program import Program


@pytest.mark.timeout(3600)
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may look into a process that is hardened")
def test_two_hundred_locks_leave_nothing_in_memory(program: Program, vault: Path) -> None:
    secrets = plant(vault)
    program.start()
    looked = lock_again_and_again(program, secrets, 200)
    print(looked)
    assert looked.locks == 200
    assert looked.after == {}
    assert looked.before >= SEEN, "the look is blind"
