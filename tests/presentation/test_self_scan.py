"""The self-scan and the measures in words: where one is, what was answered, what the outcome and the list say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import FakeVault, StoppedClock
from tests.presentation.conftest import NOW
from weerbaar_desktop.application.measure_origins import Listed, MeasureSeen
from weerbaar_desktop.application.self_scans import SelfScans
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.canonical import encode, loads
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin, StoredMeasure
from weerbaar_desktop.domain.scan import Answer
from weerbaar_desktop.presentation import self_scan
from weerbaar_desktop.presentation.measures_shown import (
    measure_rows,
    measure_shown,
    read_change,
    read_measure,
    status_of,
    title_words,
    typed_of,
)
from weerbaar_desktop.presentation.scan_shown import CHECK_THIS, scan_shown
from weerbaar_desktop.presentation.self_scan import CHECK, ScanDraft
from weerbaar_desktop.presentation.shown import FormRefused

TODAY = NOW.date()
RECORD = RecordId("a" * 32)


def stored(measure: Measure) -> StoredMeasure:
    """As the vault would hold it."""
    return StoredMeasure(RECORD, measure, "2026-11-22T20:42:17Z", "2026-11-22T20:42:17Z", 1)


@given(
    steps=st.integers(0, 25),
    back=st.integers(0, 5),
    given_answers=st.dictionaries(
        st.integers(0, 17), st.sampled_from(["yes", "partly", "no", "unknown", "not_applicable"])
    ),
    note=st.text(max_size=30).filter(lambda text: text.strip() and "\ud800" not in text),
)
def test_a_draft_comes_back_as_it_was_left(
    library: Library, steps: int, back: int, given_answers: dict[int, Answer], note: str
) -> None:
    questions = library.self_scan
    draft = self_scan.begin(questions)
    for place, answer in given_answers.items():
        draft = draft.answer(questions[place].id, answer, note)
    walk = draft.walk
    for _ in range(steps):
        walk = walk.forward()
    for _ in range(back):
        walk = walk.back()
    draft = draft.at(walk)
    assert self_scan.from_draft(loads(encode(self_scan.to_draft(draft, questions))), questions) == draft


@pytest.mark.parametrize("found", [None, 3, [], {"at": 3, "answers": {"a": "no"}, "notes": [["agenda"]]}])
def test_a_draft_that_makes_no_sense_begins_again(library: Library, found: object) -> None:
    assert self_scan.from_draft(found, library.self_scan) == self_scan.begin(library.self_scan)  # type: ignore[arg-type]  # whatever stands there


def test_one_page_says_where_one_is_in_words(library: Library) -> None:
    draft = self_scan.begin(library.self_scan)
    shown = self_scan.question_shown(draft.at(draft.walk.forward().forward().forward()), library.self_scan)
    assert (shown.place, shown.category) == ("Vraag 4 van 18", "In en om de woning")


def test_the_parts_beside_it_are_said_and_not_counted(library: Library) -> None:
    draft = self_scan.begin(library.self_scan)
    walk = draft.walk
    for _ in range(7):
        walk = walk.forward()
    tasks = self_scan.tasks(draft.at(walk), library.self_scan)
    assert [(task.title, task.words) for task in tasks] == [
        ("In en om de woning", "Geweest"), ("Gezin", "Nu bezig"), ("Digitale communicatie", "Komt nog"),
        ("Onderweg", "Komt nog"), ("Nakijken", "Komt nog"),
    ]  # fmt: skip


def test_the_check_shows_answer_and_note_of_every_question(library: Library) -> None:
    draft: ScanDraft = self_scan.begin(library.self_scan).answer("brievenbus", "partly", "klep")
    groups = self_scan.check_groups(draft, library.self_scan)
    values = {line.key: line.value for group in groups for line in group.lines}
    assert len(values) == 18
    assert (values["brievenbus"], values["agenda"]) == ("Deels. klep", "Niet ingevuld")
    assert CHECK not in values


def test_taking_an_answer_back_leaves_nothing_of_it(library: Library) -> None:
    draft = self_scan.begin(library.self_scan).answer("agenda", "no", "x").answer("agenda", None, " ")
    assert (draft.answers, draft.notes) == ({}, {})


def test_an_action_says_what_why_who_when_cost_and_source(library: Library) -> None:
    scans = SelfScans(FakeVault(), library.self_scan, StoppedClock())
    seen = scans.seen(scans.finish({"deuren-en-ramen": "no"}, {}).record)
    (action,) = scan_shown(seen, TODAY).actions
    assert action.how.startswith("Wie: u. Wanneer: deze maand. Kosten: een groter bedrag; de woningscan is gratis")
    assert action.source.startswith("Bron: hetccv.nl")
    assert CHECK_THIS not in action.source
    assert CHECK_THIS in scan_shown(seen, TODAY + timedelta(days=400)).actions[0].source


def test_a_row_says_how_it_stands_when_who_and_where_it_came_from() -> None:
    rows = measure_rows(
        [
            Listed(stored(Measure("Lamp", due=TODAY, who="ik en\nPiet")), "own"),
            Listed(stored(Measure("Slot", status="left")), "home"),
            Listed(stored(Measure("Slot", status="done")), None),
        ],
        TODAY,
    )
    assert [(row.words, row.below) for row in rows] == [
        ("Lamp", "Nog te doen, vandaag. Wie: ik en Piet."), ("Slot", "Laat ik zo. Uit: woningscan."),
        ("Slot", "Gedaan. Uit: een scan die is gewist."),
    ]  # fmt: skip


def test_a_long_title_ends_at_a_word_and_one_without_spaces_stays_whole() -> None:
    assert title_words(Measure("Vraag bij uw gemeente om geheimhouding van uw gegevens in de BRP")).endswith("in …")
    assert title_words(Measure("z" * 90)) == "z" * 90


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (None, "U schreef deze maatregel zelf op."),
        (MeasureOrigin("scan", RECORD, "licht"), "Deze maatregel komt uit een scan die is gewist."),
        (MeasureOrigin("incident", RECORD), "Deze maatregel komt uit een incident dat is gewist."),
        (MeasureOrigin("plan", RECORD, "gezin"), "Deze maatregel komt uit een plan dat is gewist."),
    ],
)
def test_a_measure_says_where_it_came_from(origin: MeasureOrigin | None, words: str) -> None:
    shown = measure_shown(MeasureSeen(stored(Measure("Lamp", origin=origin)), None))
    assert (shown.origin, shown.came_of) == (words, None)


measures = st.builds(
    Measure,
    st.text(min_size=1, max_size=20).map(str.strip).filter(bool),
    st.none() | st.just("omdat"),
    st.none() | st.just("ik"),
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.sampled_from(["open", "done", "left"]),
    st.none() | st.just("trap lenen"),
    st.none() | st.just("eigen raad"),
    st.none() | st.just(MeasureOrigin("scan", RECORD, "licht")),
)


@given(measures)
def test_what_the_form_shows_reads_back_as_it_was(measure: Measure) -> None:
    assert read_measure(typed_of(measure), TODAY, measure) == measure
    assert read_change(typed_of(measure), "", TODAY, measure) == measure


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"what": " "}, "what"),
        ({"what": "Lamp", "due": "31-11-2026"}, "due"),
        ({"what": "Lamp", "due": "1-1-2199"}, "due"),
        ({"what": "x" * 10_001}, "what"),
    ],
)
def test_what_cannot_be_used_is_named_at_its_field(typed: dict[str, str], key: str) -> None:
    with pytest.raises(FormRefused) as refused:
        read_measure(dict(typed), TODAY)
    assert [error.key for error in refused.value.errors] == [key]
    assert not isinstance(refused.value, RefusedInput)


def test_changing_an_answer_asks_why_and_keeps_where_it_came_from() -> None:
    before = Measure("Lamp", source="eigen raad", origin=MeasureOrigin("scan", RECORD, "licht"))
    typed = typed_of(replace(before, what="Een betere lamp"))
    with pytest.raises(FormRefused):
        read_change(typed, " ", TODAY, before)
    after = read_change(typed, "beter", TODAY, before)
    assert (after.what, after.origin, after.source) == ("Een betere lamp", before.origin, "eigen raad")


def test_the_list_can_be_narrowed_to_each_status_and_to_everything() -> None:
    assert [status_of(value) for value in ("open", "done", "left", "all")] == ["open", "done", "left", None]
