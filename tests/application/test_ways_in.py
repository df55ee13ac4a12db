"""How a person changes what opens the vault: each step asks what it must, and refuses in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fake_ways import FIRST, FakeKeyStore, FakeSecrets
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.new_passphrase import PassphraseTooShort
from weerbaar_desktop.application.ways_in import NOT_A_CODE, OTHER_CODE, SAME, WaysIn
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, WrongPassphrase
from weerbaar_desktop.domain.recovery_code import code_of

NEW = "zes andere losse woorden"


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def ways(vault: FakeVault) -> WaysIn:
    return WaysIn(vault, FakeSecrets(), StoppedClock(), FakeKeyStore())


def test_a_code_opens_nothing_before_it_was_typed_back(ways: WaysIn, vault: FakeVault) -> None:
    code = ways.new_code()
    assert not vault.fits("recovery", code)
    ways.keep_code(code, code.lower().replace("-", " "), FIRST)
    assert vault.fits("recovery", code)
    assert vault.description.ready


@pytest.mark.parametrize(("typed", "said"), [("0000", NOT_A_CODE), (code_of(77), OTHER_CODE)])
def test_a_code_that_was_copied_wrongly_is_not_kept(typed: str, said: str, ways: WaysIn, vault: FakeVault) -> None:
    with pytest.raises(RefusedInput) as refused:
        ways.keep_code(ways.new_code(), typed, FIRST)
    assert refused.value.what == said
    assert not vault.description.ready


def test_a_second_code_takes_the_place_of_the_first(ways: WaysIn, vault: FakeVault) -> None:
    first, second = ways.new_code(), ways.new_code()
    for code in (first, second):
        ways.keep_code(code, code, FIRST)
    assert (vault.fits("recovery", first), vault.fits("recovery", second)) == (False, True)


def test_nothing_changes_without_the_passphrase_of_now(ways: WaysIn, vault: FakeVault) -> None:
    code = ways.new_code()
    steps: tuple[Callable[[], None], ...] = (
        lambda: ways.keep_code(code, code, NEW),
        lambda: ways.change_passphrase(NEW, "nog weer andere woorden"),
        lambda: ways.renew_key(NEW, "nog weer andere woorden", lambda _: None),
        lambda: ways.open_with_this_computer(NEW),
    )
    for step in steps:
        with pytest.raises(WrongPassphrase):
            step()
    assert (vault.description.generation, vault.closed) == (1, False)


def test_a_new_passphrase_must_be_long_and_another_one(ways: WaysIn, vault: FakeVault) -> None:
    with pytest.raises(PassphraseTooShort):
        ways.change_passphrase(FIRST, "kort")
    with pytest.raises(RefusedInput) as refused:
        ways.change_passphrase(FIRST, FIRST)
    assert refused.value.what == SAME
    ways.change_passphrase(FIRST, NEW)
    assert vault.fits("passphrase", NEW)


def test_a_new_key_takes_every_other_way_with_it(ways: WaysIn, vault: FakeVault) -> None:
    ways.open_with_this_computer(FIRST)
    ways.renew_key(FIRST, NEW, lambda _: None)
    assert vault.secrets == {"passphrase": NEW}
    assert ways.key_store.find(vault.description.vault_id) is None
    assert vault.closed


def test_this_computer_opens_the_vault_until_it_is_told_not_to(ways: WaysIn, vault: FakeVault) -> None:
    ways.open_with_this_computer(FIRST)
    kept = ways.key_store.find(vault.description.vault_id)
    assert kept is not None
    assert vault.fits("keyring", kept)
    ways.open_with_passphrase_only()
    assert not vault.fits("keyring", kept)
    assert ways.key_store.find(vault.description.vault_id) is None


def test_a_key_store_that_does_not_keep_its_word_changes_nothing(vault: FakeVault) -> None:
    ways = WaysIn(vault, FakeSecrets(), StoppedClock(), FakeKeyStore(deaf=True))
    with pytest.raises(CannotContinue):
        ways.open_with_this_computer(FIRST)
    assert vault.description.slots == ("passphrase",)


def test_only_the_passphrase_that_opened_the_vault_is_stretched_more(ways: WaysIn, vault: FakeVault) -> None:
    vault.weak = True
    assert not ways.stretch(NEW)
    assert ways.stretch(FIRST)
    assert not ways.stretch(FIRST)
