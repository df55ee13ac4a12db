"""Twenty locks from every kind of page: nothing of the vault is in the memory of any process of ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.locking import SEEN, lock_again_and_again, plant
from tests.journeys.program import Program
from tests.journeys.traces import in_memory, our_processes

pytestmark = pytest.mark.journey


@pytest.mark.timeout(300)  # a minute and a half on a machine that does nothing else
def test_twenty_locks_leave_nothing_in_memory(program: Program, vault: Path) -> None:
    secrets = plant(vault)
    program.start()
    if os.geteuid() != 0:
        with pytest.raises(PermissionError):
            in_memory(our_processes(), secrets)
        pytest.skip("only root may look into a process that is hardened")
    looked = lock_again_and_again(program, secrets, 20)
    print(looked)
    assert looked.locks == 20
    assert looked.after == {}
    assert looked.before >= SEEN, "the look is blind"
