"""The aangifte as a value: back and forth, left and taken up, and the check before the folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.presentation.conftest import NOW
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import DamageLine, Private
from weerbaar_desktop.domain.canonical import Json, decode, encode
from weerbaar_desktop.domain.flow import Walk
from weerbaar_desktop.domain.incident import Evidence, Incident, StoredIncident
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.presentation import aangifte_flow
from weerbaar_desktop.presentation.aangifte_check import NOT_FILLED, check_groups, check_shown, covered_words
from weerbaar_desktop.presentation.aangifte_flow import (
    CHECK,
    CHOOSE,
    LAW,
    SHIELD,
    WAY,
    AangifteDraft,
    afresh,
    answer_form,
    begin,
    for_records,
    from_draft,
    part_errors,
    records_in,
    take_way,
    tasks,
    to_draft,
    whose_private,
    with_function,
    with_private_of_whom,
    with_private_once,
    with_records,
)
from weerbaar_desktop.presentation.damage import rows_typed
from weerbaar_desktop.presentation.folder_shown import folder_shown
from weerbaar_desktop.presentation.shown import FormRefused

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
RECORD = "a" * 32


def stored(account: str = "Joost hoorde het.") -> StoredIncident:
    """An incident with one piece of evidence."""
    piece = Evidence(RecordId("b" * 32), RecordId(RECORD), "joost.png", 8, "0" * 64, "png", recorded(NOW))
    return StoredIncident(RecordId(RECORD), Incident(account), recorded(NOW), recorded(NOW), 1, (piece,))


def an_aangifte(library: Library, *records: str) -> AangifteDraft:
    """A fresh one, on the way of an aangifte."""
    return take_way(begin(library.aangifte, records), "aangifte", library.aangifte).to(CHOOSE)


def lines(draft: AangifteDraft, library: Library) -> dict[str, str]:
    """The check page as label and value."""
    groups = check_groups(draft, library.aangifte, (stored(),))
    return {line.label: line.value for group in groups for line in group.lines}


@given(st.lists(st.sampled_from(["forward", "back"]), max_size=20), st.dictionaries(TEXT, TEXT, max_size=5))
def test_what_was_left_is_taken_up_at_the_same_page(library: Library, moves: list[str], typed: dict[str, str]) -> None:
    draft = begin(library.aangifte, (RECORD,)).answers(typed)
    for move in moves:
        draft = draft.forward() if move == "forward" else draft.back()
    assert from_draft(decode(encode(to_draft(draft))), library.aangifte) == draft


def test_a_draft_of_another_shape_begins_afresh(library: Library) -> None:
    odd_ones: list[Json] = [None, [], "x"]
    for odd in odd_ones:
        assert from_draft(odd, library.aangifte) == begin(library.aangifte)
    assert from_draft({"at": "weg", "farthest": "weg"}, library.aangifte).walk.step == CHOOSE


def test_every_part_of_a_way_is_a_page_between_choosing_and_checking(library: Library) -> None:
    words = library.aangifte
    assert words.ways[0].id == begin(words).way == "gespreksnotitie"
    both = (LAW, SHIELD)
    own = {"gespreksnotitie": (), "interne-melding": (), "melding": (LAW,), "aangifte": both, "klacht": both}
    for way in words.ways:
        assert aangifte_flow.steps(words, way.id) == (CHOOSE, WAY, *way.parts, *own[way.id], CHECK)


def test_a_draft_of_before_the_ways_goes_on_as_an_aangifte(library: Library) -> None:
    kept: dict[str, Json] = {"at": "prive", "farthest": "ondertekening", "records": [RECORD], "typed": []}
    draft = from_draft(kept, library.aangifte)
    assert (draft.way, draft.walk.step, draft.records) == ("aangifte", "prive", (RECORD,))
    assert draft.walk.reached("ondertekening")
    assert not draft.walk.reached(CHECK)


@given(st.lists(st.sampled_from(["gespreksnotitie", "interne-melding", "melding", "aangifte", "klacht"]), max_size=5))
def test_another_way_keeps_every_answer_and_only_the_pages_reached_in_a_row(library: Library, ways: list[str]) -> None:
    words = library.aangifte
    draft = begin(words, (RECORD,)).answers({"complainant.name": "M. Verhaegen", "damage.0.what": "Een ruit"})
    for _ in range(4):
        draft = draft.forward()
    for way in ways:
        before, draft = draft, take_way(draft, way, words)
        assert draft.typed == before.typed
        assert draft.walk.steps == aangifte_flow.steps(words, way)
        assert draft.walk.reached("wie")
        new = [step for step in draft.walk.steps if draft.walk.reached(step)]
        assert {*new} <= {step for step in before.walk.steps if before.walk.reached(step)}
        assert from_draft(decode(encode(to_draft(draft))), words) == draft


def test_a_klacht_asks_for_prosecution_without_asking_the_person_again(library: Library) -> None:
    words = library.aangifte
    draft = take_way(begin(words, (RECORD,)).answer("complainant.name", "M"), "klacht", words)
    assert aangifte_flow.read(draft.answer("prosecution", "no"), words).prosecution is True
    assert "prosecution" not in [question.key for question in words.of_way("klacht")]


def test_what_only_another_way_asks_stays_out_of_the_answers_and_cannot_hold_one_up(library: Library) -> None:
    words = library.aangifte
    typed = {"complainant.name": "M", "date": "gisteren", "talk.about": "Hoe nu verder", "private.family": "Joost"}
    answers = aangifte_flow.read(begin(words, (RECORD,)).answers(typed), words)
    assert (answers.date, answers.talk and answers.talk.about) == (None, "Hoe nu verder")
    assert answers.private is not None
    assert answers.private.family == ("Joost",)


def test_damage_is_typed_in_rows_and_read_without_the_empty_ones(library: Library) -> None:
    rows: list[dict[str, str]] = [{"what": "Een ruit", "amount": "120"}, {"what": " "}, {"proof": "bon"}]
    draft = an_aangifte(library, RECORD).answer("complainant.name", "M").answers(rows_typed("damage", rows))
    assert aangifte_flow.read(draft, library.aangifte).damage == (
        DamageLine("Een ruit", amount="120"), DamageLine(proof="bon"),
    )  # fmt: skip
    assert lines(draft, library)["Schadeposten"] == "Een ruit, bon"
    nothing = {"what": "", "amount": "", "proof": ""}
    fewer = draft.answers(rows_typed("damage", [{**nothing, "what": "Een jas"}, nothing, nothing]))
    assert aangifte_flow.read(fewer, library.aangifte).damage == (DamageLine("Een jas"),)


def test_the_form_of_an_answer_follows_from_its_type() -> None:
    assert [answer_form(key) for key in ("prosecution", "private.phones", "date", "complainant.name", "place")] == [
        "yes_no", "lines", "date", "line", "line",
    ]  # fmt: skip


def test_reading_gives_what_was_typed(library: Library) -> None:
    draft = an_aangifte(library, RECORD).answers({
        "complainant.name": " M. Verhaegen ", "prosecution": "yes", "damages": "", "private.phones": "06 1\n\n06 2 ",
        "date": "3 november 2026",
    })  # fmt: skip
    answers = aangifte_flow.read(draft, library.aangifte)
    assert answers.complainant.name == "M. Verhaegen"
    assert (answers.prosecution, answers.damages) == (True, None)
    assert answers.private is not None
    assert answers.private.phones == ("06 1", "06 2")
    assert answers.date == date(2026, 11, 3)


def test_reading_names_every_answer_that_cannot_be_used(library: Library) -> None:
    with pytest.raises(FormRefused) as caught:
        aangifte_flow.read(an_aangifte(library).answer("date", "31-11-2026"), library.aangifte)
    assert [error.key for error in caught.value.errors] == [CHOOSE, "complainant.name", "date"]


def test_a_page_holds_one_only_for_what_stands_on_it(library: Library) -> None:
    words = library.aangifte
    assert [error.key for error in part_errors(begin(words), words, CHOOSE)] == [CHOOSE]
    wrong = an_aangifte(library, RECORD).answer("date", "gisteren")
    assert part_errors(wrong, words, "wie") == ()
    assert [error.key for error in part_errors(wrong, words, "ondertekening")] == ["date"]


def test_the_check_page_says_what_is_open_in_words(library: Library) -> None:
    shown = lines(an_aangifte(library, RECORD).answers({"prosecution": "no", "date": "3-11-2026"}), library)
    assert shown["Incidenten"] == "1 incident"
    assert shown["Bewijsstukken"] == "1 stuk"
    assert shown["Vervolging gevraagd"] == "Nee"
    assert shown["Schade"] == "Weet ik nog niet"
    assert shown["Datum"] == "3 november 2026"
    assert shown["Huisadres"] == NOT_FILLED


def test_only_a_missing_name_is_still_to_do(library: Library) -> None:
    groups = check_groups(begin(library.aangifte, (RECORD,)), library.aangifte, (stored(),))
    assert [line.key for group in groups for line in group.lines if line.open] == ["complainant.name"]


def test_every_line_leads_to_the_page_where_it_is_changed(library: Library) -> None:
    steps = aangifte_flow.steps(library.aangifte)
    groups = check_groups(an_aangifte(library), library.aangifte, ())
    assert {line.step for group in groups for line in group.lines} == set(steps) - {LAW, CHECK}


def test_only_a_folder_is_said_to_add_to_an_earlier_one(library: Library) -> None:
    draft = an_aangifte(library).adding("1" * 64, "Aangifte van 3 maart")
    of_a_talk = take_way(draft, "gespreksnotitie", library.aangifte)
    said = [[line.label for line in check_groups(one, library.aangifte, ())[0].lines][2:] for one in (draft, of_a_talk)]
    assert said == [["Aanvulling op"], []]


def test_what_a_paper_covers_is_counted_in_the_texts_alone(library: Library) -> None:
    draft = begin(library.aangifte, (RECORD,)).answer("private.family", "Joost")
    words = covered_words(draft, library.aangifte, (stored("Joost."),))
    assert words.startswith("1 plek wordt afgeschermd in het document.")
    assert covered_words(draft, library.aangifte, (stored("Anna."),)) == ""


def test_only_a_paper_says_on_the_check_page_what_it_covers(library: Library) -> None:
    """Of a folder each place was decided before."""
    words, incidents = library.aangifte, (stored("Joost."),)
    draft = begin(words, (RECORD,)).answer("private.family", "Joost")
    shown = check_shown(draft, words, incidents)
    assert shown.covered == covered_words(draft, words, incidents) != ""
    assert shown.groups == check_groups(draft, words, incidents)
    assert check_shown(take_way(draft, "aangifte", words), words, incidents).covered == ""


def test_beginning_anew_keeps_the_person_and_nothing_of_the_other_case(library: Library) -> None:
    typed = {
        "complainant.name": "M",
        "complainant.behalf_of": "wethouder Anna",
        "private.family": "Joost",
        "function": "raadslid",
        "talk.about": "A",
        "place": "B",
    }
    draft = take_way(begin(library.aangifte, (RECORD,)).answers(typed), "klacht", library.aangifte)
    fresh = afresh(draft, library.aangifte)
    assert fresh.typed == {"complainant.name": "M", "private.family": "Joost", "function": "raadslid"}
    assert (fresh.records, fresh.way, fresh.walk.step) == ((), "gespreksnotitie", CHOOSE)


@given(st.lists(st.sampled_from(["", "raadslid S. Verzonnen", "een ander"]), max_size=6))
def test_what_is_private_of_one_never_stands_on_the_sheet_of_another_and_nothing_is_lost(whoms: list[str]) -> None:
    draft = AangifteDraft(Walk(("kies",)), typed={"private.family": "van mij"})
    for whom in whoms:
        draft = with_private_of_whom(draft.answer("complainant.behalf_of", whom))
        if whom:
            draft = draft.answer("private.family", "van die ander")
        assert draft.typed["private.family"] == ("van die ander" if whom else "van mij")
        assert "van mij" in draft.typed.values()


def test_a_new_one_after_one_for_somebody_else_holds_nothing_of_them(library: Library) -> None:
    own = begin(library.aangifte).answer("private.family", "Joost").answer("complainant.behalf_of", "raadslid S.")
    draft = afresh(with_private_of_whom(own).answer("private.family", "Piet"), library.aangifte)
    assert draft.typed["private.family"] == "Joost"
    assert "Piet" not in draft.typed.values()
    assert whose_private(draft) == ("", "")


def test_for_somebody_else_nothing_private_is_filled_in_beforehand(library: Library) -> None:
    draft = with_private_of_whom(begin(library.aangifte).answer("complainant.behalf_of", "raadslid S."))
    assert with_private_once(draft, Private(home_address="Dorpsstraat 1")) == draft
    assert whose_private(draft)[0] == "U doet dit namens raadslid S."


def test_a_function_that_is_chosen_becomes_the_office_until_one_is_typed(library: Library) -> None:
    whom, draft = library.reporting.whom, begin(library.aangifte)
    draft = with_function(draft, "kamerlid", whom)
    assert draft.typed["complainant.office"] == "kamerlid"
    draft = with_function(draft, "minister", whom)
    assert draft.typed["complainant.office"] == "minister"
    draft = with_function(draft.answer("complainant.office", "fractievoorzitter"), "raadslid", whom)
    assert draft.typed["complainant.office"] == "fractievoorzitter"
    assert not any(" of " in function.name for function in whom.functions), "nobody is two things"


def test_using_an_incident_adds_it_once_and_goes_back_to_choosing(library: Library) -> None:
    draft = begin(library.aangifte, (RECORD,)).forward().forward()
    again = with_records(with_records(draft, "c" * 32), RECORD)
    assert again.records == (RECORD, "c" * 32)
    assert again.walk.step == CHOOSE
    assert again.walk.reached(draft.walk.step)


def test_the_task_list_says_where_one_is_in_words(library: Library) -> None:
    draft = begin(library.aangifte).forward().forward().back()
    assert [task.words for task in tasks(draft, library.aangifte)] == [
        "Klaar", "Nu bezig", "Nog doen", "Nog doen", "Nog doen", "Nog doen", "Nog doen",
    ]  # fmt: skip


@given(st.text("0123456789abcdef", min_size=64, max_size=64))
def test_a_code_is_shown_whole_in_groups_of_four(code: str) -> None:
    shown = folder_shown("/map\u202e/x", code, code)
    assert "".join(shown.code.split()) == code
    assert {len(group) for group in shown.fingerprint.split()} == {4}
    assert "\u202e" not in shown.place


def made_folder(library: Library) -> AangifteDraft:
    """One of which a folder was made."""
    typed = {"complainant.name": "M. Verhaegen", "place": "Lindewaard"}
    return replace(an_aangifte(library, RECORD).answers(typed), made=True)


def test_after_a_folder_the_same_incident_goes_on_with_every_answer(library: Library) -> None:
    again = for_records(made_folder(library), library.aangifte, "b" * 32, RECORD)
    assert again.typed["place"] == "Lindewaard"
    assert again.records == (RECORD, "b" * 32)
    assert not again.made


def test_after_a_folder_another_incident_is_another_case(library: Library) -> None:
    other = for_records(made_folder(library), library.aangifte, "b" * 32)
    assert other.records == ("b" * 32,)
    assert "place" not in other.typed
    assert other.typed["complainant.name"] == "M. Verhaegen"


def test_before_a_folder_another_incident_is_added(library: Library) -> None:
    draft = replace(made_folder(library), made=False)
    assert for_records(draft, library.aangifte, "b" * 32).records == (RECORD, "b" * 32)


def test_what_a_folder_was_made_of_is_no_concept_until_something_changes(library: Library) -> None:
    draft = made_folder(library)
    kept = from_draft(to_draft(draft), library.aangifte)
    assert kept.made
    assert records_in(Draft("aangifte", to_draft(kept), "")) == ()
    for same in (draft.answers({"place": "Lindewaard"}), draft.choose((RECORD,)), draft.to(CHOOSE)):
        assert same.made
    changed = (
        draft.answer("place", "Elders"),
        draft.choose((RECORD, "b" * 32)),
        take_way(draft, "gespreksnotitie", library.aangifte),
    )
    for other in changed:
        assert records_in(Draft("aangifte", to_draft(other), "")) != ()
