"""One filled vault that is made once, and a copy of it for each test that harms it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.harm.harming import fill
from tests.vault.sample import FLOOR, PASSPHRASE
from weerbaar_desktop.vault import header, keys
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.store import SqlCipherStore


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with something of everything, closed; never opened again itself."""
    folder = tmp_path_factory.mktemp("gevuld") / "dossier.kluis"
    vault = SqlCipherStore().create(folder, PASSPHRASE, FLOOR, practice=False)
    fill(vault)
    vault.close()
    return folder


@pytest.fixture(scope="session")
def vault_keys(filled_once: Path) -> VaultKeys:
    """The keys of that vault, and so of every copy."""
    found, _ = header.read(filled_once)
    unlocked = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert unlocked is not None
    return unlocked


@pytest.fixture
def filled(filled_once: Path, tmp_path: Path) -> Path:
    """The vault of this test, closed."""
    return Path(shutil.copytree(filled_once, tmp_path / "dossier.kluis"))
