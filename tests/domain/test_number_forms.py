"""The forms of a telephone number: each as letters and digits only, and in words as people say them."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain.number_forms import phone_forms, written_forms


def test_a_mobile_number_is_said_digit_by_digit_or_in_pairs() -> None:
    forms = set(phone_forms("06-20015399"))
    assert {
        "nulzes20015399",
        "nulzestweenulnuleenvijfdrienegennegen",
        "06twintignuleendrieenvijftignegenennegentig",
    } <= forms


@pytest.mark.parametrize("given", ["06-12345678", "0612345678", "+31 6 12345678", "0031612345678", "+31 (0)6-12345678"])
def test_however_it_is_given_the_same_forms_follow(given: str) -> None:
    assert set(phone_forms(given)) == set(phone_forms("06 1234 5678"))


def test_a_number_with_an_area_is_known_without_it_and_a_mobile_one_is_not() -> None:
    assert "7654321" in set(phone_forms("(020) 765 43 21"))
    assert "12345678" not in set(phone_forms("06-12345678"))


def test_a_number_of_elsewhere_is_known_with_its_country_and_without() -> None:
    assert {"0049151234567", "49151234567", "0151234567"} <= set(phone_forms("+49 151 234567"))


@pytest.mark.parametrize(
    ("digits", "written"),
    [
        ("0612345678", "+31 (0)6 - 1234 5678"),
        ("0703456789", "(070) 345 67 89"),
        ("0118412345", "0118 412345"),
    ],
)
def test_the_usual_ways_to_write_a_number_stand_behind_how_they_end(digits: str, written: str) -> None:
    found = dict(written_forms(digits))
    assert written in (way for ways in found.values() for way in ways)
    assert all(way.endswith(end) for end, ways in found.items() for way in ways)


@pytest.mark.parametrize("digits", ["0031612345678", "061234567", "1612345678", ""])
def test_what_is_no_dutch_number_of_ten_digits_is_written_in_no_other_way(digits: str) -> None:
    assert not list(written_forms(digits))
