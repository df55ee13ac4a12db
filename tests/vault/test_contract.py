"""The real vault, on SQLCipher, does what every vault must do."""

from tests.vault.contract import VaultContract
from tests.vault.filings_contract import FilingsContract


class TestSqlCipherVault(VaultContract, FilingsContract):
    """Its `vault` is the fixture of this folder."""
