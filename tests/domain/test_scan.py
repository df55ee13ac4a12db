"""Scans: back from a document, what there is to do and in which order, what is carried over, what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.canonical import encode, loads
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.scan import (
    LONGEST_NOTE,
    Action,
    Answered,
    Changed,
    Given,
    Looked,
    Scan,
    ScanKind,
    carried_over,
    check_scan,
    differences,
    scan_document,
    scan_in,
)

words = st.text(max_size=12)
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
actions = st.builds(Action, words, words, words, words, words, st.integers(0, 20), words, days)
answers = st.none() | st.sampled_from(get_args(Given))
looks = st.none() | st.builds(Looked, words, st.none() | words, st.none() | days, st.none() | days)


def asked(ids: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Answered, ...]]:
    """Questions with ids of their own."""
    one = st.builds(Answered, ids, words, words, words, answers, st.none() | words, st.none() | actions, looks)
    return st.lists(one, min_size=1, max_size=6, unique_by=lambda each: each.id).map(tuple)


scans = st.builds(
    Scan, st.sampled_from(get_args(ScanKind)), asked(st.sampled_from("abcdef")), asked(st.sampled_from("uvwxyz"))
)


@given(scans)
def test_a_scan_comes_back_from_its_document(scan: Scan) -> None:
    document = loads(encode(scan_document(scan)))
    assert isinstance(document, dict)
    assert scan_in(document) == scan


@given(scans)
def test_everything_there_is_to_do_is_there_once_the_nearest_first(scan: Scan) -> None:
    ranks = [one.action.rank for one in scan.actions if one.action]
    assert ranks == sorted(ranks)
    assert {one.id for one in scan.actions} == {one.id for one in (*scan.questions, *scan.carried) if one.action}


@given(scans, scans, st.sets(st.sampled_from("abcdefuvwxyz")))
def test_nothing_to_do_is_lost_between_two_scans(before: Scan, now: Scan, settled: set[str]) -> None:
    carried = carried_over(before, now.questions, settled)
    answered = {one.id for one in now.questions if one.answer not in (None, "not_seen")}
    assert {one.id for one in carried} == {one.id for one in before.actions} - answered - settled
    assert all(one.note is None for one in carried)


@given(scans, scans)
def test_every_question_of_two_scans_is_the_same_or_told(before: Scan, now: Scan) -> None:
    told = differences(before, now)
    same = [
        one for one in now.questions
        if any((one.id, one.answer, one.question) == (was.id, was.answer, was.question) for was in before.questions)
    ]  # fmt: skip
    later = [found.now for found in told if found.now]
    assert sorted(one.id for one in (*same, *later)) == sorted(one.id for one in now.questions)
    assert differences(now, now) == ()


@given(scans)
def test_a_document_says_nothing_of_a_house_where_nobody_looked(scan: Scan) -> None:
    written = [one for key in ("questions", "carried") for one in scan_document(scan)[key]]  # type: ignore[union-attr]  # a list, as it was written
    assert ["looked" in one for one in written] == [one.looked is not None for one in (*scan.questions, *scan.carried)]  # type: ignore[operator]  # each is a table


def test_each_side_of_a_change_speaks_in_the_words_of_its_time() -> None:
    was = Answered("licht", "gezin", "Brandt er licht?", "", "no")
    now = replace(was, question="Is er genoeg licht?", answer="yes")
    gone, new = Answered("hond", "gezin", "Heeft u een hond?", "", "yes"), Answered("kat", "gezin", "Kat?", "", "yes")
    assert differences(Scan("self", (was, gone)), Scan("self", (now, new))) == (
        Changed(was, now), Changed(None, new), Changed(gone, None),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("questions", "where"),
    [
        ((), "questions"),
        ((Answered("a", "", "", ""), Answered("a", "", "", "")), "questions"),
        ((Answered("a", "", "", "", note="x" * (LONGEST_NOTE + 1)),), "a"),
        ((Answered("a", "", "", "", note="\ud800"),), "a"),
        ((Answered("a", "", "", "", looked=Looked("", "x" * (LONGEST_NOTE + 1))),), "a"),
    ],
)
def test_what_cannot_stand_is_refused_with_its_place(questions: tuple[Answered, ...], where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        check_scan(Scan("self", questions))
    assert refused.value.where == where
