"""A code on paper is typed by hand, months later: what is wrong with it must show before anything is tried."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.recovery_code import BITS, SIGNS, NotACode, code_of, read_code

_NUMBERS = st.integers(min_value=0, max_value=(1 << BITS) - 1)
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_the_code_of_a_known_number_never_changes() -> None:
    assert code_of(0) == "0000-0000-0000-0000-0000-0000-0000"
    assert code_of((1 << BITS) - 1) == "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZGX"


@given(_NUMBERS)
def test_a_code_is_seven_groups_of_four_and_reads_back(number: int) -> None:
    code = code_of(number)
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert read_code(code) == code


@given(_NUMBERS, st.sampled_from(["", " ", " - ", "\n"]))
def test_it_may_be_typed_in_small_letters_without_hyphens_and_with_look_alikes(number: int, between: str) -> None:
    code = code_of(number)
    typed = between.join(code.split("-")).lower().replace("1", "l").replace("0", "o")
    assert read_code(typed) == code


@given(_NUMBERS, st.integers(0, SIGNS - 1), st.sampled_from(_ALPHABET))
def test_one_wrong_sign_never_passes(number: int, place: int, sign: str) -> None:
    signs = code_of(number).replace("-", "")
    wrong = signs[:place] + sign + signs[place + 1 :]
    if wrong != signs:
        with pytest.raises(NotACode):
            read_code(wrong)


@given(_NUMBERS, st.integers(0, SIGNS - 2))
def test_two_signs_that_changed_places_never_pass(number: int, place: int) -> None:
    signs = code_of(number).replace("-", "")
    wrong = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
    if wrong != signs:
        with pytest.raises(NotACode):
            read_code(wrong)


@given(_NUMBERS, _NUMBERS)
def test_two_numbers_never_share_a_code(one: int, other: int) -> None:
    assert (code_of(one) == code_of(other)) == (one == other)


@pytest.mark.parametrize("text", ["", "ABCD", code_of(5) + "0", code_of(5).replace("0", "U"), "é" * 28, "\ud800" * 28])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(NotACode):
        read_code(text)


@pytest.mark.parametrize("number", [-1, 1 << BITS])
def test_more_than_130_bits_make_no_code(number: int) -> None:
    with pytest.raises(ValueError, match="130"):
        code_of(number)
