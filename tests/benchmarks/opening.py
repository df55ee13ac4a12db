"""Opening a vault against the bare derivation of the same passphrase: all else must be nearly nothing."""

from __future__ import annotations

import time

from tests.benchmarks.figures import Figure, ratio
from tests.benchmarks.vaults import PASSPHRASE, Vaults
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.vault import keys
from weerbaar_desktop.vault.store import SqlCipherStore

USUAL = KdfChoice(256, 3, 4)
"""What a new vault asks at least of a computer with 4 GiB; a quicker one is asked for more passes."""


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """In turn, in one process that has loaded what it needs: the derivation alone, and the vault until it is open."""
    folder = vaults.folder / "openen.kluis"
    store = SqlCipherStore(notes=vaults.folder / "gezien")
    store.create(folder, PASSPHRASE, USUAL, practice=False).close()
    bare: list[float] = []
    opened: list[float] = []
    for _ in range(rounds):
        bare.append(keys.seconds_of(USUAL))
        begin = time.perf_counter()
        vault = store.open(folder, PASSPHRASE)
        opened.append(time.perf_counter() - begin)
        vault.close()
    return [ratio("unlock / Argon2id alone, same parameters", opened, bare, 1.15)]
