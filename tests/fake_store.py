"""A store of vaults without a disk below it: it knows one passphrase, and copies that hold nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tests.fake_ways import FakeSecrets
from tests.fakes import FakeVault
from weerbaar_desktop.application.ports import (
    Cancelled,
    Finding,
    KdfChoice,
    Progress,
    Repaired,
    Vault,
    VaultDescription,
    Way,
)
from weerbaar_desktop.domain.errors import CannotContinue, Stopped, WrongPassphrase

FITS = "zes losse woorden zijn genoeg"


@dataclass
class FakeStore(FakeSecrets):
    """`restored` are the places where a copy was put back; `findings` is what was wrong with the vault in it."""

    restored: list[Path] = field(default_factory=list)
    findings: tuple[Finding, ...] = ()

    def create(self, folder: Path, passphrase: str, kdf: KdfChoice | None, practice: bool) -> Vault:
        return FakeVault(practice=practice)

    def open(self, folder: Path, secret: str, way: Way = "passphrase") -> Vault:
        if secret != FITS or way != "passphrase":
            raise WrongPassphrase
        return FakeVault()

    def describe(self, folder: Path) -> VaultDescription:
        return VaultDescription(folder, 1, "ab" * 16, False, 1, ("passphrase",))

    def restore(
        self,
        source: Path,
        folder: Path,
        secret: str,
        progress: Progress,
        cancelled: Cancelled,
        way: Way = "passphrase",
    ) -> tuple[Finding, ...]:
        if not source.exists():
            raise CannotContinue("Er staat geen reservekopie op deze plek.", "Er is niets veranderd.", "Kijk na.")
        self.open(folder, secret, way)
        progress("Deel 1 van 2 terugzetten")
        if cancelled():
            raise Stopped
        self.restored.append(folder)
        return self.findings

    def repair(
        self,
        folder: Path,
        secret: str,
        progress: Progress,
        cancelled: Cancelled,
        copies: Path | None = None,
        way: Way = "passphrase",
    ) -> Repaired:
        self.open(folder, secret, way)
        return Repaired((), self.findings)
