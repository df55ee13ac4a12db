"""Ten thousand rows of acts on the vault and the plain model."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.vault.conftest import made_once, vault_keys
from tests.vault.keeping_machine import KeepingMachine
from tests.vault.state_machine import run_sequences
from weerbaar_desktop.vault.keys import VaultKeys

__all__ = ["made_once", "vault_keys"]


@pytest.mark.timeout(7200)
def test_the_vault_says_what_a_plain_model_says_ten_thousand_times(
    made_once: Path, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    run_sequences(partial(KeepingMachine, made_once, tmp_path / "proef", vault_keys), 10_000)
