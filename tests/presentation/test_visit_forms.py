"""The forms of a visit at home: what is wrong with them, and drafts that make no sense."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.home_visit import KEPT_AT_MOST, LONGEST
from weerbaar_desktop.presentation import consent_form, handover_shown
from weerbaar_desktop.presentation.consent_form import ConsentTyped
from weerbaar_desktop.presentation.handover_shown import ERASE, KEEP, AgreedTyped

TODAY = date(2026, 11, 22)
NAMES = {"visited": "Sanne", "visitor": "Joris", "agreed_by": "Sanne"}
SIGNED = {"received_by": "Sanne", "given_by": "Joris"}
TEXT = st.text(max_size=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT | st.sampled_from(["texts", "ticked"]), inner),
    max_leaves=8,
)


@given(
    texts=st.dictionaries(st.sampled_from(sorted(consent_form.FIELDS)), TEXT),
    ticked=st.lists(st.booleans(), min_size=3, max_size=3),
)
def test_a_consent_that_is_half_done_comes_back_as_it_was(texts: dict[str, str], ticked: list[bool]) -> None:
    typed = ConsentTyped(texts, tuple(ticked))
    assert consent_form.from_draft(consent_form.to_draft(typed), 3) == typed


@given(document=JSON)
def test_no_draft_of_a_consent_ticks_what_nobody_ticked(document: Json) -> None:
    typed = consent_form.from_draft(document, 3)
    assert typed.ticked == () or len(typed.ticked) == 3
    assert set(typed.texts) <= set(consent_form.FIELDS)


def test_a_tick_for_other_sentences_than_these_does_not_count() -> None:
    document = consent_form.to_draft(ConsentTyped(NAMES, (True, True)))
    typed = consent_form.from_draft(document, 3)
    assert [one.key for one in consent_form.wrong_in(typed, 3)] == ["0"]


def test_everything_that_is_missing_is_said_once() -> None:
    assert [one.key for one in consent_form.wrong_in(consent_form.NOTHING, 2)] == ["0", *NAMES]
    assert consent_form.wrong_in(ConsentTyped(NAMES, (True, True)), 2) == ()
    long = ConsentTyped({**NAMES, "organisation": "z" * (LONGEST + 1)}, (True, True))
    assert [one.key for one in consent_form.wrong_in(long, 2)] == ["organisation"]


@given(document=JSON)
def test_no_draft_of_what_is_agreed_chooses_for_somebody(document: Json) -> None:
    typed = handover_shown.from_draft(document)
    assert typed.fate in ("", ERASE, KEEP)
    assert all(isinstance(text, str) for text in typed.texts.values())


@pytest.mark.parametrize(
    ("day", "ok"),
    [
        ("23-11-2026", True),
        ((TODAY + KEPT_AT_MOST).isoformat(), True),
        ("22-11-2026", False),
        ("24-11-2027", False),
        ("31-2-2027", False),
        ("", False),
    ],
)
def test_a_copy_may_stay_until_a_day_after_today_and_within_a_year(day: str, *, ok: bool) -> None:
    typed = AgreedTyped({**SIGNED, "until": day}, KEEP)
    wrong = handover_shown.wrong_in(typed, TODAY)
    assert ([one.key for one in wrong] == []) is ok
    assert ok or [one.key for one in wrong] == ["until"]


def test_a_day_that_was_typed_and_is_not_meant_any_more_is_not_agreed_on() -> None:
    typed = AgreedTyped({**SIGNED, "until": "1-3-2027"}, ERASE)
    assert handover_shown.wrong_in(typed, TODAY) == ()
    assert handover_shown.kept_until(typed) is None
