"""Writing down what was done, adding to it with or without a reason, and being reminded quietly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.application.conftest import StoppedClock
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.filings import ADDED, Filings, due, filing_versions, title_words
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import Document, RecordId

TODAY = date(2026, 11, 22)
FRESH = "2026-11-22T20:40:00Z"


@pytest.fixture
def filings(vault: Vault, clock: StoppedClock) -> Filings:
    return Filings(vault, clock)


def stored(filing: Filing, changed_at: str) -> StoredFiling:
    return StoredFiling(RecordId("f" * 32), filing, "2026-10-01T08:00:00Z", changed_at, 1)


def reminded(library: Library, filing: Filing, today: date = TODAY, changed_at: str = FRESH) -> list[str]:
    return [one.id for one in due(stored(filing, changed_at), library.reminders, today)]


def test_filling_in_later_needs_no_reason_and_changing_does(filings: Filings) -> None:
    first = filings.add(Filing("aangifte", TODAY))
    filings.amend(first.record, replace(first.filing, number="PL1"))
    with pytest.raises(RefusedInput) as refused:
        filings.amend(first.record, replace(first.filing, number="PL2"))
    assert refused.value.where == "reason"
    filings.amend(first.record, replace(first.filing, number="PL2"), " verkeerd overgeschreven ")
    contents = [content for _, content in filings.vault.history(first.record)]
    assert [content.document.get("reason") for content in contents if content] == [
        None, ADDED, "verkeerd overgeschreven",
    ]  # fmt: skip


def test_what_lies_in_the_future_is_not_done_yet(filings: Filings) -> None:
    with pytest.raises(RefusedInput):
        filings.add(Filing("aangifte", TODAY + timedelta(days=1)))
    assert filings.vault.filings() == ()


def test_a_filing_is_seen_with_its_incidents_also_one_that_was_erased(
    filings: Filings, diary: Diary, clock: StoppedClock
) -> None:
    kept, gone = (diary.add(Incident(account)).record for account in ("een", "twee"))
    filing = filings.add(Filing("talk", incidents=(kept, gone)))
    diary.put_away(gone, "dubbel")
    diary.erase(gone)
    seen = filings.seen(filing.record)
    assert [(record, stored and stored.incident.account) for record, stored in seen.incidents] == [
        (kept, "een"), (gone, None),
    ]  # fmt: skip


def test_only_what_is_still_at_hand_of_a_folder_goes_into_what_adds_to_it(
    filings: Filings, diary: Diary, clock: StoppedClock
) -> None:
    kept, away, gone = (diary.add(Incident(account)).record for account in ("een", "twee", "drie"))
    document: Document = {"code": "a" * 64, "seq": 3, "incidents": [kept, away, gone], "exhibits": []}
    diary.vault.record_export(document, clock.now())
    filing = filings.add(Filing("aangifte", code="a" * 64))
    for record in (away, gone):
        diary.put_away(record, "dubbel")
    diary.erase(gone)
    assert filings.seen(filing.record).at_hand == (kept,)


def test_the_last_folder_is_offered_until_something_is_written_of_it(
    filings: Filings, diary: Diary, clock: StoppedClock
) -> None:
    record = diary.add(Incident("een")).record
    for code in ("a" * 64, "b" * 64):
        diary.vault.record_export({"code": code, "seq": 1, "incidents": [record], "exhibits": []}, clock.now())
    offered = filings.done().unwritten
    assert offered is not None
    assert offered.code == "b" * 64
    clock.goes_on(days=61)
    assert filings.done().unwritten is None
    clock.goes_on(days=-61)
    filing = filings.add(Filing("aangifte", code="b" * 64))
    assert filings.done().unwritten is None
    assert filings.seen(filing.record).exported == offered


def test_a_talk_reminds_of_care_alone_and_only_for_a_week(library: Library) -> None:
    assert reminded(library, Filing("talk", TODAY)) == ["nazorg"]
    assert reminded(library, Filing("talk", TODAY - timedelta(days=7))) == ["nazorg"]
    assert reminded(library, Filing("talk", TODAY - timedelta(days=8))) == []


def test_what_is_answered_with_yes_is_no_longer_asked_for(library: Library) -> None:
    filing = Filing("aangifte", TODAY)
    assert reminded(library, filing) == ["nazorg", "vpt", "kopie"]
    assert reminded(library, replace(filing, vpt_asked="yes", copy_received="no")) == ["nazorg", "kopie"]
    assert reminded(library, replace(filing, settled="yes")) == []


def test_after_four_weeks_without_a_word_one_is_reminded_of_it_and_not_before(library: Library) -> None:
    filing = Filing("melding", TODAY - timedelta(days=28), vpt_asked="yes")
    silent = "2026-10-25T08:00:00Z"
    assert reminded(library, filing, changed_at=silent) == ["geen-bericht"]
    assert reminded(library, filing, TODAY - timedelta(days=1), silent) == []
    assert reminded(library, filing, changed_at="2026-10-26T08:00:00Z") == []


def test_the_ways_of_the_law_come_later_and_stay(library: Library) -> None:
    filing = Filing("klacht", TODAY - timedelta(days=30), vpt_asked="yes", copy_received="yes")
    assert reminded(library, filing) == ["voegen", "schadefonds", "beklag"]


def test_every_reminder_has_a_source_and_nothing_that_was_not_found_stands_in_it(library: Library) -> None:
    for one in library.reminders:
        assert one.source
        assert date(2026, 1, 1) <= one.reviewed_on <= date.today()  # noqa: DTZ011  # a calendar day
        assert "€" not in one.words
        assert "maanden" not in one.words


def test_the_history_tells_what_was_filled_in_and_what_changed(filings: Filings, library: Library) -> None:
    first = filings.add(Filing("melding", TODAY))
    filings.amend(first.record, Filing("melding", TODAY, number="BVH 7", incidents=(RecordId("a" * 32),)))
    one, two = filing_versions(filings.vault.history(first.record), library.filing)
    assert one.changes is None
    assert [(change.label, change.before.words, change.after.words) for change in two.changes or ()] == [
        ("Nummer", "Niet ingevuld", "BVH 7"),
        ("Incidenten", "0 incidenten", "1 incident"),
    ]
    filings.vault.erase_filing(first.record, filings.clock.now())
    assert all(version.erased for version in filing_versions(filings.vault.history(first.record), library.filing))


def test_a_filing_is_called_by_what_it_is_its_day_and_its_number(library: Library) -> None:
    assert title_words(Filing("aangifte", date(2026, 3, 5), number="PL1"), library.filing) == (
        "Aangifte van 5 maart 2026, nummer PL1"
    )
    assert title_words(Filing("talk"), library.filing) == "Gesprek"
