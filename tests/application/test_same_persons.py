"""Joining and taking apart who belongs together, each with its line in the journal."""

from __future__ import annotations

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.application.same_persons import APART, NOTE, SamePersons, who_is_who
from weerbaar_desktop.application.saved_choices import SavedChoice, SavedChoices
from weerbaar_desktop.application.undoing import UNDONE, ChangedSince
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.incident import Incident, Person
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey, Shared

JAN, BOOS, PLATE = PersonKey("name", "Jan"), PersonKey("handle", "@Boos"), PersonKey("plate", "AB-12-CD")


@pytest.fixture
def vault() -> FakeVault:
    made = FakeVault()
    for person in (Person(name="Jan", handle="boos"), Person(handle="@Boos"), Person(plate="AB-12-CD")):
        made.add_incident(Incident("geroep", persons=(person,)), StoppedClock().now())
    return made


@pytest.fixture
def same(vault: FakeVault) -> SamePersons:
    return SamePersons(vault, StoppedClock())


def test_what_was_proposed_is_joined_and_taken_apart_and_then_stays_apart(vault: FakeVault, same: SamePersons) -> None:
    (proposal,) = who_is_who(vault).proposals
    assert (proposal.keys, proposal.shared) == ((JAN, BOOS), (Shared("handle", "@Boos", "boos"),))
    assert vault.persons() == ()
    joined = same.join(proposal.keys)
    seen = who_is_who(vault)
    assert (seen.joined, seen.proposals, seen.everybody) == ((joined,), (), (PLATE, JAN))
    assert vault.incident_count(RowFilter(who="Jan")) == 2
    same.take_apart(joined.record, "@Boos")
    seen = who_is_who(vault)
    assert (seen.joined, seen.proposals, seen.everybody) == ((), (proposal,), (BOOS, PLATE, JAN))
    *_, (_, content) = vault.history(joined.record)
    assert content is not None
    assert content.document["reason"] == APART
    seen = who_is_who(vault, same.away())
    assert (seen.proposals, seen.away) == ((), (proposal,)), "who took them apart said that they are two"
    again = same.join(proposal.keys)
    assert (again.record, again.person, again.revisions) == (joined.record, joined.person, 3)


def test_two_who_are_joined_become_one_in_one_commit_and_nobody_is_joined_with_themselves(
    vault: FakeVault, same: SamePersons
) -> None:
    first, second = same.join((JAN, BOOS)), same.join((PLATE, PersonKey("alias", "buurman")))
    whole = same.join((JAN, PLATE))
    assert whole.record == first.record
    assert {key.words for key in whole.person.keys} == {"Jan", "@Boos", "AB-12-CD", "buurman"}
    assert vault.person(second.record).person == JoinedPerson(())
    assert who_is_who(vault).joined == (whole,)
    with pytest.raises(RefusedInput, match="twee verschillende"):
        same.join((PersonKey("name", "Klaas"), PersonKey("alias", "Klaas")))


def test_a_proposal_that_was_put_away_is_looked_at_again_and_says_nothing_in_the_vault(
    vault: FakeVault, same: SamePersons
) -> None:
    (proposal,) = who_is_who(vault).proposals
    lines = vault.head().seq
    same.put_away(proposal)
    same.put_away(proposal)
    seen = who_is_who(vault, same.away())
    assert (seen.proposals, seen.away) == ((), (proposal,))
    assert vault.head().seq == lines, "it says nothing of what happened"
    kept = str(vault.note(NOTE))
    assert "Jan" not in kept
    assert "boos" not in kept.lower()
    vault.add_incident(Incident("geroep", persons=(Person(name="Piet", handle="boos"),)), StoppedClock().now())
    seen = who_is_who(vault, same.away())
    assert (len(seen.proposals), seen.away) == (1, ()), "with somebody more it is another one"
    same.propose_again(proposal)
    assert same.away() == ()


def test_erasing_takes_every_version_of_who_was_joined_and_of_who_went_along(
    vault: FakeVault, same: SamePersons
) -> None:
    joined, along = same.join((JAN, BOOS)), same.join((PLATE, PersonKey("alias", "buurman")))
    other = same.join((PersonKey("name", "Piet"), PersonKey("alias", "P.")))
    same.join((JAN, PLATE))
    same.take_apart(other.record, "P.")
    same.erase(joined.record)
    assert vault.persons() == (vault.person(other.record),)
    gone = [content for record in (joined.record, along.record) for _, content in vault.history(record)]
    assert (len(gone), set(gone)) == (4, {None})
    assert len(who_is_who(vault).proposals) == 1
    assert vault.incident_count(RowFilter(who="Jan")) == 1
    with pytest.raises(NoSuchRecord):
        same.erase(joined.record)


