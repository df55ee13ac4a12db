"""What is written down is kept whole, later changes ask for a reason, and a wrong one changes nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock
from weerbaar_desktop.application.diary import Diary, FileCannotBeRead, as_record
from weerbaar_desktop.application.handover_folder import LiesInBin, incidents_in_order
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.incident import Incident, Occurred


def test_incidents_are_stored_all_or_none(diary: Diary) -> None:
    with pytest.raises(RefusedInput):
        diary.write([{"account": "goed"}, {"account": "ook goed", "kinds": ["onzin"]}])
    assert diary.rows() == ()
    records = diary.write([{"account": "een"}, {"account": "twee"}])
    assert {row.record for row in diary.rows()} == set(records)


def test_a_change_without_a_reason_is_refused_and_changes_nothing(diary: Diary, clock: StoppedClock) -> None:
    stored = diary.add(Incident("Het was een man."))
    clock.goes_on(days=1)
    with pytest.raises(RefusedInput, match="waarom"):
        diary.amend(stored.record, Incident("Het was een vrouw."), "  ")
    assert diary.vault.incident(stored.record).incident.account == "Het was een man."
    changed = diary.amend(stored.record, Incident("Het was een vrouw."), " verkeerd gezien ")
    assert (changed.revisions, changed.recorded_at) == (2, stored.recorded_at)
    assert changed.changed_at > stored.changed_at


def test_evidence_is_kept_bit_for_bit_and_the_file_is_left_alone(diary: Diary, tmp_path: Path) -> None:
    record = diary.add(Incident("Er lag een brief.")).record
    file = tmp_path / "brief.pdf"
    file.write_bytes(b"%PDF-1.7 inhoud")
    evidence = diary.attach(record, file)
    assert evidence.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert b"".join(diary.vault.evidence_bytes(evidence.record)) == file.read_bytes()
    assert evidence.extension == "pdf"


def test_evidence_for_an_incident_that_is_not_there_is_refused(diary: Diary, tmp_path: Path) -> None:
    with pytest.raises(NoSuchRecord):
        diary.attach(as_record("0" * 32), tmp_path / "x")


def test_a_folder_is_no_evidence(diary: Diary, tmp_path: Path) -> None:
    record = diary.add(Incident("x")).record
    with pytest.raises(FileCannotBeRead, match="geen gewoon bestand"):
        diary.attach(record, tmp_path)


def test_all_words_must_be_found_and_a_part_of_a_word_will_do(diary: Diary) -> None:
    letter = diary.add(Incident("Er lag een bedreigingsbrief in de bus.")).record
    diary.add(Incident("Er lag een folder in de bus."))
    assert [row.record for row in diary.search(["bus", "dreiging"])] == [letter]
    assert len(diary.search(["bus"])) == 2
    assert len(diary.search([" "])) == len(diary.search(["zz"])) == 2
    assert diary.search(["bus", "zz"]) == ()


def test_a_draft_waits_until_it_is_dropped_and_stays_out_of_the_journal(diary: Diary) -> None:
    before = diary.vault.head()
    diary.keep_draft("quick_entry", {"account": "half geschr"})
    kept, _ = diary.resume("quick_entry")
    assert kept is not None
    assert kept.document == {"account": "half geschr"}
    assert diary.vault.head() == before
    diary.drop_draft("quick_entry")
    assert diary.whole_draft("quick_entry") is None


@pytest.mark.parametrize("text", ["", "kort", "g" * 32, "../../../etc/passwd", "0" * 33])
def test_what_is_no_record_number_is_refused(text: str) -> None:
    with pytest.raises(RefusedInput):
        as_record(text)


@pytest.mark.parametrize("field", [{"trashed_on": "2026-01-02T03:04:05+01:00"}, {"origin": "lijst.csv, rij 2"}])
def test_what_only_the_program_fills_in_is_not_taken_from_outside(diary: Diary, field: dict[str, Json]) -> None:
    with pytest.raises(RefusedInput, match="vult het programma zelf in"):
        diary.write([{"account": "goed", **field}])
    assert diary.rows() == ()


def test_the_bin_keeps_everything_until_a_person_erases_it(diary: Diary, clock: StoppedClock) -> None:
    stored = diary.add(Incident("Dubbel opgeschreven."))
    with pytest.raises(RefusedInput, match="waarom"):
        diary.put_away(stored.record, " ")
    diary.put_away(stored.record, "dubbel")
    assert (diary.rows(), diary.reason_of_last(stored.record)) == ((), "dubbel")
    assert diary.bring_back(stored.record).incident == stored.incident
    with pytest.raises(RefusedInput, match="prullenbak"):
        diary.erase(stored.record)
    diary.put_away(stored.record, "toch dubbel")
    diary.erase(stored.record)
    assert [content for _, content in diary.vault.history(stored.record)] == [None] * 4


def test_an_entry_goes_to_the_bin_also_when_the_clock_was_set_back(diary: Diary, clock: StoppedClock) -> None:
    stored = diary.add(Incident("Zojuist.", occurred=Occurred(clock.now(), None, "exact")))
    clock.goes_on(days=-2)
    diary.put_away(stored.record, "dubbel")
    assert diary.rows() == ()


def test_an_aangifte_with_something_from_the_bin_is_refused(diary: Diary) -> None:
    stored = diary.add(Incident("Dubbel opgeschreven."))
    diary.put_away(stored.record, "dubbel")
    with pytest.raises(LiesInBin):
        incidents_in_order(diary.vault, [stored.record])
