"""The ways into an open vault: a code on paper, another passphrase, this computer, a new key for everything."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.new_passphrase import NewPassphrases, require_new_passphrase
from weerbaar_desktop.application.ports import Clock, KeyStore, NewSecrets, Progress, Vault
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, WrongPassphrase
from weerbaar_desktop.domain.recovery_code import NotACode, read_code
from weerbaar_desktop.domain.wording import tr

NOT_A_CODE: Final = tr(
    "Dit is geen herstelcode. Een code heeft zeven groepen van vier tekens. Kijk of er een teken mist."
)
OTHER_CODE: Final = tr("Dit is een andere code. Kijk op uw blad, en typ de code die daar staat.")
SAME: Final = tr("Dit is uw wachtzin van nu. Kies een andere.")


def code_typed(text: str) -> str:
    """The code as it is written; raises RefusedInput with words for whoever typed it."""
    try:
        return read_code(text)
    except NotACode as error:
        raise RefusedInput("", NOT_A_CODE) from error


@dataclass(frozen=True, slots=True)
class WaysIn:
    """Every method that takes a passphrase may take as long as a few key derivations."""

    vault: Vault
    new_secrets: NewSecrets
    clock: Clock
    key_store: KeyStore
    new_passphrases: NewPassphrases | None = None
    """None judges the length of a new passphrase only, for tests."""

    def confirm(self, passphrase: str) -> None:
        """Raises WrongPassphrase unless this opens the vault now."""
        if not self.vault.fits("passphrase", passphrase):
            raise WrongPassphrase

    def new_code(self) -> str:
        """A recovery code to write down; it opens nothing before keep_code."""
        return self.new_secrets.new_recovery_code()

    def keep_code(self, code: str, typed: str, passphrase: str) -> None:
        """From now on this code opens the vault, and no earlier one; `typed` is how the person copied it.

        Raises RefusedInput, WrongPassphrase, StorageTrouble.
        """
        if not hmac.compare_digest(code_typed(typed), code):
            raise RefusedInput("", OTHER_CODE)
        self.confirm(passphrase)
        self.vault.put_way("recovery", code, self.clock.now())

    def change_passphrase(self, old: str, new: str) -> None:
        """Another passphrase; copies that were made before keep the old one. Raises CannotContinue."""
        self._take_new(old, new)
        self.vault.put_way("passphrase", new, self.clock.now())

    def renew_key(self, old: str, new: str, progress: Progress) -> None:
        """Somebody knows the passphrase: a new key for everything. The vault is closed after it, whatever happens."""
        self._take_new(old, new)
        described = self.vault.description
        self.vault.renew_key(new, self.clock.now(), progress)
        if "keyring" in described.slots:  # after it: a key store that hangs must not keep anybody from a new key
            self.key_store.forget(described.vault_id)

    def _take_new(self, old: str, new: str) -> None:
        require_new_passphrase(new, self.new_passphrases)
        if old == new:
            raise RefusedInput("", SAME)
        self.confirm(old)

    def open_with_this_computer(self, passphrase: str) -> None:
        """The key store of the computer may open the vault from now on; raises CannotContinue."""
        self.confirm(passphrase)
        vault_id, secret = self.vault.description.vault_id, self.new_secrets.new_kept_secret()
        self.key_store.keep(vault_id, secret)
        try:
            self.vault.put_way("keyring", secret, self.clock.now())
        except CannotContinue:
            self.key_store.forget(vault_id)
            raise

    def open_with_passphrase_only(self) -> None:
        """This computer opens the vault no more. First the vault, so that a key store that hangs changes nothing."""
        self.vault.drop_way("keyring", self.clock.now())
        self.key_store.forget(self.vault.description.vault_id)

    def stretch(self, passphrase: str) -> bool:
        """The passphrase that just opened the vault is stretched as a new vault would; whether it was."""
        return self.vault.upgrade_passphrase(passphrase)

    def destroy(self) -> tuple[str, ...]:
        """The vault and what this computer keeps for it; the names of what is not ours and stays."""
        described = self.vault.description
        left = self.vault.destroy()
        if "keyring" in described.slots:
            self.key_store.forget(described.vault_id)
        return left
