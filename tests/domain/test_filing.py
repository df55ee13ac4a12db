"""What was done with incidents: what may stand together, what asks for a reason, and back from a document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.exported import Exported, exported_in
from weerbaar_desktop.domain.filing import (
    ASKED,
    Filing,
    changes_an_answer,
    check_filing,
    filing_document,
    filing_in,
    sorted_on,
)
from weerbaar_desktop.domain.journal import Document, Line, RecordId

TODAY = date(2026, 11, 22)
words = st.none() | st.text(min_size=1, max_size=20)
days = st.none() | st.dates(date(2020, 1, 1), date(2026, 11, 22))
yes_no = st.none() | st.sampled_from(["yes", "no"])
records = st.lists(st.integers(1, 9).map(lambda number: RecordId(f"{number:032x}")), unique=True, max_size=4).map(tuple)
filings = st.builds(
    Filing,
    st.sampled_from(["talk", "internal", "melding", "aangifte", "klacht"]),
    days, words, words, words, words, yes_no, yes_no, yes_no, words, days, words, words, yes_no, records,
    st.none() | st.just("c" * 64),
)  # fmt: skip


@given(filings, words)
def test_a_filing_comes_back_from_its_document_with_its_reason(filing: Filing, reason: str | None) -> None:
    assert filing_in(filing_document(filing, reason)) == (filing, reason)


@given(filings, filings)
def test_filling_in_what_was_empty_asks_for_no_reason_and_anything_else_does(one: Filing, other: Filing) -> None:
    fuller = replace(
        other,
        **{key: getattr(one, key) if getattr(one, key) is not None else getattr(other, key) for key in ASKED},
        incidents=tuple(dict.fromkeys((*one.incidents, *other.incidents))),
        code=one.code or other.code,
    )
    assert not changes_an_answer(one, fuller)
    assert not changes_an_answer(one, one)
    emptied = [key for key in ASKED if getattr(one, key) is not None and key != "what"]
    for key in emptied:
        gone: dict[str, Any] = {key: None}
        assert changes_an_answer(one, replace(one, **gone))


def test_taking_an_incident_off_or_another_folder_asks_for_a_reason() -> None:
    record = RecordId("a" * 32)
    filing = Filing("talk", incidents=(record,), code="c" * 64)
    assert changes_an_answer(filing, replace(filing, incidents=()))
    assert changes_an_answer(filing, replace(filing, code="d" * 64))
    assert not changes_an_answer(filing, replace(filing, incidents=(RecordId("b" * 32), record)))


@pytest.mark.parametrize(
    ("filing", "where"),
    [
        (Filing("talk", on=TODAY + timedelta(days=1)), "on"),
        (Filing("talk", on=date(1900, 1, 1)), "on"),
        (Filing("talk", next_on=date(2199, 1, 1)), "next_on"),
        (Filing("talk", remarks="x" * 20_001), "remarks"),
        (Filing("talk", place="\ud800"), "place"),
        (Filing("talk", incidents=(RecordId("x"),)), "incidents"),
        (Filing("talk", code="C" * 64), "code"),
    ],
)
def test_what_cannot_stand_is_refused_with_its_place(filing: Filing, where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        check_filing(filing, TODAY)
    assert refused.value.where == where


def test_a_next_date_may_be_in_the_future_or_over() -> None:
    for on in (TODAY + timedelta(days=400), TODAY - timedelta(days=400)):
        check_filing(Filing("talk", next_on=on), TODAY)


@pytest.mark.parametrize(
    "filing",
    [
        Filing("talk", unknown=("what",)),
        Filing("talk", unknown=("incidents",)),
        Filing("talk", officer="B. de Wit", withheld=("officer",)),
        Filing("talk", unknown=("officer",), withheld=("officer",)),
        Filing("talk", unknown=("niets",)),
    ],
)
def test_only_an_answer_that_is_empty_can_be_left_empty_on_purpose(filing: Filing) -> None:
    with pytest.raises(RefusedInput):
        check_filing(filing, date(2026, 11, 22))


def test_the_day_it_was_done_goes_before_the_day_it_was_recorded() -> None:
    assert sorted_on(Filing("talk", TODAY), "2026-12-01T10:00:00Z") == "2026-11-22"
    assert sorted_on(Filing("talk"), "2026-12-01T10:00:00Z") == "2026-12-01"


def test_an_export_line_that_does_not_say_what_stood_in_it_is_no_folder_to_add_to() -> None:
    line = Line(3, RecordId("e" * 32), 1, "export", "2026-11-22T20:00:00Z", b"", b"")
    record = "a" * 32
    whole: Document = {"what": "aangifte", "code": "c" * 64, "seq": 2, "incidents": [record], "exhibits": ["b" * 32]}
    found = exported_in(line, whole)
    assert found == Exported(line.recorded_at, "c" * 64, 2, (RecordId(record),), (RecordId("b" * 32),))
    assert found is not None
    assert found.labels == {RecordId("b" * 32): "B01"}
    assert [one.what for one in (found, exported_in(line, {**whole, "what": "klacht"})) if one] == [
        "aangifte",
        "klacht",
    ]
    assert exported_in(line, {"what": "aangifte", "folder": "map"}) is None
    assert exported_in(line, {**whole, "incidents": ["x"]}) is None
    assert exported_in(line, {**whole, "seq": "2"}) is None
