"""A plate, a postcode or a bank account in every way in which people write it, and nothing for what is none of them."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain.code_forms import code_forms


@pytest.mark.parametrize("typed", ["12abc3", "12-ABC-3", "12 abc 3", "12-abc3"])
def test_a_plate_is_written_in_groups_or_together(typed: str) -> None:
    assert code_forms(typed) == ("12-ABC-3", "12 ABC 3", "12ABC3")


def test_four_in_a_row_are_a_postcode_or_two_groups_of_a_plate() -> None:
    assert code_forms("1234ab") == ("1234-AB", "1234 AB", "1234AB", "12-34-AB", "12 34 AB")


@pytest.mark.parametrize(
    "plate",
    ["AB-12-34", "12-34-AB", "12-AB-34", "AB-12-CD", "AB-CD-12", "12-AB-CD", "1-ABC-23", "AB-123-C", "A-12-BCD"],
)
def test_a_plate_without_signs_falls_apart_as_it_stands_on_a_car(plate: str) -> None:
    whole = plate.replace("-", "")
    assert {plate, plate.replace("-", " "), whole} <= set(code_forms(whole.lower()))


@pytest.mark.parametrize("typed", ["nl91abna0417164300", "NL91 ABNA 0417 1643 00", "NL91-ABNA-0417-1643-00"])
def test_an_account_is_written_together_or_in_fours(typed: str) -> None:
    assert code_forms(typed) == ("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00")


@pytest.mark.parametrize(
    "typed", ["123456", "abcdef", "a1b2c3", "12abc", "12abc34", "raad", "", "1234 AB 5", "0612345678", "NL91 ABNA"]
)
def test_what_is_none_of_them_has_no_other_way(typed: str) -> None:
    assert code_forms(typed) == ()
