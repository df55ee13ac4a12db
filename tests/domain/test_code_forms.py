"""A plate or a postcode in every way in which people write it, and nothing for what is neither."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain.code_forms import code_forms


@pytest.mark.parametrize("typed", ["12abc3", "12-ABC-3", "12 abc 3", "12-abc3"])
def test_a_plate_is_written_in_groups_or_together(typed: str) -> None:
    assert code_forms(typed) == ("12-ABC-3", "12 ABC 3", "12ABC3")


def test_four_in_a_row_are_a_postcode_or_two_groups_of_a_plate() -> None:
    assert code_forms("1234ab") == ("1234-AB", "1234 AB", "1234AB", "12-34-AB", "12 34 AB")


@pytest.mark.parametrize("typed", ["123456", "abcdef", "a1b2c3", "12abc", "12abc34", "raad", "", "1234 AB 5"])
def test_what_is_neither_has_no_other_way(typed: str) -> None:
    assert code_forms(typed) == ()
