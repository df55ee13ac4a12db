"""The real vault, on SQLCipher, does what every vault must do."""

from tests.vault.care_contract import CareContract
from tests.vault.contract import VaultContract
from tests.vault.filings_contract import FilingsContract
from tests.vault.receipts_contract import ReceiptsContract
from tests.vault.scans_contract import ScansContract


class TestSqlCipherVault(VaultContract, FilingsContract, ReceiptsContract, ScansContract, CareContract):
    """Its `vault` is the fixture of this folder."""
