"""What opens the vault, in words, and a recovery code as it is shown."""

from __future__ import annotations

from weerbaar_desktop.domain.recovery_code import code_of, read_code
from weerbaar_desktop.presentation.code_shown import code_shown
from weerbaar_desktop.presentation.ways_shown import HONEST, NO_CODE, ways_shown


def test_without_a_code_the_page_says_what_that_means_and_no_more_once_there_is_one() -> None:
    bare, ready = ways_shown(("passphrase",), practice=False), ways_shown(("passphrase", "recovery"), practice=False)
    assert (bare.code_made, bare.code_state, bare.code_button) == (False, NO_CODE, "Herstelcode maken")
    assert (ready.code_made, ready.code_state, ready.code_button) == (True, "Gemaakt.", "Nieuwe herstelcode maken")


def test_the_honest_sentence_is_said_before_and_after() -> None:
    for slots in (("passphrase",), ("passphrase", "keyring")):
        assert HONEST.lower() in ways_shown(slots, practice=False).computer_state.lower()


def test_where_there_is_no_key_store_there_is_no_button() -> None:
    assert ways_shown(("passphrase",), practice=False, usable=False).computer_button == ""
    assert ways_shown(("passphrase",), practice=False).computer_button


def test_a_practice_vault_keeps_its_passphrase() -> None:
    assert not ways_shown(("passphrase",), practice=True).may_change


def test_a_code_is_shown_in_groups_and_as_a_square_drawing() -> None:
    shown = code_shown(code_of(7))
    assert read_code(shown.groups) == code_of(7)
    assert [len(group) for group in shown.groups.split(" ")] == [4] * 7
    assert {len(row) for row in shown.modules} == {len(shown.modules)}
    assert shown.modules != code_shown(code_of(8)).modules
