"""Opens a vault again and again without paying for the passphrase each time."""

from __future__ import annotations

from pathlib import Path

from tests.vault.sample import PASSPHRASE
from weerbaar_desktop.vault import header, keys, trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def unlocked(folder: Path) -> VaultKeys:
    """The keys of a vault of these tests; takes as long as the derivation."""
    found, _ = header.read(folder)
    vault_keys = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert vault_keys is not None
    return vault_keys


def opened(folder: Path, vault_keys: VaultKeys) -> OpenVault:
    """What SqlCipherStore.open does once the passphrase has given the keys."""
    found, mac = header.read(folder)
    if not vault_keys.vouches_for(found.covered(), mac):
        raise trouble.altered_header()
    return SqlCipherStore()._open_with(folder, found, vault_keys)
