"""Making, finding and opening a vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.new_passphrase import NewPassphrases, require_new_passphrase
from weerbaar_desktop.application.ports import (
    Cancelled,
    Finding,
    KdfChoice,
    KeyStore,
    OwnVisitsFile,
    Progress,
    Repaired,
    Vault,
    VaultDescription,
    VaultStore,
    Way,
)
from weerbaar_desktop.application.ways_in import code_typed
from weerbaar_desktop.domain.errors import WrongKeyring
from weerbaar_desktop.domain.recovery_code import NotACode, read_code
from weerbaar_desktop.domain.retention import STATES

ENDING: Final = ".kluis"
_VISIT: Final = "Bezoek "
PRACTICE_FOLDER: Final = f"Oefenen{ENDING}"
PRACTICE_PASSPHRASE: Final = "oefenen mag altijd"  # noqa: S105  # it is shown to everybody
"""The fixed passphrase of every practice vault: shown to the person, so it protects nothing and says so."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a person does before the vault is open.

    `look_at_place(folder, creating)` raises CannotContinue where a vault may not stand, and returns a warning in words
    for one that had better be moved; `default_place` is the folder in which vaults stand unless another is chosen.
    """

    store: VaultStore
    look_at_place: Callable[[Path, bool], str | None]
    default_place: Callable[[], Path]
    new_passphrases: NewPassphrases | None = None
    """Judges what a new vault is locked with; None judges its length only, for tests."""
    on_one_disk: Callable[[Path, Path], bool] = lambda _one, _other: False
    """Whether two places go when one disk goes."""
    own_visits: OwnVisitsFile | None = None
    """The overview of visits at people's homes; None keeps none, for tests."""

    def default_folder(self) -> Path:
        """A free place for a new vault."""
        place = self.default_place()
        first = place / f"Mijn dossier{ENDING}"
        return (
            first
            if not first.exists()
            else next(
                folder
                for number in range(2, 10_000)
                if not (folder := place / f"Mijn dossier {number}{ENDING}").exists()
            )
        )

    def visit_folder(self, on: date) -> Path:
        """A free place for the vault of a visit on this day; its name says nobody's."""
        place = self.default_place()
        first = place / f"{_VISIT}{on:%Y-%m-%d}{ENDING}"
        numbered = (place / f"{_VISIT}{on:%Y-%m-%d} {number}{ENDING}" for number in range(2, 10_000))
        return next(folder for folder in (first, *numbered) if not folder.exists())

    def practice_folder(self) -> Path:
        """Where the practice vault stands, or comes to stand."""
        return self.default_place() / PRACTICE_FOLDER

    def known_vaults(self) -> tuple[Path, ...]:
        """The vaults in the default place, the one that was open last first.

        By name a copy that was put back would come before the vault it stands beside, and be written in from then on.
        Those of visits come after one's own, that of practice last.
        """
        place = self.default_place()
        found = place.glob(f"*{ENDING}") if place.is_dir() else ()
        return tuple(sorted(found, key=_order))

    def place_warning(self, folder: Path) -> str | None:
        """What to know of the place of an existing vault; raises CannotContinue where it may not stand."""
        return self.look_at_place(folder, False)

    def describe(self, folder: Path) -> VaultDescription:
        """What the header says; raises CannotContinue for anything that is not a whole vault."""
        return self.store.describe(folder)

    def create(self, folder: Path, passphrase: str, kdf: KdfChoice | None = None, *, practice: bool = False) -> Vault:
        """A new, open vault; raises CannotContinue when the place or the passphrase will not do."""
        self.look_at_place(folder, True)
        require_new_passphrase(passphrase, None if practice else self.new_passphrases)
        return self.store.create(folder, passphrase, kdf, practice)

    def open(self, folder: Path, passphrase: str) -> Vault:
        """Open an existing vault; never makes one."""
        self.look_at_place(folder, False)
        return self.store.open(folder, passphrase)

    def restore(
        self, source: Path, folder: Path, secret: str, progress: Progress, cancelled: Cancelled
    ) -> tuple[Finding, ...]:
        """Put the copy at `source` in `folder`, which must not exist; checked completely before it has that name.

        `secret` is the passphrase of the copy, or its recovery code: one may be all that is left.
        """
        self.look_at_place(folder, True)
        typed, way = _passphrase_or_code(secret)
        return self.store.restore(source, folder, typed, progress, cancelled, way)

    def restored_folder(self, source: Path) -> Path:
        """A free place for what comes out of the copy at `source`, never that of a vault that is there."""
        named = source.parent.parent if source.parent.name == STATES else source  # one state has a moment for a name
        name = named.name.removesuffix(".weerbaar").removesuffix(".reserve") or "Kluis"
        place = self.default_place()
        tried = (f"{name}{ENDING}", f"{name} teruggezet{ENDING}")
        numbered = (f"{name} teruggezet {number}{ENDING}" for number in range(2, 10_000))
        return next(folder for one in (*tried, *numbered) if not (folder := place / one).exists())

    def repair(
        self, folder: Path, secret: str, progress: Progress, cancelled: Cancelled, copies: Path | None = None
    ) -> Repaired:
        """Repair a vault that is closed, as far as it can be; erases nothing. `secret` as for restore."""
        self.look_at_place(folder, False)
        typed, way = _passphrase_or_code(secret)
        return self.store.repair(folder, typed, progress, cancelled, copies, way)

    def recover(self, folder: Path, code: str, passphrase: str, now: datetime) -> Vault:
        """Open with the code on paper, as it was typed; from then on the new passphrase opens the vault as well.

        Raises RefusedInput, PassphraseTooShort, PassphraseTooWeak, WrongCode, and what open raises. The code keeps
        opening the vault until another is made.
        """
        self.look_at_place(folder, False)
        written = code_typed(code)
        require_new_passphrase(passphrase, self.new_passphrases)
        vault = self.store.open(folder, written, "recovery")
        try:
            vault.put_way("passphrase", passphrase, now)
        except BaseException:
            vault.close()
            raise
        return vault

    def open_with_this_computer(self, folder: Path, key_store: KeyStore) -> Vault:
        """Open with what the key store of the computer keeps for this vault; raises what open raises, WrongKeyring."""
        self.look_at_place(folder, False)
        secret = key_store.find(self.store.describe(folder).vault_id)
        if secret is None:
            raise WrongKeyring
        return self.store.open(folder, secret, "keyring")


def _order(folder: Path) -> tuple[bool, bool, float, Path]:
    """Opening and closing a vault change what stands in its folder, and with that the time of the folder."""
    try:
        last = folder.stat().st_mtime
    except OSError:  # gone meanwhile, or a link that leads nowhere
        last = 0.0
    return folder.name == PRACTICE_FOLDER, folder.name.startswith(_VISIT), -last, folder


def of_another_state(vault: Vault) -> tuple[Finding, ...]:
    """The warnings that the person can end with `accept`: that of its place tells of something that was put right."""
    place = vault.description.folder.name
    return tuple(warning for warning in vault.warnings if warning.where != place)


def _passphrase_or_code(secret: str) -> tuple[str, Way]:
    """What reads as a recovery code is one: no passphrase has its two check signs by chance."""
    try:
        return read_code(secret), "recovery"
    except NotACode:
        return secret, "passphrase"
