"""Elements are held against what was filled in: spoken, left empty by choice or open, and never more than that."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.incident import DETAILS, Incident
from weerbaar_desktop.domain.offences import Element, Offence, Sign, held_against, is_act, read_sign, touched

WORDS = Element("woorden", "Staat er wat er is gezegd?", (Sign("literal_words"),))
WHERE = Element("waar", "Staat er waar het was?", (Sign("place"), Sign("channel", "at_home")))


def offence(*touched_by: str, series: bool = False) -> Offence:
    """An offence with two elements, touched by these signs."""
    return Offence(
        "feit", "Feit", "artikel 1", "Iemand doet iets.", "no", tuple(map(read_sign, touched_by)), (WORDS, WHERE),
        date(2015, 11, 17), "sure", "een bron", date(2026, 11, 27), series=series,
    )  # fmt: skip


def test_a_field_that_is_filled_in_speaks_to_an_element_and_says_in_which_incident() -> None:
    told = (Incident("Eerst."), Incident("Toen.", literal_words="Ik weet u te vinden", channel="at_home"))
    words, where = held_against(offence(), told, (0, 1))
    assert (words.standing, words.spoken, words.missing) == ("spoken", ((1, "literal_words"),), (0,))
    assert (where.standing, where.spoken, where.missing) == ("spoken", ((1, "channel"),), (0,))


def test_nothing_filled_in_leaves_an_element_open_and_blanks_are_nothing() -> None:
    found = held_against(offence(), (Incident("Eerst.", literal_words="  ", channel="email"),), (0,))
    assert [one.standing for one in found] == ["open", "open"]
    assert [one.missing for one in found] == [(0,), (0,)]


def test_what_was_left_empty_by_choice_is_not_asked_again() -> None:
    incident = Incident("Eerst.", unknown=("literal_words", "channel"), withheld=("place",))
    assert [(one.standing, one.missing) for one in held_against(offence(), (incident,), (0,))] == [
        ("left", ()), ("left", ()),
    ]  # fmt: skip


def test_what_was_left_in_one_incident_is_still_open_in_another() -> None:
    told = (Incident("Eerst.", unknown=("literal_words",)), Incident("Toen."))
    assert held_against(offence(), told, (0, 1))[0].missing == (1,)
    assert held_against(offence(), told, (0, 1))[0].standing == "open"


def test_an_offence_that_nothing_touches_has_open_questions_only() -> None:
    assert [one.standing for one in held_against(offence(), (), ())] == ["open", "open"]


def test_one_kind_or_one_filled_field_makes_an_offence_worth_reading() -> None:
    told = (Incident("Eerst.", kinds=("threat",)), Incident("Toen.", demand="Stem tegen"), Incident("Later."))
    assert touched(offence("kinds:threat"), told) == (0,)
    assert touched(offence("kinds:threat", "demand"), told) == (0, 1)
    assert touched(offence(), told) == ()


def test_a_series_needs_two_acts_and_an_ordinary_day_is_none() -> None:
    quiet = Incident("Niets bijzonders.", kinds=("ordinary_day",))
    told = (Incident("Eerst."), quiet, Incident("Toen.", kinds=("nuisance",)))
    assert touched(offence(series=True), told) == (0, 2)
    assert touched(offence(series=True), told[:2]) == ()
    assert not is_act(quiet.kinds)
    assert is_act(("ordinary_day", "threat"))


@pytest.mark.parametrize("text", ["account", "wapen", "channel:duif", "literal_words:boos", "kinds:", ""])
def test_a_sign_that_no_incident_can_have_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{text}$"):
        read_sign(text)


@given(st.lists(st.sampled_from(["literal_words", "place", "means"]), unique=True), st.text(min_size=1))
def test_more_that_is_filled_in_never_opens_an_element_again(fields: list[str], words: str) -> None:
    text = f"x{words}"
    less = from_document(Incident, {"account": "Eerst.", **dict.fromkeys(fields[:1], text)})
    more = from_document(Incident, {"account": "Eerst.", **dict.fromkeys(fields, text)})
    before, after = (held_against(offence(), (one,), (0,)) for one in (less, more))
    for old, new in zip(before, after, strict=True):
        assert old.standing != "spoken" or new.standing == "spoken"


def test_a_sign_can_name_every_detail_of_an_incident() -> None:
    assert [read_sign(key).field for key in DETAILS] == [*DETAILS]
