"""What was changed when is said in words, and nothing that differs is left out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.application.conftest import StoppedClock
from tests.domain.test_clock import ANY_CLOCK
from tests.fakes import FakeVault
from weerbaar_desktop.application.changes import Version, differences, versions
from weerbaar_desktop.application.changes_report import clock_notes, later_versions
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import SET_BY_PROGRAM, Incident, Occurred, Person
from weerbaar_desktop.domain.report import Paragraph

MOMENT = datetime(2026, 3, 3, 21, 40, tzinfo=HOME_ZONE)
FIRST = Incident("Er werd geroepen.", place="plein", occurred=Occurred(MOMENT), unknown=("means",))


def history_of(*incidents: Incident) -> tuple[FakeVault, Diary]:
    """A diary with one incident in these versions."""
    vault = FakeVault()
    clock = StoppedClock()
    diary = Diary(vault, clock)
    record = diary.add(incidents[0]).record
    for number, incident in enumerate(incidents[1:], 2):
        clock.goes_on(days=1)
        diary.amend(record, incident, f"Reden {number}")
    return vault, diary


def told(vault: FakeVault, library: Library) -> tuple[Version, ...]:
    return versions(vault.history(vault.incidents()[0].record), library.incident)


def test_only_the_fields_that_differ_are_named_with_the_three_kinds_of_empty(library: Library) -> None:
    after = replace(
        FIRST, place=None, means=None, kinds=("threat",), persons=(Person(name="J. de Vries"),), unknown=(),
        withheld=("means", "place"),
    )  # fmt: skip
    found = {change.label: (change.before, change.after) for change in differences(FIRST, after, library.incident)}
    assert set(found) == {"Plaats", "Soort", "Wie het deed", "Middel"}
    assert [(side.words, side.empty) for side in found["Middel"]] == [
        ("Weet ik niet", "unknown"), ("Laat ik weg", "withheld"),
    ]  # fmt: skip
    assert [(side.words, side.empty) for side in found["Plaats"]] == [("plein", None), ("Laat ik weg", "withheld")]
    assert [side.words for side in found["Soort"]] == ["Niet ingevuld", "Dreiging"]
    assert found["Wie het deed"][1].words == "Naam: J. de Vries"


def test_what_differs_by_seconds_or_hidden_signs_is_still_shown_to_differ(library: Library) -> None:
    changed = replace(FIRST, account="Er werd\u200b geroepen.", occurred=Occurred(MOMENT + timedelta(seconds=5)))
    account, occurred = differences(FIRST, changed, library.incident)
    assert account.after.words == "Er werd⟨U+200B⟩ geroepen."
    assert occurred.before.words != occurred.after.words
    (line_ends,) = differences(replace(FIRST, account="a\nb"), replace(FIRST, account="a\r\nb"), library.incident)
    assert "andere tekens" in line_ends.after.words


def test_no_difference_is_ever_left_out(library: Library) -> None:
    full = replace(
        FIRST, known_on=MOMENT, channel="post", aimed_at=("self",), judgement="criticism", kinds=("verbal",),
        witnesses=("Ali",), persons=(Person(known=True),), unknown=(),
        further_account="a", literal_words="b", interpretation="c", sender="d", url="e", means="f", occasion="g",
        decision="h", demand="i", effect="j", effect_on_work="k", response="l", told="m", not_reported="n",
    )  # fmt: skip
    for field in fields(Incident):
        if field.name in ("account", "unknown", "withheld", *SET_BY_PROGRAM):
            continue
        less: Incident = replace(full, **{field.name: None})  # type: ignore[arg-type]  # none of these is a text that must be
        assert [change.key for change in differences(full, less, library.incident)] == [field.name]
        assert [change.key for change in differences(less, replace(less, unknown=(field.name,)), library.incident)]


def test_every_version_is_told_with_its_reason_and_what_the_program_did(library: Library) -> None:
    taken_over = replace(FIRST, origin="schrift 2024.csv")
    away = replace(taken_over, trashed_on=MOMENT)
    vault, _ = history_of(taken_over, replace(taken_over, place="markt"), away, taken_over)
    first, second, third, fourth = told(vault, library)
    assert (first.number, first.changes, first.acts) == (1, None, ("Overgenomen van schrift 2024.csv",))
    assert second.changes is not None
    assert (second.reason, [change.label for change in second.changes], second.acts) == ("Reden 2", ["Plaats"], ())
    assert third.acts == ("In de prullenbak gelegd",)
    assert fourth.acts == ("Teruggehaald uit de prullenbak",)


def as_it_is(_field: str, text: str) -> str:
    return text


def test_erased_content_is_said_to_be_erased_and_never_to_be_empty(library: Library) -> None:
    vault, _ = history_of(FIRST, replace(FIRST, place="markt"), replace(FIRST, place="hal"))
    record = vault.incidents()[0].record
    history = [(line, None if line.revision == 2 else content) for line, content in vault.history(record)]
    _first, gone, after = versions(history, library.incident)
    assert (gone.erased, gone.changes, gone.reason) == (True, None, "")
    assert (after.erased, after.changes) == (False, None)
    lines = [block.text for block in later_versions((_first, gone, after), as_it_is) if isinstance(block, Paragraph)]
    assert any("De inhoud van deze versie is gewist." in line for line in lines)
    assert any("niet te zien" in line for line in lines)


def test_the_aangifte_names_when_why_and_which_fields_and_covers_private_values(library: Library) -> None:
    vault, _ = history_of(FIRST, replace(FIRST, place="markt", told="Ali"))
    blocks = [*later_versions(told(vault, library), lambda _field, text: text.replace("Reden", "[afgeschermd]"))]
    assert blocks == [
        Paragraph("Wat er later is aangevuld of gewijzigd", "strong"),
        Paragraph(
            "Op 23 november 2026, 21:40. Reden: [afgeschermd] 2. Aangevuld of gewijzigd: Plaats, Wie ervan weet."
        ),
    ]
    assert [*later_versions(told(history_of(FIRST)[0], library), as_it_is)] == []


def test_a_clock_that_was_set_back_is_kept_with_the_version_and_told_everywhere(library: Library) -> None:
    vault, diary = history_of(FIRST)
    assert isinstance(diary.clock, StoppedClock)
    record = vault.incidents()[0].record
    diary.clock.goes_on(hours=-3)
    assert "22 november 2026, 21:40" in diary.clock_warning()
    stored = diary.amend(record, replace(FIRST, place="markt", clock_note="zelf bedacht"), "vergist")
    assert stored.incident.clock_note is not None
    assert "vroeger dan bij wat daarvoor is vastgelegd" in stored.incident.clock_note
    assert vault.search(["vastgelegd"]) == ()
    (note,) = clock_notes(told(vault, library))
    assert isinstance(note, Paragraph)
    assert stored.incident.clock_note in note.text
    diary.clock.goes_on(hours=6)
    assert diary.amend(record, replace(stored.incident, place="hal"), "weer goed").incident.clock_note is None
    assert diary.clock_warning() == ""


@given(st.lists(ANY_CLOCK, min_size=1, max_size=6))
def test_recorded_lines_keep_their_order_whatever_the_clock_does(moments: list[datetime]) -> None:
    vault = FakeVault()
    record = None
    for number, moment in enumerate(moments):
        diary = Diary(vault, StoppedClock(moment))
        if record is None:
            record = diary.add(Incident("x")).record
        else:
            diary.amend(record, Incident(f"x{number}"), "verder")
        diary.keep_draft("quick_entry", {"account": "x"})
        diary.clock_warning()
    assert record is not None
    lines = [line for line, _ in vault.history(record)]
    assert [line.revision for line in lines] == [line.seq for line in lines] == [*range(1, len(moments) + 1)]
    assert all(line.recorded_at.endswith("Z") and len(line.recorded_at) == 20 for line in lines)


def test_what_lies_in_the_future_of_the_clock_is_refused_in_words() -> None:
    _, diary = history_of(FIRST)
    with pytest.raises(RefusedInput, match="klok van deze computer"):
        Diary(diary.vault, StoppedClock(datetime(1970, 1, 1, tzinfo=HOME_ZONE))).add(FIRST)
