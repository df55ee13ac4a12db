"""Contacts, and who belongs together, go along with the vault, and a line that holds something else is found."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from tests.vault.contacts_contract import griffier
from tests.vault.persons_contract import BOOS, JAN
from tests.vault.sample import NOW, PASSPHRASE, findings, never, quiet
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.own_contact import OwnContact
from weerbaar_desktop.domain.same_person import JoinedPerson
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def filled(vault: OpenVault) -> object:
    """Two that are kept, one of them changed, and what is left of one that was erased; a person that was joined."""
    kept, gone, _ = (vault.add_contact(griffier(), NOW) for _ in range(3))
    vault.amend_contact(kept.record, OwnContact("home", "Sam"), "anders", NOW)
    vault.erase_contact(gone.record, NOW)
    joined = vault.add_person(JoinedPerson((JAN, BOOS)), NOW)
    vault.amend_person(joined.record, JoinedPerson((JAN,)), "apart", NOW)
    return vault.contacts(), vault.persons()


def test_a_copy_that_is_put_back_and_a_new_key_leave_them_as_they_were(
    vault: OpenVault, folder: Path, tmp_path: Path
) -> None:
    before = filled(vault)
    assert vault.copy_to_file(tmp_path / "kopie.weerbaar", NOW, quiet, never).findings == ()
    place = tmp_path / "terug.kluis"
    assert SqlCipherStore().restore(tmp_path / "kopie.weerbaar", place, PASSPHRASE, quiet, never) == ()
    vault.renew_key("zes andere losse woorden", NOW, quiet)
    for where, passphrase in ((place, PASSPHRASE), (folder, "zes andere losse woorden")):
        back = SqlCipherStore().open(where, passphrase)
        assert ((back.contacts(), back.persons()), findings(back)) == (before, ())
        back.close()


def test_what_was_erased_stands_in_no_content(vault: OpenVault) -> None:
    stored = vault.add_contact(OwnContact("home", "kanariepietje"), NOW)
    held = "SELECT count(*) FROM content WHERE instr(json, 'kanariepietje')"
    assert vault._database.number(held) == 1
    vault.erase_contact(stored.record, NOW)
    assert vault._database.number(held) == 0


def test_a_line_about_a_contact_that_has_another_form_is_found_and_said_to_who_asks(vault: OpenVault) -> None:
    stored = vault.add_contact(griffier(), NOW)
    with vault._save():
        vault._journal.append(stored.record, 2, "contact", {"circle": "buren"}, NOW)
    assert [(found.where, found.what) for found in findings(vault)] == [
        ("regel 2", "De inhoud heeft niet de vorm die erbij hoort.")
    ]
    with pytest.raises(trouble.DamagedVault):
        vault.contacts()


def test_a_line_about_a_joined_person_that_has_another_form_is_found_and_said_to_who_asks(vault: OpenVault) -> None:
    stored = vault.add_person(JoinedPerson((JAN, BOOS)), NOW)
    with vault._save():
        vault._journal.append(stored.record, 2, "person", {"keys": [{"what": "shoe", "words": "42"}]}, NOW)
    assert [found.where for found in findings(vault)] == ["regel 2"]
    for ask in (vault.persons, vault.filter_choices, lambda: vault.incidents(only=RowFilter(who="Jan"))):
        with pytest.raises(trouble.DamagedVault):
            ask()
    assert vault.incidents() == ()


def test_a_joining_that_was_taken_back_is_not_remembered(vault: OpenVault) -> None:
    with suppress(InterruptedError), vault.together():
        vault.add_person(JoinedPerson((JAN,)), NOW)
        assert len(vault.persons()) == 1
        raise InterruptedError
    assert vault.persons() == ()
    kept = vault.add_person(JoinedPerson((BOOS,)), NOW)
    assert vault.persons() == (kept,)
