"""Who can be read without the passphrase stays what the person chose, whatever happens in between."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.vault.contacts_contract import griffier
from weerbaar_desktop.application.people import NotShown, People
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.own_contact import Number, OwnContact
from weerbaar_desktop.domain.shown_contact import MOST_SHOWN, ShownContact
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk, NotKept

NOOR = ShownContact("Noor Bakker", "070-555 12 34")


@pytest.fixture
def outside(tmp_path: Path) -> ContactsOnDisk:
    """Of this computer."""
    return ContactsOnDisk(tmp_path / "nu-hulp")


@pytest.fixture
def people(library: Library, outside: ContactsOnDisk) -> People:
    """Of an empty vault."""
    return People(FakeVault(), StoppedClock(), library, outside)


def test_only_who_was_chosen_is_shown_and_one_press_takes_it_away(people: People, outside: ContactsOnDisk) -> None:
    noor, sam = people.add(griffier()), people.add(OwnContact("home", "Sam", numbers=(Number("06-1"),)))
    assert outside.every() == ()
    people.show(noor.record)
    assert (outside.every(), people.seen().shown) == ((NOOR,), frozenset({noor.record}))
    people.show(sam.record)
    people.hide(noor.record)
    assert (outside.every(), people.seen().shown) == ((ShownContact("Sam", "06-1"),), frozenset({sam.record}))
    people.erase(sam.record)
    assert outside.every() == ()


def test_what_was_taken_away_without_the_vault_is_not_shown_again(people: People, outside: ContactsOnDisk) -> None:
    noor, sam = people.add(griffier()), people.add(OwnContact("home", "Sam", numbers=(Number("06-1"),)))
    people.show(noor.record)
    outside.forget()
    assert people.seen().shown == frozenset()
    people.show(sam.record)
    assert outside.every() == (ShownContact("Sam", "06-1"),)


def test_an_older_vault_that_was_put_back_shows_no_more_than_it_knows(people: People, outside: ContactsOnDisk) -> None:
    noor = people.add(griffier())
    people.show(noor.record)
    outside.keep(people.vault.description.vault_id, (NOOR, ShownContact("Van later", "1")))
    assert people.seen().shown == {noor.record}
    assert outside.every() == (NOOR,)


def test_one_without_a_number_that_fits_is_not_shown_and_no_more_than_one_reads(people: People) -> None:
    for contact in (OwnContact("home", "Sam"), OwnContact("home", "Sam", numbers=(Number("1" * 41),))):
        with pytest.raises(NotShown, match="geen nummer"):
            people.show(people.add(contact).record)
    for number in range(MOST_SHOWN):
        people.show(people.add(OwnContact("home", f"n{number}", numbers=(Number("112"),))).record)
    with pytest.raises(NotShown, match="Er staan al"):
        people.show(people.add(griffier()).record)


def test_invented_people_never_stand_beside_112(library: Library, outside: ContactsOnDisk) -> None:
    practice = People(FakeVault(practice=True), StoppedClock(), library, outside)
    with pytest.raises(NotShown, match="oefenkluis"):
        practice.show(practice.add(griffier()).record)
    assert outside.every() == ()


def test_a_disk_that_refuses_changes_neither_side(people: People, outside: ContactsOnDisk, tmp_path: Path) -> None:
    noor, sam = people.add(griffier()), people.add(OwnContact("home", "Sam", numbers=(Number("06-1"),)))
    people.show(noor.record)
    (tmp_path / "nu-hulp" / f"{people.vault.description.vault_id}.json.half").mkdir()
    with pytest.raises(NotKept):
        people.show(sam.record)
    assert (outside.every(), people.seen().shown) == ((NOOR,), frozenset({noor.record}))


def test_what_is_changed_is_stored_also_when_the_old_number_cannot_be_replaced_outside(
    people: People, outside: ContactsOnDisk, tmp_path: Path
) -> None:
    noor = people.add(griffier())
    people.show(noor.record)
    full = tmp_path / "nu-hulp" / f"{people.vault.description.vault_id}.json.half"
    full.mkdir()
    people.amend(noor.record, replace(griffier(), numbers=(Number("06-12345678"),)), "ander nummer")
    assert people.vault.contact(noor.record).contact.telephone == "06-12345678"
    assert (people.seen().behind, outside.every()) == (True, (NOOR,))
    full.rmdir()
    assert (people.seen().behind, outside.every()) == (False, (ShownContact("Noor Bakker", "06-12345678"),))


def test_who_is_proposed_has_no_number_and_leaves_when_somebody_takes_the_place(people: People) -> None:
    assert people.seen().proposals == ()
    for function in people.library.reporting.whom.functions:
        people.choose_office(function.id)
        proposed = people.seen().proposals
        assert any(one.circle == "organisation" for one in proposed), function.id
        for one in proposed:
            started = people.started(one.id)
            assert started is not None
            assert (started.numbers, started.origin) == ((), one.id)
    before = people.seen().proposals
    people.add(replace(griffier(), origin=before[0].id))
    assert people.seen().proposals == before[1:]
    people.choose_office("")
    assert people.seen().proposals == ()


def test_a_proposal_says_nothing_of_an_order_or_of_secrecy_that_nobody_vouches_for(library: Library) -> None:
    for one in library.proposals:
        assert not any(words in one.purpose for words in ("als eerste", "zonder dat", "vertrouwelijk")), one.id


def test_a_shipped_number_comes_back_when_what_took_its_place_is_erased(people: People) -> None:
    started = people.started("zelfmoord")
    assert started is not None
    assert started.numbers == (Number("113"), Number("0800-0113"))
    stored = people.add(started)
    assert "zelfmoord" not in [one.id for one in people.seen().shipped]
    people.erase(stored.record)
    assert "zelfmoord" in [one.id for one in people.seen().shipped]
    assert people.started("nergens") is None
