"""Measures: what may stand together, what asks for a reason, and back from a document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import (
    ASKED,
    Measure,
    MeasureOrigin,
    changes_an_answer,
    check_measure,
    measure_document,
    measure_in,
)

TODAY = date(2026, 11, 22)
words = st.none() | st.text(min_size=1, max_size=20)
days = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
origins = st.none() | st.builds(MeasureOrigin, st.sampled_from(["scan", "incident", "plan"]), st.just("a" * 32), words)
measures = st.builds(
    Measure, st.text(min_size=1, max_size=20), words, words, days, st.sampled_from(["open", "done", "left"]), words,
    words, origins,
)  # fmt: skip


@given(measures, words)
def test_a_measure_comes_back_from_its_document_with_its_reason(measure: Measure, reason: str | None) -> None:
    assert measure_in(measure_document(measure, reason)) == (measure, reason)


@given(measures)
def test_emptying_or_changing_an_answer_asks_for_a_reason(measure: Measure) -> None:
    assert not changes_an_answer(measure, measure)
    for key in ASKED:
        other: dict[str, Any] = {key: None}
        if getattr(measure, key) is not None and key not in ("what", "status"):
            assert changes_an_answer(measure, replace(measure, **other))
    assert changes_an_answer(measure, replace(measure, what=f"{measure.what} anders"))


def test_an_open_one_that_is_done_asks_for_no_reason_and_one_that_is_left_or_opened_again_does() -> None:
    measure = Measure("Lamp ophangen")
    assert not changes_an_answer(measure, replace(measure, status="done", note="hangt"))
    assert changes_an_answer(measure, replace(measure, status="left"))
    assert changes_an_answer(replace(measure, status="done"), measure)


@pytest.mark.parametrize(
    ("measure", "where"),
    [
        (Measure("  "), "what"),
        (Measure("x", note="y" * 10_001), "note"),
        (Measure("x", who="\ud800"), "who"),
        (Measure("x", due=TODAY + timedelta(days=60 * 366)), "due"),
        (Measure("x", origin=MeasureOrigin("scan", RecordId("nee"))), "origin"),
    ],
)
def test_what_cannot_stand_is_refused_with_its_place(measure: Measure, where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        check_measure(measure, TODAY)
    assert refused.value.where == where
