"""The words about what was done, and the form that is read back exactly."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_filing import filings
from weerbaar_desktop.application.filings import FilingSeen
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import ASKED, Filing, StoredFiling, changes_an_answer
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.presentation.filing_form import (
    asked_with,
    chosen,
    filing_fields,
    read_change,
    read_filing,
    typed_after,
    typed_of,
)
from weerbaar_desktop.presentation.filing_shown import FilingShown, days_shown, filing_rows, filing_shown
from weerbaar_desktop.presentation.shown import FieldError, FormRefused

TODAY = date(2026, 11, 22)
RECORD = RecordId("f" * 32)


def stored(filing: Filing, record: RecordId = RECORD) -> StoredFiling:
    return StoredFiling(record, filing, "2026-11-22T20:40:00Z", "2026-11-22T20:40:00Z", 1)


def shown(filing: Filing, library: Library) -> FilingShown:
    """Its page."""
    return filing_shown(FilingSeen(stored(filing), (), None), library.filing, (), TODAY)


@given(filings)
def test_what_the_form_shows_is_read_back_as_it_was(library: Library, filing: Filing) -> None:
    words = library.filing
    asked = asked_with(filing.what, words)
    told: dict[str, Any] = {
        key: value.strip() or None if isinstance(value := getattr(filing, key), str) else value
        for key in ASKED
        if key in asked
    }
    read = read_filing(typed_of(filing), words, TODAY)
    assert {key: getattr(read, key) for key in told} == told
    assert (read.incidents, read.code) == (filing.incidents, filing.code)
    assert all(getattr(read, key) is None for key in ASKED if key not in asked)


@given(st.dictionaries(st.sampled_from([*ASKED, "incidents", "code"]), st.text(max_size=8) | st.none() | st.just([1])))
def test_whatever_is_typed_is_read_or_refused_in_words(library: Library, typed: dict[str, Any]) -> None:
    errors: tuple[FieldError, ...] = ()
    try:
        read_filing(typed, library.filing, TODAY)
    except FormRefused as refused:
        errors = refused.errors
    assert all(error.sentence for error in errors)


def test_only_what_belongs_to_it_is_asked(library: Library) -> None:
    keys = {field.key for field in filing_fields(library.filing)}
    assert keys == set(ASKED)
    assert keys - asked_with("talk", library.filing) == {
        "officer_number", "number", "vpt_asked", "klacht_included", "copy_received",
    }  # fmt: skip
    assert asked_with("", library.filing) == asked_with("talk", library.filing)


def test_not_known_and_left_out_are_read_kept_apart_and_shown(library: Library) -> None:
    words = library.filing
    typed: dict[str, Any] = {"what": "aangifte", "officer": "B. de Wit", "remarks": ""}
    typed["empty"] = {"number": "unknown", "officer": "withheld", "what": "unknown"}
    with pytest.raises(FormRefused):
        read_filing(typed, words, TODAY)
    typed["empty"] = {"number": "unknown", "officer": "withheld"}
    filing = read_filing(typed, words, TODAY)
    assert (filing.unknown, filing.withheld, filing.officer) == (("number",), ("officer",), None)
    assert typed_of(filing)["empty"] == {"number": "unknown", "officer": "withheld"}
    facts = {fact.label: (fact.value, fact.empty) for fact in shown(filing, library).facts}
    assert facts["Nummer"] == ("Weet ik niet", "unknown")
    assert facts["Kopie gekregen"] == ("Niet ingevuld", "not_asked")
    filled = read_filing({"what": "aangifte", "number": "PL-1"}, words, TODAY)
    assert changes_an_answer(filing, filled), "an answer was that it is not known"
    assert not changes_an_answer(Filing("aangifte"), filing), "what was not asked may become anything"


def test_a_change_asks_for_a_reason_and_filling_in_does_not(library: Library) -> None:
    before = Filing("aangifte", number="PL1")
    typed = {**typed_of(before), "place": "bureau"}
    assert read_change(typed, "", library.filing, TODAY, before) == Filing("aangifte", place="bureau", number="PL1")
    with pytest.raises(FormRefused) as refused:
        read_change({**typed, "number": "PL2"}, " ", library.filing, TODAY, before)
    assert [error.key for error in refused.value.errors] == [REASON]


@pytest.mark.parametrize(("wanted", "behalf", "klacht"), [(True, None, "yes"), (True, "Ali", ""), (False, None, "")])
def test_after_a_folder_the_form_knows_what_went_out(wanted: bool, behalf: str | None, klacht: str) -> None:
    exported = Exported("2026-11-22T20:40:00Z", "c" * 64, 3, (RECORD,), ())
    answers = AangifteAnswers(Complainant("M. Verhaegen", behalf_of=behalf), prosecution=wanted)
    typed = typed_after(exported, answers)
    assert (typed["what"], typed["code"], chosen(typed)) == ("aangifte", "c" * 64, (RECORD,))
    assert typed["klacht_included"] == klacht


def test_what_is_not_filled_in_is_said_and_what_does_not_belong_is_not(library: Library) -> None:
    seen = FilingSeen(stored(Filing("talk", remarks="a\u202eb", incidents=(RECORD,))), ((RECORD, None),), None)
    shown = filing_shown(seen, library.filing, library.reminders, TODAY)
    facts = {fact.label: fact for fact in shown.facts}
    assert facts["Waar"].empty == "not_asked"
    assert "Nummer" not in facts
    assert shown.remarks == "a⟨U+202E⟩b"
    assert [(link.record, link.words) for link in shown.incidents] == [("", "Een incident dat is gewist")]
    assert shown.adds_to == ""


def test_a_reminder_that_was_not_reviewed_for_a_year_says_so(library: Library) -> None:
    seen = FilingSeen(stored(Filing("aangifte", date(2026, 11, 20))), (), None)
    for today, stale in ((TODAY, False), (date(2027, 12, 1), True)):
        shown = filing_shown(seen, library.filing, library.reminders, today)
        assert shown.reminders
        assert all(("kunnen zijn veranderd" in one.source) == stale for one in shown.reminders)


def test_a_row_says_how_it_stands_in_a_few_quiet_words(library: Library) -> None:
    one = Filing("aangifte", date(2026, 10, 1), vpt_asked="yes", incidents=(RECORD,))
    quiet = StoredFiling(RECORD, one, "2026-10-01T08:00:00Z", "2026-10-01T08:00:00Z", 1)
    done = stored(Filing("talk", settled="yes"))
    rows = filing_rows([quiet, done], library.filing, library.reminders, TODAY)
    assert [row.below for row in rows] == [
        "1 incident. Vraag om een kopie. Al vier weken niets gehoord?",
        "0 incidenten. Afgerond.",
    ]


def test_days_that_are_over_or_settled_are_not_shown(library: Library) -> None:
    days = (date(2026, 12, 1), TODAY, date(2026, 11, 21))
    kept = [stored(Filing("talk", next_on=on)) for on in days]
    kept.append(stored(Filing("talk", next_on=TODAY, settled="yes")))
    assert [day.words for day in days_shown(kept, library.filing, TODAY)] == ["Vandaag", "Dinsdag 1 december 2026"]
