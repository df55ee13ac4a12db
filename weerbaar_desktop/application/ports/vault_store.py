"""Where vaults come from, as the journeys need it: made, opened, put back, mended."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from weerbaar_desktop.application.ports.values import (
    Cancelled,
    Finding,
    KdfChoice,
    Progress,
    Repaired,
    VaultDescription,
    Way,
)
from weerbaar_desktop.application.ports.vault import Vault


class NewSecrets(Protocol):
    """Random secrets for ways into a vault."""

    def new_recovery_code(self) -> str:
        """130 random bits as a person writes them down; nothing opens with it yet."""
        ...

    def new_kept_secret(self) -> str:
        """A random secret for the key store of the computer; nothing opens with it yet."""
        ...


class VaultStore(NewSecrets, Protocol):
    """Making and opening vaults; every method may take as long as the key derivation."""

    def create(self, folder: Path, passphrase: str, kdf: KdfChoice | None, practice: bool) -> Vault:
        """A new vault in `folder`, which must not exist; None calibrates the key derivation to about a second."""
        ...

    def open(self, folder: Path, secret: str, way: Way = "passphrase") -> Vault: ...
    def describe(self, folder: Path) -> VaultDescription:
        """Reads the header only, without the passphrase."""
        ...

    def restore(
        self,
        source: Path,
        folder: Path,
        secret: str,
        progress: Progress,
        cancelled: Cancelled,
        way: Way = "passphrase",
    ) -> tuple[Finding, ...]:
        """A copy, made by copy_to_file or copy_to_reserve, into `folder`, which must not exist; checked completely.

        `source` is a file, a folder with copies (its last state), or one state in it. The findings are what was wrong
        with the vault itself when it was copied.
        """
        ...

    def repair(
        self,
        folder: Path,
        secret: str,
        progress: Progress,
        cancelled: Cancelled,
        copies: Path | None = None,
        way: Way = "passphrase",
    ) -> Repaired:
        """As Vault.repair, of a vault that is closed: then a damaged header can be put right as well."""
        ...
