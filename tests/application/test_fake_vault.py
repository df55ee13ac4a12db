"""The fake vault answers to the same tests as the real one, so that it cannot lie."""

from __future__ import annotations

import pytest

from tests.fakes import FakeVault
from tests.vault.care_contract import CareContract
from tests.vault.contract import VaultContract
from tests.vault.filings_contract import FilingsContract
from tests.vault.receipts_contract import ReceiptsContract
from tests.vault.scans_contract import ScansContract
from tests.vault.ways_contract import WaysContract
from weerbaar_desktop.application.ports import Vault


class TestFakeVault(VaultContract, FilingsContract, ReceiptsContract, ScansContract, CareContract, WaysContract):
    """In memory."""

    @pytest.fixture
    def vault(self) -> Vault:
        return FakeVault()
