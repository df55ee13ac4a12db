"""The real vault, on SQLCipher, does what every vault must do."""

from tests.vault.beside_contract import BesideContract
from tests.vault.care_contract import CareContract
from tests.vault.contacts_contract import ContactsContract
from tests.vault.contract import VaultContract
from tests.vault.counting_contract import CountingContract
from tests.vault.filings_contract import FilingsContract
from tests.vault.lists_contract import ListsContract
from tests.vault.own_contract import OwnContract
from tests.vault.persons_contract import PersonsContract
from tests.vault.plans_contract import PlansContract
from tests.vault.receipts_contract import ReceiptsContract
from tests.vault.scan_photos_contract import ScanPhotosContract
from tests.vault.scans_contract import ScansContract
from tests.vault.visits_contract import VisitsContract


class TestSqlCipherVault(
    VaultContract,
    FilingsContract,
    BesideContract,
    CareContract,
    ContactsContract,
    OwnContract,
    CountingContract,
    ListsContract,
    PersonsContract,
    PlansContract,
    ReceiptsContract,
    ScansContract,
    ScanPhotosContract,
    VisitsContract,
):
    """Its `vault` is the fixture of this folder."""