def test_two_who_were_put_away_stay_apart_whoever_one_of_them_is_joined_with(
    vault: FakeVault, same: SamePersons
) -> None:
    (proposal,) = who_is_who(vault).proposals
    same.put_away(proposal)
    aad = PersonKey("name", "Aad")  # stands before Jan, so the proposal is of other keys than the one that was put away
    same.join((JAN, aad))
    seen = who_is_who(vault, same.away())
    assert (seen.proposals, [one.keys for one in seen.away]) == ((), [(aad, BOOS)])
    vault.add_incident(Incident("gebeld", persons=(Person(name="Kees", handle="boos"),)), StoppedClock().now())
    (fresh,) = who_is_who(vault, same.away()).proposals
    assert PersonKey("name", "Kees") in fresh.keys, "whom nobody put away"


def test_two_who_were_put_away_are_proposed_again_with_something_more_in_common(
    vault: FakeVault, same: SamePersons
) -> None:
    (proposal,) = who_is_who(vault).proposals
    same.put_away(proposal)
    for person in (Person(name="Jan", description="06-12345678"), Person(handle="@Boos", description="0612345678")):
        vault.add_incident(Incident("gebeld", persons=(person,)), StoppedClock().now())
    (more,) = who_is_who(vault, same.away()).proposals
    same.put_away(more)
    assert who_is_who(vault, same.away()).proposals == ()
    same.propose_again(more)
    assert who_is_who(vault, same.away()).proposals == (more,)


def test_what_an_earlier_version_put_away_stays_away_and_can_be_proposed_again(
    vault: FakeVault, same: SamePersons
) -> None:
    (proposal,) = who_is_who(vault).proposals
    vault.keep_note(NOTE, [proposal.digest])
    seen = who_is_who(vault, same.away())
    assert (seen.proposals, seen.away) == ((), (proposal,))
    same.propose_again(proposal)
    assert same.away() == ()


def test_saved_choices_follow_whom_they_name_and_come_back_when_that_is_taken_back(
    vault: FakeVault, same: SamePersons
) -> None:
    choices, record = SavedChoices(vault), same.join((JAN, BOOS)).record
    same.call(record, "De buurman")
    for who in ("De buurman", "Jan", "Iemand anders"):
        choices.keep(SavedChoice(f"Van {who}", who=who))

    def named() -> set[str]:
        return {one.who for one in choices.read()}

    done = same.with_way_back(lambda: same.call(record, "Kees"))
    assert named() == {"Kees", "Jan", "Iemand anders"}
    assert done.undo is not None
    done.undo()
    assert named() == {"De buurman", "Jan", "Iemand anders"}
    other = same.join((PLATE, PersonKey("alias", "pet")))
    same.call(other.record, "De man met de pet")
    choices.keep(SavedChoice("Van de pet", who="De man met de pet"))
    same.join((JAN, PLATE))
    assert named() == {"De buurman", "Jan", "Iemand anders"}
    same.erase(record)
    assert named() == {"Jan", "Iemand anders"}


def test_every_act_is_taken_back_and_then_all_are_who_they_were(vault: FakeVault, same: SamePersons) -> None:
    (proposal,) = who_is_who(vault).proposals
    first, second = same.join((JAN, BOOS)), same.join((PLATE, PersonKey("alias", "buurman")))
    before = who_is_who(vault, same.away())
    for act in (
        lambda: same.join((JAN, PLATE)),
        lambda: same.join((JAN, PersonKey("name", "Piet"))),
        lambda: same.join((PersonKey("name", "Piet"), PersonKey("name", "Kees"))),
        lambda: same.take_apart(first.record, "@Boos"),
        lambda: same.call(second.record, "Onze buurman"),
        lambda: same.put_away(proposal),
    ):
        done = same.with_way_back(act)
        assert done.undo is not None
        done.undo()
        seen = who_is_who(vault, same.away())
        assert [(one.record, one.person) for one in seen.joined] == [(one.record, one.person) for one in before.joined]
        assert (seen.proposals, seen.everybody, seen.away) == (before.proposals, before.everybody, before.away)
    *_, (_, content) = vault.history(first.record)
    assert content is not None
    assert content.document["reason"] == UNDONE


def test_what_came_after_joining_is_not_lost_by_taking_it_back(vault: FakeVault, same: SamePersons) -> None:
    done = same.with_way_back(lambda: same.join((JAN, BOOS)))
    same.call(done.made.record, "@Boos")
    assert done.undo is not None
    with pytest.raises(ChangedSince):
        done.undo()
    assert vault.person(done.made.record).person.label == "@Boos"
