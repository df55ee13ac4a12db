"""The list in words: how far an incident is, what was left empty, and what can be filtered on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.presentation.conftest import NOW
from weerbaar_desktop.application.ports import EVERYTHING, Draft, FilterChoices, RowFilter
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.incident import BesideKind, Emptiness, IncidentRow, Occurred
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.presentation.aangifte_flow import records_in
from weerbaar_desktop.presentation.diary_filter import filter_shown
from weerbaar_desktop.presentation.diary_list import count_words, make_words, nothing_words, row_shown, status_of

ROW = IncidentRow(RecordId("a" * 32), recorded(NOW), Occurred(NOW), "email", (), "Er kwam een mail.", 0, 1)


def test_the_status_is_the_farthest_that_is_recorded() -> None:
    assert status_of(ROW)[0] == "Vastgelegd"
    assert status_of(ROW._replace(not_reported=True))[0] == "Niet gemeld"
    assert status_of(ROW._replace(told=True, not_reported=True))[0] == "Iemand weet het"
    assert status_of(ROW._replace(told=True), {ROW.record})[0] == "In concept"
    assert status_of(ROW._replace(handed_over=True), {ROW.record})[0] == "In map voor politie"
    assert status_of(ROW._replace(trashed_on=NOW)) == ("", "")


@pytest.mark.parametrize(
    ("empty", "time", "tag"),
    [(None, "niet ingevuld", ""), ("unknown", "weet ik niet", "Soort: weet ik niet"),
     ("withheld", "laat ik weg", "Soort: laat ik weg")],
)  # fmt: skip
def test_three_kinds_of_empty_stay_apart_in_a_row(
    library: Library, empty: Emptiness | None, time: str, tag: str
) -> None:
    left = (("occurred", empty), ("kinds", empty)) if empty else ()
    shown = row_shown(ROW._replace(occurred=None, empty=left), library.incident)
    assert (shown.time, shown.tag) == (time, tag)


def test_a_row_points_at_what_was_searched_for_and_is_read_as_before(library: Library) -> None:
    shown = row_shown(ROW, library.incident, sought=("mail", "kwam"))
    assert [shown.words[start:end] for start, end in shown.marked] == ["kwam", "mail"]
    assert replace(shown, marked=()) == row_shown(ROW, library.incident)


@pytest.mark.parametrize(
    ("found_in", "begins"),
    [
        ("bericht.eml", "Gevonden in bericht.eml: "),
        ("\u202e" + "x" * 60 + ".eml", "Gevonden in ⟨U+202E⟩" + "x" * 16 + "…: "),
        ("… waar Zoë naar school …", "Gevonden als naam van een bestand: "),
    ],
    ids=["piece", "hostile", "name"],
)
def test_a_row_says_in_which_piece_a_word_was_found(library: Library, found_in: str, begins: str) -> None:
    row = ROW._replace(found="… waar Zoë naar school …", found_in=found_in)
    shown = row_shown(row, library.incident, sought=("zoe",))
    assert shown.second.startswith(f"{begins}… waar Zoë naar school … · ")
    assert [shown.second[start:end] for start, end in shown.second_marked] == ["Zoë"]
    assert f". {begins}waar Zoë naar school. " in shown.spoken


@pytest.mark.parametrize(
    ("beside", "begins"),
    [
        ("aangifte", "Gevonden in de aangifte: "),
        ("care", "Gevonden in het nazorgplan: "),
        ("package", "Gevonden bij een pakket: "),
    ],
)
def test_a_row_says_in_which_other_record_a_word_was_found(library: Library, beside: BesideKind, begins: str) -> None:
    shown = row_shown(ROW._replace(found="… belde Zoë terug …", found_beside=beside), library.incident, sought=("zoe",))
    assert shown.second.startswith(f"{begins}… belde Zoë terug … · ")
    assert [shown.second[start:end] for start, end in shown.second_marked] == ["Zoë"]
    assert f". {begins}belde Zoë terug. " in shown.spoken


def test_a_row_shows_and_reads_out_where_else_a_word_was_found(library: Library) -> None:
    shown = row_shown(ROW._replace(found="… waar Zoë naar school …"), library.incident, sought=("zoe", "mail"))
    assert shown.second == "… waar Zoë naar school … · Mail"
    assert [shown.second[start:end] for start, end in shown.second_marked] == ["Zoë"]
    assert ". Er kwam een mail. Gevonden: waar Zoë naar school. Mail. Vastgelegd." in shown.spoken


def test_an_empty_list_says_that_nothing_is_gone() -> None:
    assert nothing_words("", EVERYTHING)[0] == "Hier staat nog niets"
    assert "woorden" in nothing_words("brief", EVERYTHING)[0]
    assert nothing_words("", RowFilter(2024))[1].startswith("Er is niets weg.")
    assert count_words(1, "", RowFilter(2024)) == "1 aantekening in deze keuze"
    assert count_words(3, "xyz", RowFilter(2024)) == "3 aantekeningen met deze woorden in deze keuze"


def test_too_little_to_search_for_is_said_in_one_sentence() -> None:
    assert count_words(3, " op ", EVERYTHING) == "3 aantekeningen. Typ drie letters of meer om te zoeken."
    assert nothing_words("op", EVERYTHING) == nothing_words("", EVERYTHING)
    assert count_words(3, "op bus", EVERYTHING) == "3 aantekeningen met deze woorden"


def test_the_button_names_how_many_are_chosen() -> None:
    assert make_words(1) == "Maak aangifte van 1 gekozen incident"
    assert make_words(12) == "Maak aangifte van 12 gekozen incidenten"


def test_choices_keep_what_is_chosen_and_show_every_sign(library: Library) -> None:
    choices = FilterChoices((2026, 2024), ("threat", "nuisance"), ("a\u202eb", "J.\nde Boer"), ("post", "email"))
    shown = filter_shown(choices, RowFilter(2025, "verbal", "Weg", "phone"), library.incident)
    assert [words for _, words in shown.channels] == ["Elke weg", "Mail", "Telefoon", "Post of pakket"]
    assert [words for _, words in shown.statuses] == [
        "Elke stand", "Vastgelegd", "Iemand weet het", "Niet gemeld", "In concept", "In map voor politie",
    ]  # fmt: skip
    assert [value for value, _ in shown.years] == [None, 2026, 2025, 2024]
    assert [words for _, words in shown.kinds] == [
        "Elke soort", "Schelden of beledigen", "Dreiging", "Hinderen of lastigvallen",
    ]  # fmt: skip
    assert shown.who == (("", "Iedereen"), ("a\u202eb", "a⟨U+202E⟩b"), ("J.\nde Boer", "J. de Boer"), ("Weg", "Weg"))


def test_names_stand_by_their_letters_whatever_signs_those_have(library: Library) -> None:
    choices = FilterChoices(who=("Łukasz", "Çelik", "Zara", "in 't Veld", "d’Hondt"), places=("Z", "É"))
    shown = filter_shown(choices, RowFilter(who="Özer", place="y"), library.incident)
    assert [name for name, _ in shown.who][1:] == ["Çelik", "d’Hondt", "in 't Veld", "Łukasz", "Özer", "Zara"]
    assert [place for place, _ in shown.places][1:] == ["É", "y", "Z"]


def test_the_incidents_of_a_kept_aangifte_are_read_from_its_draft() -> None:
    assert records_in(None) == records_in(Draft("aangifte", [], "")) == ()
    assert records_in(Draft("aangifte", {"records": ["x"]}, "")) == ("x",)
