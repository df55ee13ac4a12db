"""The form with every field: what it shows reads back to what was stored."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.presentation.conftest import NOW
from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.canonical import Json, decode, encode
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.dutch import occurred_words
from weerbaar_desktop.domain.incident import DETAILS, EMPTY_BY_CHOICE, SET_BY_PROGRAM, Incident, Occurred, Person
from weerbaar_desktop.presentation.incident_form import (
    EMPTY,
    change_draft,
    form_fields,
    from_change_draft,
    gone_on,
    person_parts,
    read_change,
    read_typed,
    typed_of,
)
from weerbaar_desktop.presentation.shown import FormRefused

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(str.strip)
MOMENTS = st.builds(
    lambda seconds, hours: datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours))),
    st.integers(631_152_000, 1_793_000_000), st.sampled_from([-5, 1, 9]),
)  # fmt: skip
PRECISIONS = st.sampled_from(["exact", "part_of_day", "day", "about", "unknown"])
OCCURRED = st.builds(
    lambda begin, long, precision: Occurred(begin, begin + long if long else None, precision),
    MOMENTS, st.timedeltas(timedelta(0), timedelta(days=9)), PRECISIONS,
)  # fmt: skip
PERSONS = st.builds(Person, st.booleans() | st.none(), st.none() | WORDS, st.none() | WORDS, st.none() | WORDS)


@st.composite
def incidents(draw: st.DrawFn) -> Incident:
    """Any incident that the vault may hold."""
    empty = draw(st.dictionaries(st.sampled_from(DETAILS), st.sampled_from(["unknown", "withheld"]), max_size=4))
    values: dict[str, object] = {
        "literal_words": draw(st.none() | WORDS),
        "occurred": draw(st.none() | OCCURRED),
        "known_on": draw(st.none() | MOMENTS),
        "channel": draw(st.sampled_from([None, "post", "email"])),
        "kinds": draw(st.sampled_from([None, ("threat", "verbal"), ("verbal",)])),
        "persons": draw(st.none() | st.lists(PERSONS, min_size=1, max_size=3).map(tuple)),
        "witnesses": draw(st.none() | st.lists(WORDS, min_size=1, max_size=3).map(tuple)),
        "told": draw(st.none() | WORDS),
    }
    kept = {key: value for key, value in values.items() if key not in empty}
    unknown = tuple(key for key, kind in empty.items() if kind == "unknown")
    withheld = tuple(key for key, kind in empty.items() if kind == "withheld")
    whole = Incident(draw(WORDS), unknown=unknown, withheld=withheld)
    return replace(whole, **kept)  # type: ignore[arg-type]  # the values are drawn by the name of their field


@given(incidents())
def test_a_form_that_nobody_touched_reads_back_to_the_same_incident(incident: Incident) -> None:
    assert read_typed(typed_of(incident), NOW, incident) == incident
    assert read_change(typed_of(incident), "", NOW, incident) == incident


def test_what_is_left_empty_in_another_order_is_no_change() -> None:
    before = Incident("Geroep.", unknown=("told", "means"))
    typed: dict[str, Json] = {**typed_of(before), EMPTY: {"means": "unknown", "told": "unknown"}}
    assert read_change(typed, "", NOW, before) == before


@given(incidents(), WORDS)
def test_changing_one_field_changes_no_other(incident: Incident, words: str) -> None:
    typed = typed_of(incident)
    cast("dict[str, Json]", typed[EMPTY]).pop("response", None)
    changed = read_change({**typed, "response": words}, "erbij bedacht", NOW, incident)
    before = replace(
        incident,
        response=words,
        unknown=tuple(key for key in incident.unknown if key != "response"),
        withheld=tuple(key for key in incident.withheld if key != "response"),
    )
    assert changed == before


@given(incidents(), incidents(), WORDS)
def test_who_goes_on_with_a_draft_finds_what_was_typed_exactly(
    before: Incident, incident: Incident, reason: str
) -> None:
    known, typed = typed_of(before), typed_of(incident)
    kept, why = from_change_draft(decode(encode(change_draft(typed, reason, known))))
    assert why == reason
    assert read_typed(gone_on(known, kept), NOW, incident) == replace(incident, origin=None)


@given(incidents(), incidents(), WORDS)
def test_a_draft_takes_nothing_back_that_was_stored_meanwhile(before: Incident, since: Incident, words: str) -> None:
    kept, _ = from_change_draft(change_draft({**typed_of(before), "response": words}, "", typed_of(before)))
    typed = gone_on(typed_of(since), kept)
    assert {**typed, "response": "", EMPTY: {}} == {**typed_of(since), "response": "", EMPTY: {}}
    assert typed["response"] == words
    assert cast("dict[str, Json]", typed[EMPTY]).keys() - {"response"} == {*since.unknown, *since.withheld} - {
        "response"
    }


def test_a_draft_of_another_shape_is_nothing() -> None:
    odd_ones: list[Json] = [None, [], "x", {"typed": 3}]
    for odd in odd_ones:
        assert from_change_draft(odd) == ({}, "")


def test_a_change_needs_a_reason_and_all_errors_come_together() -> None:
    before = Incident("Geroep.")
    with pytest.raises(FormRefused) as caught:
        read_change({**typed_of(before), "account": " ", "known_on": {"date": "31-2-2026"}}, " ", NOW, before)
    assert [error.key for error in caught.value.errors] == ["account", "known_on", "reason"]


def test_unknown_and_withheld_empty_the_field() -> None:
    before = Incident("Geroep.", means="een hamer", told="de griffier")
    typed = {**typed_of(before), EMPTY: {"means": "unknown", "told": "withheld"}}
    after = read_change(cast("dict[str, Json]", typed), "liever niet", NOW, before)
    assert (after.means, after.unknown, after.told, after.withheld) == (None, ("means",), None, ("told",))


def test_a_day_without_a_time_is_a_day() -> None:
    typed = {**typed_of(Incident("x")), "occurred": {"date": "3-11-2026", "time": "", "precision": "exact"}}
    occurred = read_typed(cast("dict[str, Json]", typed), NOW).occurred
    assert occurred is not None
    assert (occurred.precision, occurred.from_ and occurred.from_.isoformat()) == ("day", "2026-11-03T00:00:00+01:00")


@pytest.mark.parametrize("precision", ["exact", "about", "part_of_day"])
def test_an_hour_that_nobody_told_is_never_said(precision: str) -> None:
    day = {"date": "3-11-2026", "time": "", "until_date": "4-11-2026", "until_time": "", "precision": precision}
    typed = {**typed_of(Incident("x")), "occurred": day}
    incident = read_typed(cast("dict[str, Json]", typed), NOW)
    assert occurred_words(incident.occurred) == "van 3 november 2026 tot en met 4 november 2026"


def test_an_end_that_alone_has_a_time_keeps_it() -> None:
    typed = {**typed_of(Incident("x")), "occurred": {"until_date": "3-11-2026", "until_time": "21:40"}}
    assert (
        occurred_words(read_typed(cast("dict[str, Json]", typed), NOW).occurred)
        == "uiterlijk ongeveer 3 november 2026, 21:40"
    )


def test_who_knew_it_on_a_day_is_not_said_to_have_known_it_at_midnight(library: Library) -> None:
    typed = {**typed_of(Incident("x")), "known_on": {"date": "3-11-2026", "time": ""}}
    incident = read_typed(cast("dict[str, Json]", typed), NOW)
    assert value_words(incident, "known_on", library.incident) == "3 november 2026"
    assert typed_of(incident)["known_on"] == typed["known_on"]


def test_a_time_shown_for_an_unsure_day_is_one_that_was_typed() -> None:
    unsure = {"date": "3-11-2026", "time": "", "until_date": "", "until_time": "", "precision": "unknown"}
    typed = {**typed_of(Incident("x")), "occurred": unsure}
    assert typed_of(read_typed(cast("dict[str, Json]", typed), NOW))["occurred"] == unsure


@pytest.mark.parametrize(
    ("moment", "words"),
    [({"time": "21:40"}, "geen datum"), ({"date": "23-11-2026"}, "toekomst"), ({"date": "1-1-1800"}, "honderd jaar"),
     ({"date": "3-11-2026", "until_date": "2-11-2026"}, "einde"),
     ({"date": "3-11-2026", "time": "21:40", "until_date": "4-11-2026"}, "één keer een tijd"),
     ({"date": "3-11-2026", "until_date": "3-11-2026", "until_time": "22:00"}, "één keer een tijd")],
)  # fmt: skip
def test_a_moment_that_cannot_be_is_refused_at_its_field(moment: dict[str, Json], words: str) -> None:
    with pytest.raises(FormRefused) as caught:
        read_typed({**typed_of(Incident("x")), "occurred": moment}, NOW)
    (error,) = caught.value.errors
    assert error.key == "occurred"
    assert words in error.sentence


def test_the_form_asks_every_field_of_an_incident_once(library: Library) -> None:
    asked = [field.key for field in form_fields(library.incident)]
    not_asked = {*EMPTY_BY_CHOICE, *SET_BY_PROGRAM}
    assert sorted(asked) == sorted(key for key in shape(Incident) if key not in not_asked)
    assert [field.key for field in form_fields(library.incident) if not field.may_be_empty] == ["account"]
    parts = {part.value for part in person_parts(library.incident)}
    assert parts == {field.name for field in fields(Person)} - {"known"}


def test_what_the_program_filled_in_stays_through_a_change() -> None:
    before = Incident("x", origin="lijst.csv, regel 12")
    assert read_typed({**typed_of(before), "account": "y"}, NOW, before) == replace(before, account="y")
