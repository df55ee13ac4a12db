"""Who might be one person, by what was written of them; joined and taken apart by the person alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Person
from weerbaar_desktop.domain.same_person import (
    JoinedPerson,
    PersonKey,
    belongs,
    called,
    called_now,
    called_since,
    check_person,
    known_keys,
    meant_by,
    numbers_in,
    proposals,
)

JAN, BOOS = PersonKey("name", "Jan"), PersonKey("handle", "@boos")
WORDS = st.sampled_from(["Jan", "jan", "JÁN", "@Boos", "boos", "06-12345678", "+31 6 1234 5678", "AB-12-CD", "ab12cd"])
PERSONS = st.builds(
    Person, name=st.none() | WORDS, alias=st.none() | WORDS, handle=st.none() | WORDS, plate=st.none() | WORDS
)
KEYS = st.builds(PersonKey, st.sampled_from(["name", "alias", "handle", "number", "plate"]), WORDS)


@pytest.mark.parametrize(
    ("one", "other", "why", "words"),
    [
        (
            Person(name="Jan", description="Belde met 06-1234 5678."),
            Person(handle="+31 (0)6 12345678"),
            "number",
            "+31 (0)6 12345678",
        ),
        (
            Person(handle="31612345678"),
            Person(name="Piet", relation="0031612345678, zegt hij"),
            "number",
            "0031612345678",
        ),
        (Person(name="Jan", handle="06\u20111234\u00a05678"), Person(handle="0612345678"), "number", "0612345678"),
        (
            Person(name="Jan", handle="\u202a+31\u00a06\u202f12345678\u202c"),
            Person(handle="06–12345678"),
            "number",
            "+31\u00a06\u202f12345678",
        ),
        (Person(alias="buurman", plate="AB-12-CD"), Person(plate="ab 12 cd"), "plate", "AB-12-CD"),
        (Person(name="Jan", handle="@Boos"), Person(handle="boos"), "handle", "@Boos"),
        (Person(name="Jan", handle="boos"), Person(alias="@Boos"), "handle", "@Boos"),
        (Person(name="Jan", handle="Jan@voorbeeld.nl"), Person(name="jan@voorbeeld.nl"), "handle", "Jan@voorbeeld.nl"),
        (Person(name="Ján  de Boer"), Person(name="jan de boer"), "name", "Ján  de Boer"),
        (Person(name="Ayşe Yıldız"), Person(alias="AYSE YILDIZ"), "name", "AYSE YILDIZ"),
    ],
    ids=[
        "number",
        "abroad",
        "as a telephone writes it",
        "as a book of addresses writes it",
        "plate",
        "handle",
        "handle told as a name",
        "mail told as a name",
        "name",
        "letters as they are typed",
    ],
)
def test_what_two_have_in_common_is_a_proposal_that_says_why(
    one: Person, other: Person, why: str, words: str
) -> None:  # fmt: skip
    (proposal,) = proposals([one, other], [])
    assert [(shared.why, shared.words) for shared in proposal.shared] == [(why, words)]
    assert set(proposal.keys) == {called(one), called(other)}


def test_a_proposal_is_known_again_until_something_is_added_to_it() -> None:
    jan, boos = Person(name="Jan", handle="@Boos"), Person(handle="boos")
    (proposal,) = proposals([jan, boos], [])
    (again,) = proposals([boos, replace(jan, handle="BOOS"), jan], [])
    assert proposal.digest == again.digest
    more = Person(name="Jan", handle="@Boos", plate="AB-12-CD"), replace(boos, plate="ab12cd")
    (also_a_plate,) = proposals(more, [])
    (somebody_more,) = proposals([jan, boos, Person(name="Piet", handle="boos")], [])
    assert len({one.digest for one in (proposal, also_a_plate, somebody_more)}) == 3


def test_what_says_nothing_of_somebody_is_no_proposal() -> None:
    told = "Op 05-03-2026 21.40 uur en 05\u201103\u20112026\u00a021.40 uur, dossier 0123456789012"
    days = [Person(name=name, description=told) for name in ("Jan", "Piet")]
    nobody = [Person(name=name, alias="Onbekend", handle="@anoniem", plate="geen") for name in ("Kees", "Bo")]
    invented = [Person(name="Anna", handle="06-00000000"), Person(name="Bram", description="Appte met 06 00000000.")]
    assert proposals([*days, *nobody, *invented, Person(description="grijze jas")], []) == ()


def test_who_had_a_word_of_their_own_is_followed_and_a_key_stays_what_it_is() -> None:
    before = [JoinedPerson((JAN, PersonKey("handle", "@boos")), "De buurman")]
    otherwise = [JoinedPerson(before[0].keys, "Kees")]
    assert called_since("De buurman", before, otherwise) == "Kees"
    assert called_since("De buurman", before, []) == called_since("De buurman", before, [JoinedPerson(())]) == "Jan"
    assert called_since("De buurman", before, [JoinedPerson((PersonKey("handle", "@boos"),))]) == "@boos"
    assert called_since("@boos", before, [JoinedPerson((JAN,))]) == "@boos"
    assert called_since("De buurman", [], otherwise) == called_since("De buurman", before, before) == "De buurman"
    assert called_now("Jan", otherwise) == "Kees"
    assert called_now("", otherwise) == ""


def test_numbers_are_found_as_they_are_written() -> None:
    text = "Eerst (06-12345678), toen 06 12345678 06-87654321 of +49 151 12345678; niet NL91 0417164300"
    assert numbers_in(text)[:4] == ("06-12345678", "06 12345678", "06-87654321", "+49 151 12345678")


@pytest.mark.parametrize(
    "account", ["NL91 ABNA 0417 1643 00", "nl91abna 0417164300", "DE89 3704 0044 0532 0130 00", "BE71 0961 2345 6769"]
)
def test_the_number_of_a_bank_account_is_no_telephone_number(account: str) -> None:
    assert numbers_in(f"Rekening {account}, belt met 06 12345678") == ("06 12345678",)
    assert numbers_in(f"{account} 0612345678") == ("0612345678",)


def test_a_joined_person_is_found_by_every_key_and_by_its_own_word() -> None:
    person = JoinedPerson((JAN, PersonKey("number", "06-12345678")), "De beller")
    assert (
        meant_by("Jan", [person]) == meant_by("De beller", [person]) == (*person.keys, PersonKey("name", "De beller"))
    )
    assert meant_by("Piet", [person]) == meant_by("", [person]) == ()
    keys = meant_by("Jan", [person])
    assert belongs(Person(alias="Jan "), keys)
    assert belongs(Person(description="nummer 06-12345678."), keys)
    assert known_keys([Person(name="Piet"), Person(alias="Jan")], [person]) == (JAN, PersonKey("name", "Piet"))
    assert not belongs(Person(name="Janneke", description="nummer 06-123456789"), keys)


def test_a_key_belongs_to_one_person_and_an_own_word_is_taken_once() -> None:
    check_person(JoinedPerson((JAN, BOOS), "Jan"), [])
    for wrong in (JoinedPerson((JAN, PersonKey("alias", "Jan"))), JoinedPerson((JAN,), " "), JoinedPerson((BOOS,))):
        with pytest.raises(RefusedInput):
            check_person(wrong, [JoinedPerson((BOOS,), "De beller")])


@given(st.lists(PERSONS, max_size=8), st.randoms(use_true_random=False))
def test_joining_what_is_proposed_leaves_nothing_to_propose_whatever_the_order(
    named: list[Person], chance: Random
) -> None:
    persons: list[JoinedPerson] = []
    rounds = 0
    while found := proposals(named, persons):
        rounds += 1
        assert rounds <= len(named)
        mixed = [*named]
        chance.shuffle(mixed)
        assert proposals(mixed, persons[::-1]) == found
        for proposal in found:
            for one, other in combinations(proposal.keys, 2):
                assert not any(person.holds(one.words) and person.holds(other.words) for person in persons)
        persons = _joined(persons, found[0].keys)


def _joined(persons: list[JoinedPerson], keys: tuple[PersonKey, ...]) -> list[JoinedPerson]:
    """As the person does with one button."""
    same = [person for person in persons if any(person.holds(key.words) for key in keys)]
    whole = JoinedPerson(()).with_keys((*keys, *(key for person in same for key in person.keys)))
    return [*(person for person in persons if person not in same), whole]


@given(st.lists(KEYS, min_size=1), st.lists(KEYS))
def test_taken_apart_and_joined_again_is_as_before_in_whatever_order(
    first: list[PersonKey], more: list[PersonKey]
) -> None:
    person = JoinedPerson(()).with_keys(first).with_keys(more)
    assert person == JoinedPerson(()).with_keys(more[::-1]).with_keys(first[::-1])
    for key in person.keys:
        apart = person.without(key.words)
        assert not apart.holds(key.words)
        assert apart.with_keys((key,)) == person
