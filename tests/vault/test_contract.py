"""The real vault, on SQLCipher, does what every vault must do."""

from tests.vault.contract import VaultContract


class TestSqlCipherVault(VaultContract):
    """Its `vault` is the fixture of this folder."""
