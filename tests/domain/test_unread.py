"""What the viewer could not read is said in sentences that are known beforehand, in every language."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain import unread
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.domain.wording import places

_VALUES = {"nth": 3, "name": "foto.jpg", "number": 1_234, "most": 20, "words": "wat er stond"}


def filled(place: Where, why: Why, **other: int) -> Unread:
    """With a value in each place that its sentences have."""
    asked = {name for name, _, _ in places(place.value) | places(why.value)}
    values = {name: value for name, value in (_VALUES | other).items() if name in asked}
    return Unread(place, why, **values)  # type: ignore[arg-type]  # each value is of its own place


def bracketed(text: str, /, **values: object) -> str:
    """Another language: the same between brackets."""
    return f"[{text}]".format(**values)


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("number", [1, 2])
def test_every_sentence_is_said_in_another_language_with_its_places_filled(why: Why, number: int) -> None:
    said = filled(Where.ATTACHMENT, why, number=number).told(bracketed)
    assert said.startswith("[Bijlage 3]: [")
    assert said.endswith("]")
    assert "{" not in said


@pytest.mark.parametrize("place", Where)
def test_every_place_is_said_in_another_language(place: Where) -> None:
    said = filled(place, Why.TEXT_CUT).where(bracketed)
    assert (said[0], said[-1], "{" in said) == ("[", "]", False)


def test_one_of_a_thing_is_said_as_one_and_many_are_written_as_in_the_netherlands() -> None:
    assert Unread(Where.TEXT, Why.SIGNS_LOST, number=1).what() == "1 teken is niet te lezen. U ziet daar \ufffd."
    assert Unread(Where.TEXT, Why.SIGNS_LOST, number=12_345).what().startswith("12.345 tekens zijn")
    assert Unread(Where.MORE_LINES, Why.TEXT_CUT, 1).told() == "Nog 1 regel: De tekst is te lang. U ziet het begin."


def test_the_sentence_for_one_has_every_place_but_the_count() -> None:
    for sentence, of_one in unread._OF_ONE.items():
        count = {("nth" if isinstance(sentence, Where) else "number", "", "")}
        assert places(of_one) == places(sentence.value) - count, sentence


def test_a_value_without_a_place_does_not_fit() -> None:
    assert filled(Where.LINE, Why.AS_IT_STANDS).fits
    assert not Unread(Where.LINE, Why.TEXT_CUT, 1, words="Bel dit nummer.").fits
    assert not Unread(Where.TEXT, Why.TEXT_CUT, 1).fits


def test_words_out_of_a_file_are_never_read_as_places() -> None:
    assert (
        Unread(Where.FILE, Why.AS_IT_STANDS, name="{words}", words="{name.x}").told()
        == "{words}: Hier staat: ‘{name.x}’"
    )


def test_a_file_without_a_name_leaves_no_colon_with_nothing_before_it() -> None:
    told = Unread(Where.FILE, Why.SAME_NAME, number=2).told()
    assert told == "Deze naam komt 2 keer voor in de zip."
