"""A contact of one's own: what can stand, what counts as a change, and when two seem to be the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.contacts_contract import griffier
from weerbaar_desktop.application.contact_cards import read_number
from weerbaar_desktop.application.people import number_words
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.own_contact import (
    Number,
    OwnContact,
    alike,
    changes_an_answer,
    check_contact,
    contact_document,
    contact_in,
    dialled,
)

TODAY = date(2026, 3, 5)
_LINE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters=":"), min_size=1)


@given(st.builds(Number, _LINE, st.none() | _LINE))
def test_a_number_is_read_back_as_it_was_written(number: Number) -> None:
    assert read_number(number_words(number)) == number


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
