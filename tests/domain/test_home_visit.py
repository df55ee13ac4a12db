"""A home visit as a value: what it must hold, how it is written down, and what the overview says of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.home_visit import (
    KEPT_AT_MOST,
    LONGEST,
    LONGEST_CONSENT,
    HomeVisit,
    OwnVisit,
    check_visit,
    own_visit_of,
    visit_document,
    visit_in,
)

DAY = date(2026, 11, 22)
VISIT = HomeVisit("c" * 32, "Sanne", "Joris", "", DAY, ("Ik doe vrijwillig mee.",), "Sanne")
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)


@given(TEXT, TEXT, st.lists(TEXT, min_size=1, max_size=4), st.none() | DAYS, st.none() | DAYS)
def test_what_was_written_down_is_read_back(
    visited: str, by: str, consent: list[str], over: date | None, until: date | None
) -> None:
    visit = HomeVisit("d" * 32, visited, by, "", DAY, tuple(consent), by, over, by if over else None, None, until)
    assert visit_in(visit_document(visit)) == visit
    assert None not in visit_document(visit).values()


def test_a_whole_visit_stands_before_and_after_the_handover() -> None:
    check_visit(VISIT)
    check_visit(VISIT.handed_over(DAY, "Sanne", "Joris", DAY + KEPT_AT_MOST))


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (replace(VISIT, visited=" "), "visited"),
        (replace(VISIT, visitor=""), "visitor"),
        (replace(VISIT, agreed_by=""), "agreed_by"),
        (replace(VISIT, organisation="x" * (LONGEST + 1)), "organisation"),
        (replace(VISIT, visited="Sanne \ud800"), "visited"),
        (replace(VISIT, visit="C" * 32), "visit"),
        (replace(VISIT, consent=()), "consent"),
        (replace(VISIT, consent=("x" * (LONGEST_CONSENT + 1),)), "consent"),
        (replace(VISIT, kept_until=DAY), "kept_until"),
        (VISIT.handed_over(DAY, "", "Joris", None), "received_by"),
        (VISIT.handed_over(DAY, "Sanne", " ", None), "given_by"),
        (VISIT.handed_over(DAY, "Sanne", "Joris", DAY - timedelta(days=1)), "kept_until"),
        (VISIT.handed_over(DAY, "Sanne", "Joris", DAY + KEPT_AT_MOST + timedelta(days=1)), "kept_until"),
    ],
)
def test_what_cannot_stand_is_refused_at_its_place(wrong: HomeVisit, where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        check_visit(wrong)
    assert refused.value.where == where


@given(DAYS, st.none() | DAYS, st.none() | DAYS, st.none() | DAYS, DAYS)
def test_what_is_said_of_a_copy_never_says_gone_before_it_is(
    begun: date, over: date | None, until: date | None, gone: date | None, today: date
) -> None:
    state = OwnVisit("e" * 32, begun, over, until, gone).state(today)
    assert (state in ("gone", "stopped")) == (gone is not None)
    assert (state in ("here", "stopped")) == (over is None)
    assert (state == "over_time") == (gone is None and over is not None and until is not None and today > until)


def test_the_overview_holds_days_and_a_random_id_and_no_word_of_a_person() -> None:
    handed = VISIT.handed_over(DAY, "Sanne", "Joris", DAY)
    assert own_visit_of(handed, DAY) == OwnVisit("c" * 32, DAY, DAY, DAY, DAY)
    assert own_visit_of(VISIT) == OwnVisit("c" * 32, DAY)
