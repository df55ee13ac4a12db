"""A thousand headers that nobody with the key wrote: none opens, none hangs, none takes the memory of the computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.harm.trying import MOST_MEMORY, MOST_SECONDS, Child, try_headers
from tests.vault.sample import FLOOR, PASSPHRASE
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.store import SqlCipherStore


@pytest.mark.alone("three seconds are for the largest derivation, which takes the whole machine")
def test_a_thousand_hostile_headers_open_nothing_and_cost_little(folder: Path, tmp_path: Path) -> None:
    others = tmp_path / "ander.kluis"
    SqlCipherStore().create(others, PASSPHRASE, FLOOR, practice=False).close()
    tried = try_headers(folder, others, 1000, seed=1)
    print(tried)
    assert tried.strange == []
    assert tried.number == 1000
    assert tried.seconds < MOST_SECONDS
    assert tried.memory < MOST_MEMORY
    assert {"DamagedVault", "WrongPassphrase", "AlteredHeader", "NewerVault"} <= set(tried.outcomes)


def test_the_trial_sees_what_opens_and_what_memory_that_takes(folder: Path) -> None:
    valid = (folder / header.FILE).read_bytes()
    child = Child(folder)
    came, seconds, memory = child.tries(valid)
    child.end()
    assert came == "opened"
    assert 0.05 < seconds < MOST_SECONDS
    assert memory > FLOOR.memory
