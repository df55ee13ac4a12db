"""Two hundred rows of acts: add, change, attach, put away, erase, draft, close, kill; the vault says what was done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.vault.state_machine import VaultMachine, run_sequences
from weerbaar_desktop.vault.keys import VaultKeys


@pytest.mark.timeout(600)
def test_the_vault_says_what_a_plain_model_says(made_once: Path, vault_keys: VaultKeys, tmp_path: Path) -> None:
    run_sequences(partial(VaultMachine, made_once, tmp_path / "proef", vault_keys), 200)
