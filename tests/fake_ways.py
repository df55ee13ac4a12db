"""The ways into a vault in memory: they answer as those of a real one, without keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from weerbaar_desktop.application.ports import Finding, Progress, VaultDescription, Way
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.recovery_code import code_of

FIRST = "vijf rode fietsen op zolder"
"""The passphrase of every vault in memory, until it is changed."""


class FakeWays:
    """What the vault in memory and its tests share; `weak` says that its passphrase is stretched too little."""

    description: VaultDescription
    warnings: tuple[Finding, ...]
    closed: bool

    opened_by: Way = "passphrase"

    def __init__(self) -> None:
        self.secrets: dict[Way, str] = {"passphrase": FIRST}
        self.weak = False

    def fits(self, way: Way, secret: str) -> bool:
        return self.secrets.get(way) == secret

    def put_way(self, way: Way, secret: str, now: datetime) -> None:
        self.secrets[way] = secret
        self._next()

    def drop_way(self, way: Way, now: datetime) -> None:
        if self.secrets.pop(way, None) is not None:
            self._next()

    def upgrade_passphrase(self, passphrase: str) -> bool:
        if not self.weak or not self.fits("passphrase", passphrase):
            return False
        self.weak = False
        self._next()
        return True

    def renew_key(self, passphrase: str, now: datetime, progress: Progress) -> None:
        progress("Het dagboek krijgt een nieuwe sleutel")
        self.secrets = {"passphrase": passphrase}
        self._next()
        self.closed = True

    def accept(self) -> None:
        self.warnings = ()

    def _next(self) -> None:
        self.description = replace(
            self.description, generation=self.description.generation + 1, slots=tuple(self.secrets)
        )


class FakeKeyStore:
    """Keeps secrets in memory; without `here` there is none, with `deaf` it forgets what it is given."""

    def __init__(self, *, here: bool = True, deaf: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.here, self.deaf = here, deaf

    def usable(self) -> bool:
        return self.here and not self.deaf

    def keep(self, vault_id: str, secret: str) -> None:
        if not self.usable():
            raise CannotContinue("Het sleutelbeheer van deze computer werkt nu niet mee.", "", "")
        self.kept[vault_id] = secret

    def find(self, vault_id: str) -> str | None:
        return self.kept.get(vault_id)

    def forget(self, vault_id: str) -> None:
        self.kept.pop(vault_id, None)


class FakeSecrets:
    """Makes codes that tests know beforehand: the numbers 1, 2, and so on."""

    made = 0

    def new_recovery_code(self) -> str:
        self.made += 1
        return code_of(self.made)

    def new_kept_secret(self) -> str:
        self.made += 1
        return f"secret {self.made}"
