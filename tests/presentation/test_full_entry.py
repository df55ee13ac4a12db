"""The full entry: its order, what it keeps, and what may be stored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.presentation.conftest import NOW
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.canonical import Json, decode, encode
from weerbaar_desktop.domain.incident import DETAILS, Incident, Person
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.full_entry import ACCOUNT, ALL, CHECK, FURTHER, HOW, ONE, RULES, FullEntry
from weerbaar_desktop.presentation.incident_form import EMPTY
from weerbaar_desktop.presentation.shown import FormRefused

WORDS = "Hij stond bij de balie en riep: “wacht maar”"
TYPED = st.dictionaries(st.sampled_from((ACCOUNT, *DETAILS)), st.text(st.characters(exclude_categories=["Cs"])))


@pytest.fixture
def entry(library: Library) -> FullEntry:
    """At the ground rules."""
    return full_entry.begin(library.incident)


def told(entry: FullEntry, **typed: Json) -> FullEntry:
    """With an account, and what else was typed."""
    return entry.answered({ACCOUNT: WORDS, **typed})


def test_what_was_seen_comes_before_what_it_is_called(entry: FullEntry) -> None:
    steps = entry.walk.steps
    assert steps[:4] == (RULES, ACCOUNT, FURTHER, HOW)
    assert steps[-1] == CHECK
    assert steps.index("literal_words") < steps.index("interpretation") < steps.index("judgement")
    assert steps.index("judgement") < steps.index("persons") < steps.index("kinds")


def test_every_field_of_an_incident_is_asked_once(entry: FullEntry) -> None:
    asked = [step for step in entry.walk.steps if step not in (RULES, HOW, CHECK)]
    assert sorted(asked) == sorted((ACCOUNT, *DETAILS))


def test_no_question_asks_for_a_why(library: Library) -> None:
    assert len(library.incident.prompts) >= 3
    assert not [prompt for prompt in library.incident.prompts if "waarom" in prompt.casefold()]


def test_one_walks_through_every_question_and_back(entry: FullEntry) -> None:
    pages = [entry.page]
    while entry.page != CHECK:
        entry = entry.forward()
        pages.append(entry.page)
    assert tuple(pages) == entry.walk.steps
    for page in reversed(pages[:-1]):
        entry = entry.back()
        assert entry.page == page
    assert entry.walk.farthest == len(pages) - 1


def test_all_details_on_one_page_stand_between_the_choice_and_the_check(entry: FullEntry) -> None:
    entry = entry.jump(HOW).chosen(ALL)
    assert entry.page == HOW
    entry = entry.forward()
    assert entry.page == ALL
    assert entry.back().page == HOW
    assert entry.forward().page == CHECK
    assert entry.forward().back().page == ALL


def test_changing_the_way_keeps_the_question_and_every_answer(entry: FullEntry) -> None:
    entry = told(entry, place="balie", means="mes").answered({"place": "balie", EMPTY: {"place": "withheld"}})
    at = entry.jump("means")
    there = at.chosen(ALL)
    assert there.page == ALL
    assert there.chosen(ONE) == at
    assert there.typed == entry.typed


@given(TYPED, st.booleans(), st.integers(0, 3), st.integers(0, 25))
def test_a_draft_holds_the_entry_exactly(
    library: Library, typed: dict[str, Json], together: bool, files: int, steps: int
) -> None:
    entry = replace(full_entry.begin(library.incident).answered(typed), together=together, files=files)
    for _ in range(steps):
        entry = entry.forward()
    kept = decode(encode(full_entry.to_draft(entry)))
    assert full_entry.from_draft(kept, library.incident) == entry


@pytest.mark.parametrize("document", [None, [], {}, {"typed": 3}, {"at": "weg", "typed": {}}])
def test_a_draft_that_is_something_else_begins_at_the_start(document: Json, library: Library) -> None:
    assert full_entry.from_draft(document, library.incident).page == RULES


def test_a_question_left_empty_on_purpose_is_not_one_that_was_not_asked(entry: FullEntry) -> None:
    entry = told(entry, place="balie", means="").answered({"place": "balie", EMPTY: {"place": "unknown"}})
    entry = entry.answered({"told": "", EMPTY: {"told": "withheld"}})
    incident = full_entry.read(entry, NOW)
    assert (incident.place, incident.means, incident.told) == (None, None, None)
    assert (incident.unknown, incident.withheld) == (("place",), ("told",))


def test_an_answer_that_was_left_empty_comes_back_when_the_mind_changes(entry: FullEntry) -> None:
    entry = told(entry).answered({"place": "balie", EMPTY: {"place": "unknown"}}).answered({"place": "balie"})
    incident = full_entry.read(entry, NOW)
    assert (incident.place, incident.unknown) == ("balie", ())


def test_it_can_be_stored_with_the_account_alone(entry: FullEntry) -> None:
    assert full_entry.read(told(entry), NOW) == Incident(WORDS)
    with pytest.raises(FormRefused) as caught:
        full_entry.read(entry, NOW)
    assert [error.key for error in caught.value.errors] == [ACCOUNT]


def test_every_kind_of_answer_is_stored(entry: FullEntry) -> None:
    entry = told(
        entry, further_account="Daarna liep hij weg.", judgement="over_the_line", kinds=["threat", "verbal"],
        persons=[{"known": False, "plate": "12-AB-34"}, {"name": "J. de Vries"}], witnesses="Ali\nBea",
        occurred={"date": "21-11-2026", "time": "9:05", "until_date": "21-11-2026", "until_time": "9:20"},
    )  # fmt: skip
    incident = full_entry.read(entry, NOW)
    assert incident.further_account == "Daarna liep hij weg."
    assert incident.judgement == "over_the_line"
    assert incident.kinds == ("threat", "verbal")
    assert incident.persons == (Person(known=False, plate="12-AB-34"), Person(name="J. de Vries"))
    assert incident.witnesses == ("Ali", "Bea")
    assert incident.occurred is not None
    assert incident.occurred.until is not None


def test_only_what_stands_on_the_page_keeps_one_from_going_on(entry: FullEntry, library: Library) -> None:
    wrong = told(entry, known_on={"date": "31-2-2026", "time": ""})
    errors = full_entry.page_errors(wrong.jump("known_on"), library.incident, NOW)
    assert [error.key for error in errors] == ["known_on"]
    assert full_entry.page_errors(wrong.jump("place"), library.incident, NOW) == ()
    together = full_entry.page_errors(wrong.jump("place").chosen(ALL), library.incident, NOW)
    assert [error.key for error in together] == ["known_on"]


def test_the_check_shows_answers_kinds_of_empty_and_problems_and_nothing_else(
    entry: FullEntry, library: Library
) -> None:
    entry = told(entry, place="balie", known_on={"date": "31-2-2026", "time": ""})
    entry = entry.answered({"told": "", EMPTY: {"told": "withheld"}})
    lines = {line.key: line for line in full_entry.checked(entry, library.incident, NOW)}
    assert set(lines) == {ACCOUNT, "place", "known_on", "told"}
    assert lines[ACCOUNT].fact.value == WORDS
    assert lines["told"].fact.empty == "withheld"
    assert "bestaat niet" in lines["known_on"].problem


def test_the_tasks_say_where_one_is_and_count_nothing(entry: FullEntry) -> None:
    states = [task.state for task in full_entry.tasks(entry.jump("place"))]
    assert states == ["done", "done", "done", "now", "later"]
    assert not [task for task in full_entry.tasks(entry) if any(sign.isdigit() for sign in task.title + task.words)]


def test_nothing_typed_is_no_draft(entry: FullEntry) -> None:
    assert entry.is_empty
    assert entry.answered({ACCOUNT: " ", "kinds": [], "occurred": {"date": ""}}).is_empty
    assert not entry.answered({"kinds": ["threat"]}).is_empty
