"""Two hundred rows of acts, from adding to erasing, with locks, kills, copies put back and keys renewed in between."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.vault.keeping_machine import KeepingMachine
from tests.vault.state_machine import run_sequences
from weerbaar_desktop.vault.keys import VaultKeys


@pytest.mark.timeout(600)
def test_the_vault_says_what_a_plain_model_says(made_once: Path, vault_keys: VaultKeys, tmp_path: Path) -> None:
    run_sequences(partial(KeepingMachine, made_once, tmp_path / "proef", vault_keys), 200)
