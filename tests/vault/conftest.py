"""Vaults for the tests: made once, copied for each test, closed at its end."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.remembered import remembered
from tests.vault.sample import FLOOR, PASSPHRASE
from weerbaar_desktop.vault import header, keys
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

__all__ = ["remembered"]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault; never opened itself."""
    folder = tmp_path_factory.mktemp("kluizen") / "eerste.kluis"
    SqlCipherStore().create(folder, PASSPHRASE, FLOOR, practice=False).close()
    return folder


@pytest.fixture(scope="session")
def vault_keys(made_once: Path) -> VaultKeys:
    """The keys of every vault in these tests."""
    found, _ = header.read(made_once)
    unlocked = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert unlocked is not None
    return unlocked


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """A vault that is closed."""
    return Path(shutil.copytree(made_once, tmp_path / "dossier.kluis"))


@pytest.fixture
def open_vault(folder: Path) -> Iterator[Callable[[], OpenVault]]:
    """Opens the vault of this test, as often as asked."""
    opened: list[OpenVault] = []

    def open_it() -> OpenVault:
        opened.append(SqlCipherStore().open(folder, PASSPHRASE))
        return opened[-1]

    yield open_it
    for vault in opened:
        vault.close()


@pytest.fixture
def vault(open_vault: Callable[[], OpenVault]) -> OpenVault:
    """A vault that is open and empty."""
    return open_vault()
