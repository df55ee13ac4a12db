"""The key store of the operating system, for the random secret that may open a vault without its passphrase.

The library chooses by what happens to be installed, and then a store that keeps plain text may win. So only these four
are made here, by name, and one is used only after it gave back what it was given.
"""

from __future__ import annotations

import importlib
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "Weerbaar"
_TRY: Final = "proef"
_STORES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
}
_BELOW: Final = (
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney", "DBusErrorResponse"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)


class KeyStoreTrouble(CannotContinue):
    """The key store of the system does not answer, is locked, or does not keep what it is given."""

    def __init__(self) -> None:
        super().__init__(
            tr("Het sleutelbeheer van deze computer werkt nu niet mee."),
            tr("Uw kluis is niet veranderd."),
            tr("Open de kluis met uw wachtzin."),
        )


class SystemKeyStore:
    """Implements `KeyStore`. Every method may wait for a dialog of the system."""

    def __init__(self) -> None:
        self._store: KeyringBackend | None = None

    def usable(self) -> bool:
        """Whether one of the four is here and gives back what it was given."""
        try:
            return bool(self._found())
        except KeyStoreTrouble:
            return False

    def keep(self, vault_id: str, secret: str) -> None:
        """Keep the secret of this vault and read it back; raises KeyStoreTrouble."""
        store = self._found()
        with _trouble_in_words():
            store.set_password(SERVICE, vault_id, secret)
            kept = store.get_password(SERVICE, vault_id)
        if kept != secret:
            raise KeyStoreTrouble

    def find(self, vault_id: str) -> str | None:
        """The secret of this vault, or None; raises KeyStoreTrouble."""
        store = self._found()
        with _trouble_in_words():
            return store.get_password(SERVICE, vault_id)

    def forget(self, vault_id: str) -> None:
        """Remove the secret of this vault; one that is not there, or a store that is not here, is no trouble."""
        with suppress(KeyStoreTrouble):
            store = self._found()
            with _trouble_in_words():
                store.delete_password(SERVICE, vault_id)

    def _found(self) -> KeyringBackend:
        """The first of the stores that keeps its word; raises KeyStoreTrouble when there is none."""
        if self._store is None:
            for module, name in _STORES.get(sys.platform, ()):
                with suppress(KeyStoreTrouble):
                    self._store = _tried(module, name)
                    break
            else:
                raise KeyStoreTrouble
        return self._store


@contextmanager
def _trouble_in_words() -> Iterator[None]:
    try:
        yield
    except _troubles() as error:
        raise KeyStoreTrouble from error


def _troubles() -> tuple[type[Exception], ...]:
    """The errors of the library, and those of what lies below it on this system, which it lets through."""
    found: list[type[Exception]] = [RuntimeError, OSError, ValueError, ImportError, AttributeError]
    for module, name in _BELOW:
        with suppress(ImportError):
            found.append(getattr(importlib.import_module(module), name))
    return tuple(found)


def _tried(module: str, name: str) -> KeyringBackend:
    with _trouble_in_words():
        kind = getattr(importlib.import_module(module), name)
        if kind.priority <= 0:  # it raises, too, where its part of the system is missing
            raise KeyStoreTrouble
        store: KeyringBackend = kind()
        word = secrets.token_hex(16)
        store.set_password(SERVICE, _TRY, word)
        kept = store.get_password(SERVICE, _TRY)
        store.delete_password(SERVICE, _TRY)
        if kept != word:
            raise KeyStoreTrouble
        return store
