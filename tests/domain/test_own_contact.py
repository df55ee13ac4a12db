"""A contact of one's own: what can stand, what counts as a change, and when two seem to be the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.contacts_contract import griffier
from weerbaar_desktop.application.contact_cards import read_number
from weerbaar_desktop.application.people import number_words, shown_of
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.own_contact import (
    Number,
    OwnContact,
    alike,
    callable_first,
    changes_an_answer,
    check_contact,
    contact_document,
    contact_in,
    dialled,
)
from weerbaar_desktop.domain.shown_contact import ShownContact

TODAY = date(2026, 3, 5)
_SAID = st.text("abE: .,-()/+@0179", max_size=12)
"""What people write around a number: words, times, a colon anywhere."""
_NUMBER = st.sampled_from(
    [
        "0612345678",
        "06-12345678",
        "+31 6 12345678",
        "0031612345678",
        "112",
        "113",
        "14030",
        "0900-8844",
        "(070) 3738314",
    ]
)


@given(_SAID, _NUMBER, st.integers(0, 14), st.sampled_from(["", ":", ": "]), _SAID)
def test_no_digit_of_a_number_is_lost_or_moved_whatever_stands_around_it(
    before: str, number: str, place: int, colon: str, behind: str
) -> None:
    line = f"{before} {number[:place]}{colon}{number[place:]} {behind}"
    read = read_number(line)
    digits = "".join(filter(str.isdigit, number))
    assert digits in "".join(filter(str.isdigit, read.number))
    assert read_number(number_words(read)) == read


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("0612345678 (09:00-17:00)", None),
        ("Bereikbaar 9:00-17:00 0612345678", None),
        ("06-12345678: werk", None),
        ("tel 06: 12345678", None),
        ("bel 14: 030", None),
        ("tel 0: 612345678 @", None),
        ("werk: vraag naar Sam", None),
        ("mobiel: 06-12345678", "mobiel"),
        ("mobiel 2: 06-12345678", "mobiel 2"),
        ("spoed:112", "spoed"),
        ("e-mail: sam2024@voorbeeld.example", "e-mail"),
    ],
)
def test_only_a_word_before_a_whole_number_is_what_it_is_called(line: str, label: str | None) -> None:
    assert read_number(line) == Number(line if label is None else line.partition(":")[2].strip(), label)


def test_a_mail_address_with_digits_is_no_telephone_number() -> None:
    mail, phone = Number("sam2024@voorbeeld.example", "e-mail"), Number("06-12345678")
    contact = OwnContact("home", "Sam", numbers=(mail, phone))
    assert contact.telephone == "06-12345678"
    assert replace(contact, numbers=(mail,)).telephone is None
    assert callable_first(contact.numbers) == (phone, mail)
    assert shown_of(contact) == ShownContact("Sam", "06-12345678")
    assert shown_of(replace(contact, numbers=(mail,))) is None


def test_a_contact_comes_back_from_its_document_with_the_reason() -> None:
    assert contact_in(contact_document(griffier(), "anders")) == (griffier(), "anders")


@pytest.mark.parametrize("contact", [OwnContact("home", "Sam"), OwnContact("care", role="huisarts"), griffier()])
def test_a_name_a_role_or_an_organisation_is_enough(contact: OwnContact) -> None:
    check_contact(contact, TODAY)


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"name": None, "role": " ", "organisation": None}, "name"),
        ({"numbers": (Number(" "),)}, "numbers"),
        ({"numbers": (Number("1"),) * 21}, "numbers"),
        ({"agreed": "x" * 10_001}, "agreed"),
        ({"numbers": (Number("\ud800"),)}, "numbers"),
        ({"checked_on": TODAY + timedelta(days=1)}, "checked_on"),
        ({"origin": "../spoed"}, "origin"),
    ],
)
def test_what_cannot_stand_is_refused_where_it_stands(changed: dict[str, object], where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        check_contact(replace(griffier(), **changed), TODAY)  # type: ignore[arg-type]  # as the cases say
    assert refused.value.where == where


def test_filling_in_and_checking_again_change_no_answer() -> None:
    bare = OwnContact("home", "Sam")
    assert not changes_an_answer(bare, replace(bare, numbers=(Number("1"),), checked_on=TODAY))
    assert not changes_an_answer(griffier(), replace(griffier(), checked_on=TODAY))
    assert changes_an_answer(griffier(), replace(griffier(), numbers=()))
    assert changes_an_answer(bare, replace(bare, circle="care"))


@pytest.mark.parametrize(
    "number", ["06-12345678", "0612345678", "+31 6 12345678", "+31 (0)6 12 34 56 78", "0031612345678", "(06) 1234.5678"]
)
def test_a_number_is_one_number_in_every_form(number: str) -> None:
    assert dialled(number) == "0612345678"
    assert alike(OwnContact("home", numbers=(Number(number),)), OwnContact("care", numbers=(Number("06 12345678"),)))


def test_two_without_anything_in_common_are_not_alike() -> None:
    assert alike(OwnContact("home", "Noor  bakker"), OwnContact("care", "Noor Bakker"))
    assert not alike(OwnContact("home", role="arts"), OwnContact("care", role="arts"))
    assert not alike(OwnContact("home", "A", numbers=(Number("x"),)), OwnContact("care", "B", numbers=(Number("y"),)))


def test_it_is_stale_after_a_year_and_never_when_it_was_never_checked() -> None:
    assert replace(griffier(), checked_on=TODAY - timedelta(days=366)).is_stale(TODAY)
    assert not replace(griffier(), checked_on=TODAY - timedelta(days=365)).is_stale(TODAY)
    assert not replace(griffier(), checked_on=None).is_stale(TODAY)
