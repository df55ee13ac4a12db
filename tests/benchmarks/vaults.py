"""The vaults that are measured: made by the program itself, filled in one commit, kept as long as the run."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.vault.kdf import FLOOR
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

PASSPHRASE = "een goede lange wachtzin"
KDF: KdfChoice = FLOOR
"""The cheapest that a vault of ours accepts: with it the derivation hides the least of everything else."""


@dataclass
class Vaults:
    """Vaults below `folder`, each in a home of its own."""

    folder: Path
    _made: dict[int, Path] = field(default_factory=dict)

    def home(self, incidents: int) -> Path:
        """The home of a vault with so many incidents; nobody may change it."""
        if incidents not in self._made:
            self._made[incidents] = self.fresh(f"{incidents}", incidents)
        return self._made[incidents]

    def fresh(self, name: str, incidents: int) -> Path:
        """The home of a vault that may be changed."""
        home = self.folder / name
        vault = home / "kluizen" / "Proef.kluis"
        with closing(bootstrap.opening().create(vault, PASSPHRASE, KDF)) as opened:
            bootstrap.filler().fill(opened, incidents)
        return home


def folder_of(home: Path) -> Path:
    """Where the vault stands below its home."""
    return home / "kluizen" / "Proef.kluis"


def open_vault(home: Path) -> OpenVault:
    """The vault in `home`; close it yourself."""
    return SqlCipherStore().open(folder_of(home), PASSPHRASE)
