"""What opens a vault, and what opened it before: the real one and a fake answer to the same tests."""

from __future__ import annotations

import pytest

from tests.vault.sample import NOW, PASSPHRASE
from weerbaar_desktop.application.ports import Vault, Way

CODE = "0000-0000-0000-0000-0000-0000-0000"
KEPT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="


class WaysContract:
    """Subclasses give a fixture `vault`: open, with PASSPHRASE."""

    def test_only_its_own_passphrase_fits(self, vault: Vault) -> None:
        assert vault.fits("passphrase", PASSPHRASE)
        assert not vault.fits("passphrase", PASSPHRASE + " ")

    def test_a_new_passphrase_takes_the_place_of_the_old_one(self, vault: Vault) -> None:
        vault.put_way("passphrase", "zes andere losse woorden", NOW)
        assert vault.fits("passphrase", "zes andere losse woorden")
        assert not vault.fits("passphrase", PASSPHRASE)
        assert (vault.description.slots, vault.description.generation) == (("passphrase",), 2)

    @pytest.mark.parametrize(("way", "secret"), [("recovery", CODE), ("keyring", KEPT)])
    def test_another_way_is_added_used_and_dropped(self, way: Way, secret: str, vault: Vault) -> None:
        assert not vault.fits(way, secret)
        vault.put_way(way, secret, NOW)
        assert vault.fits(way, secret)
        assert vault.fits("passphrase", PASSPHRASE)
        assert set(vault.description.slots) == {"passphrase", way}
        assert vault.description.ready == (way == "recovery")
        vault.drop_way(way, NOW)
        assert not vault.fits(way, secret)
        assert vault.description.slots == ("passphrase",)

    def test_dropping_what_is_not_there_changes_nothing(self, vault: Vault) -> None:
        vault.drop_way("recovery", NOW)
        assert vault.description.generation == 1

    def test_a_passphrase_that_is_stretched_enough_is_left_alone(self, vault: Vault) -> None:
        assert not vault.upgrade_passphrase(PASSPHRASE)
        assert vault.description.generation == 1
