"""The fake vault answers to the same tests as the real one, so that it cannot lie."""

from __future__ import annotations

import pytest

from tests.fakes import FakeVault
from tests.vault.contract import VaultContract
from weerbaar_desktop.application.ports import Vault


class TestFakeVault(VaultContract):
    """In memory."""

    @pytest.fixture
    def vault(self) -> Vault:
        return FakeVault()
