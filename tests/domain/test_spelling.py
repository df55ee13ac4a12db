"""The word that was probably meant."""

from __future__ import annotations

from itertools import product

import pytest

from weerbaar_desktop.domain.spelling import changes, nearest, words_in

KEPT = frozenset(("bedreigd", "brief", "bericht", "plein", "pleinen", "school", "schoot"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("breif", "brief"), ("brie", "brief"), ("bedriegd", "bedreigd"), ("bedrijgd", "bedreigd"), ("schol", "school"),
     ("schoop", "school"), ("scho", None), ("school", "schoot"), ("kluis", None), ("xyz", None)],
)  # fmt: skip
def test_the_nearest_word_takes_one_change_or_two_in_a_long_word(typed: str, meant: str | None) -> None:
    assert nearest(typed, KEPT) == meant


def test_changes_are_counted_as_when_each_is_tried() -> None:
    words = ["".join(letters) for size in range(4) for letters in product("abc", repeat=size)]
    letters = "abc"

    def one_change(word: str) -> set[str]:
        return {
            other
            for at in range(len(word) + 1)
            for other in (
                word[:at] + word[at + 1 :], word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
                *(word[:at] + letter + word[at:] for letter in letters),
                *(word[:at] + letter + word[at + 1 :] for letter in letters),
            )
        } - {word}  # fmt: skip

    for word, other in product(words, words):
        count = changes(word, other, 1)
        assert count == (0 if word == other else 1 if other in one_change(word) else 2), (word, other)


def test_a_number_is_no_word_and_signs_do_not_belong_to_one() -> None:
    assert list(words_in("„geroep”, @boos_9 06-12345678 z'n e-mail op " + "x" * 41)) == [
        "geroep",
        "boos",
        "z'n",
        "e-mail",
    ]
