"""Two hundred rounds of saving, and after each an old page of any earlier moment in the place of the one of now."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.harm.conftest import filled, filled_once, vault_keys
from tests.faults.harm.harming import PAGE, Bytes, checked, opened
from tests.faults.harm.test_put_back import SAVES, answers, read_all
from weerbaar_desktop.vault.keys import VaultKeys

__all__ = ["filled", "filled_once", "vault_keys"]
ROUNDS = 200
TRIED = 12
"""Pages that are put back in each round."""


@pytest.mark.timeout(7200)
def test_an_old_page_of_any_moment_is_found_or_changes_no_answer(filled: Path, vault_keys: VaultKeys) -> None:
    chance = random.Random(5)
    earlier = [(filled / "kluis.db").read_bytes()]
    counted: Counter[str] = Counter()
    for _ in range(ROUNDS):
        vault = opened(filled, vault_keys)
        SAVES[chance.choice(["amend", "add", "attach", "erase"] if vault.incident_count() > 5 else ["add"])](vault)
        vault.close()
        database, truth = Bytes(filled / "kluis.db"), answers(filled, vault_keys)
        old = chance.choice(earlier[-30:])
        differing = [
            at
            for at in range(0, min(len(old), len(database)), PAGE)
            if old[at : at + PAGE] != database.whole[at : at + PAGE]
        ]
        for at in chance.sample(differing, min(TRIED, len(differing))):
            with database.other(at, old[at : at + PAGE]):
                found = bool(checked(filled, vault_keys))
                counted["found" if found else "changes nothing"] += 1
                assert found or answers(filled, vault_keys) == truth
                read_all(filled, vault_keys)
        assert checked(filled, vault_keys) == ()
        earlier.append(database.whole)
    print(dict(counted))
    shutil.rmtree(filled)
