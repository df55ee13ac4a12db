"""Ten thousand headers that nobody with the key wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.harm.trying import MOST_MEMORY, MOST_SECONDS, try_headers
from tests.vault.sample import FLOOR, PASSPHRASE
from weerbaar_desktop.vault.store import SqlCipherStore


@pytest.mark.timeout(3600)
def test_ten_thousand_hostile_headers_open_nothing_and_cost_little(tmp_path: Path) -> None:
    folder, others = tmp_path / "dossier.kluis", tmp_path / "ander.kluis"
    for place in (folder, others):
        SqlCipherStore().create(place, PASSPHRASE, FLOOR, practice=False).close()
    tried = try_headers(folder, others, 10_000, seed=2)
    print(tried)
    assert tried.strange == []
    assert tried.number == 10_000
    assert tried.seconds < MOST_SECONDS
    assert tried.memory < MOST_MEMORY
