"""What is half done comes back as it was, and what was noticed is kept outside the journal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.rehearsals import DRAFT, LONGEST, Half, Rehearsals
from weerbaar_desktop.content.own_behaviour import load_own_behaviour
from weerbaar_desktop.content.scenarios import load_scenarios
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import MeasureOrigin, check_measure
from weerbaar_desktop.domain.rehearsal import Rehearsal

CONTENT = Path(__file__).parents[2] / "resources" / "content" / "nl"
SCENARIOS, CARDS = load_scenarios(CONTENT), load_own_behaviour(CONTENT)


def made() -> Rehearsals:
    return Rehearsals(FakeVault(), SCENARIOS, StoppedClock())


def test_where_one_was_comes_back_with_the_words() -> None:
    rehearsals, at = made(), Rehearsal(SCENARIOS[0]).choose(1)
    assert rehearsals.kept() is None
    rehearsals.keep(at, "half")
    assert rehearsals.kept() == Half(at, "half")
    rehearsals.drop()
    assert rehearsals.kept() is None


@given(
    st.one_of(
        st.none(),
        st.text(),
        st.fixed_dictionaries(
            {
                "scenario": st.sampled_from(["balie", "weg"]),
                "chosen": st.one_of(st.none(), st.lists(st.one_of(st.integers(-1, 5), st.text(max_size=3)))),
            }
        ),
    )
)
def test_a_conversation_that_changed_meanwhile_is_not_taken_up(document: Json) -> None:
    rehearsals = made()
    rehearsals.vault.save_draft(DRAFT, document, StoppedClock().now())
    half = rehearsals.kept()
    assert half is None or half.rehearsal.step in half.rehearsal.scenario.steps


def test_notes_stand_newest_first_and_none_of_it_in_the_journal() -> None:
    rehearsals, at = made(), Rehearsal(SCENARIOS[0])
    for words in ("Een.", " Twee. "):
        rehearsals.notice(at, words)
    assert [one.words for one in rehearsals.noticed()] == ["Twee.", "Een."]
    twee, _ = rehearsals.noticed()
    for _ in range(2):  # a button that is pressed twice
        rehearsals.forget(twee)
    assert [one.words for one in rehearsals.noticed()] == ["Een."]
    assert rehearsals.vault.head().seq == 0


@pytest.mark.parametrize("words", ["  ", "x" * (LONGEST + 1), "\ud800"])
def test_what_cannot_be_kept_is_refused_and_what_was_half_written_stays(words: str) -> None:
    rehearsals, at = made(), Rehearsal(SCENARIOS[0])
    rehearsals.keep(at, "half")
    with pytest.raises(RefusedInput):
        rehearsals.notice(at, words)
    assert rehearsals.kept() == Half(at, "half")
    assert rehearsals.noticed() == ()


def test_a_card_gives_a_measure_that_says_where_it_came_from() -> None:
    measures = Measures(FakeVault(), StoppedClock())
    stored = measures.take_from_card(CARDS[0], " Eerst nadenken. ")
    assert stored.measure.origin == MeasureOrigin("card", part=CARDS[0].id)
    assert (stored.measure.what, stored.measure.why) == ("Eerst nadenken.", CARDS[0].question)
    assert measures.of_card(CARDS[0].id) == (stored,)
    assert measures.of_card(CARDS[1].id) == ()
    with pytest.raises(RefusedInput):
        measures.take_from_card(CARDS[0], "  ")


@pytest.mark.parametrize(
    "origin",
    [MeasureOrigin("card"), MeasureOrigin("scan", part="a"), MeasureOrigin("card", RecordId("a" * 32), "alleen")],
)
def test_an_origin_that_cannot_be_is_refused(origin: MeasureOrigin) -> None:
    stored = Measures(FakeVault(), StoppedClock()).take_from_card(CARDS[0], "Iets.")
    with pytest.raises(RefusedInput):
        check_measure(replace(stored.measure, origin=origin), StoppedClock().now().date())
