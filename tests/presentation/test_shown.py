"""Rows and the page of one incident: as precise as what is known, and every sign visible."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.presentation.conftest import NOW
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.incident import Evidence, Incident, IncidentRow, Occurred, Precision, StoredIncident
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.presentation.diary_list import count_words, row_shown
from weerbaar_desktop.presentation.evidence_shown import evidence_shown
from weerbaar_desktop.presentation.incident_shown import incident_shown

ROW = IncidentRow(
    RecordId("a" * 32), recorded(NOW), Occurred(NOW, precision="exact"), "email", ("threat",), "Er kwam een mail.", 2, 3
)


def test_a_row_is_one_sentence_with_everything_that_is_drawn(library: Library) -> None:
    shown = row_shown(ROW, library.incident)
    assert (shown.month, shown.day, shown.time, shown.tag, shown.icon) == (
        "November 2026", "zo 22", "21:42", "Dreiging", "email",
    )  # fmt: skip
    assert shown.second == "Mail · 2 stukken bewijs · 2 latere versies"
    assert shown.spoken == (
        "22 november 2026, 21:42. Er kwam een mail. Dreiging. Mail. 2 stukken bewijs. 2 latere versies. Vastgelegd."
    )


@pytest.mark.parametrize(
    ("precision", "time"),
    [("exact", "21:42"), ("about", "rond 21:42"), ("part_of_day", "avond"), ("day", ""), ("unknown", "niet zeker")],
)
def test_the_hour_is_as_precise_as_what_is_known(library: Library, precision: Precision, time: str) -> None:
    assert row_shown(ROW._replace(occurred=Occurred(NOW, precision=precision)), library.incident).time == time


def test_a_row_without_a_moment_says_when_it_was_written(library: Library) -> None:
    shown = row_shown(ROW._replace(occurred=None, channel=None, kinds=(), evidence=0, revisions=1), library.incident)
    assert (shown.time, shown.tag, shown.second) == ("niet ingevuld", "", "")
    assert shown.spoken == "Vastgelegd op 22 november. Er kwam een mail. Vastgelegd."


def test_the_count_is_a_plain_word() -> None:
    assert count_words(1, "") == "1 aantekening"
    assert count_words(501, "bus") == "Meer dan 500 aantekeningen met deze woorden"
    assert count_words(501, "") == "501 aantekeningen"
    assert count_words(0, " brief ") == "0 aantekeningen met deze woorden"


def test_the_page_keeps_the_three_kinds_of_empty_apart(library: Library) -> None:
    incident = Incident("Geroep.", place="plein", unknown=("means",), withheld=("told",))
    stored = StoredIncident(RecordId("a" * 32), incident, recorded(NOW), recorded(NOW + timedelta(days=1)), 2, ())
    shown = incident_shown(stored, library.incident)
    facts = {fact.label: (fact.value, fact.empty) for fact in shown.facts}
    assert facts["Plaats"] == ("plein", None)
    assert facts["Middel"] == ("Weet ik niet", "unknown")
    assert facts["Wie ervan weet"] == ("Laat ik weg", "withheld")
    assert "Aanleiding" not in facts
    assert shown.changes == "1 latere versie"


@pytest.mark.parametrize(
    ("unknown", "withheld", "words"),
    [((), (), "Niet ingevuld"), (("known_on",), (), "Weet ik niet"), ((), ("known_on",), "Laat ik weg")],
)
def test_when_it_became_known_is_empty_in_one_way(
    library: Library, unknown: tuple[str, ...], withheld: tuple[str, ...], words: str
) -> None:
    incident = Incident("Geroep.", unknown=unknown, withheld=withheld)
    stored = StoredIncident(RecordId("a" * 32), incident, recorded(NOW), recorded(NOW), 1, ())
    shown = incident_shown(stored, library.incident)
    assert {time.label: time.value for time in shown.times}["Bij u bekend"] == words


def test_a_file_name_cannot_pretend_to_be_another(library: Library) -> None:
    records = RecordId("b" * 32), RecordId("a" * 32)
    piece = Evidence(*records, "foto\u202egnp.exe", 41_000, "0" * 64, "bin", recorded(NOW))
    shown = evidence_shown(piece, library.evidence)
    assert shown.name == "foto⟨U+202E⟩gnp.exe"
    assert "41 kB" in shown.second
