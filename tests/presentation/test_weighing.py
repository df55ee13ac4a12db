"""Weighing a signal: dangers first, reasons in words and never a number, and a draft that comes back as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.domain.flow import Walk
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import Said, StoredWeighing, Weighing
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.weighing_flow import (
    DANGER,
    STEPS,
    Known,
    WeighDraft,
    from_draft,
    groups,
    outcomes,
    read_weighing,
    tasks,
    to_draft,
)
from weerbaar_desktop.presentation.weighing_shown import weighing_links, weighing_shown

LIBRARY: Library = load_library(Path(__file__).parents[2] / "resources" / "content" / "nl")
NUMBERS = {one.id.replace("-", "_"): one.number for one in LIBRARY.contacts}
KNOWN = Known(LIBRARY.reporting.danger.triggers, LIBRARY.signals, NUMBERS)
OFFERED = [row.id for step in STEPS for group in groups(step, KNOWN) for row in group.rows]
OF = RecordId("a" * 32)
places = st.integers(0, len(STEPS) - 1)
walks = st.tuples(places, places).map(lambda two: Walk(tuple(STEPS), min(two), max(two)))
drafts = st.builds(
    WeighDraft, st.just(OF), walks, st.lists(st.sampled_from(OFFERED), unique=True).map(tuple), st.text(max_size=9),
    st.sampled_from([None, "note", "talk", "police", "emergency"]), st.text(max_size=9),
)  # fmt: skip


@given(drafts)
def test_a_draft_comes_back_as_it_was(draft: WeighDraft) -> None:
    assert from_draft(OF, to_draft(draft), KNOWN) == draft


@pytest.mark.parametrize("kept", [None, [], {"at": 3, "chosen": "a"}, {"chosen": [1, "weg"], "outcome": "panic"}])
def test_a_draft_that_makes_no_sense_begins_again(kept: object) -> None:
    assert from_draft(OF, kept, KNOWN) == WeighDraft(OF)  # type: ignore[arg-type]  # what could stand there


def test_danger_is_asked_first_and_every_signal_is_asked_once() -> None:
    assert next(iter(STEPS)) == DANGER
    assert len(OFFERED) == len({*OFFERED})
    assert {one.id for one in KNOWN.triggers} | {one.id for one in KNOWN.signals} <= {*OFFERED}
    assert [task.state for task in tasks(WeighDraft(OF))] == ["now", *["later"] * 4]


def test_a_danger_speaks_for_112_and_the_police_and_nothing_is_chosen() -> None:
    shown = {one.value: one for one in outcomes(WeighDraft(OF, chosen=("weapon", "nabij", "eerste-keer")), KNOWN)}
    assert list(shown) == ["emergency", "police", "talk", "note"]
    assert shown["emergency"].reasons == shown["police"].reasons == "Hiervoor spreekt: een wapen."
    assert shown["talk"].reasons == "Hiervoor spreekt: Opwachten of volgen."
    assert shown["note"].reasons == "Hiervoor spreekt: Het is de eerste keer."
    assert "112" in shown["emergency"].help
    assert "0900-8844" in shown["police"].help
    assert WeighDraft(OF).outcome is None


@given(drafts)
def test_reasons_are_words_and_never_a_count(draft: WeighDraft) -> None:
    known = {one.words for one in KNOWN.triggers} | {one.words for one in KNOWN.signals}
    for one in outcomes(draft, KNOWN):
        said = one.reasons.removeprefix("Hiervoor spreekt: ").removesuffix(".")
        assert {*said.split("; ")} <= known | {""}


def test_a_decision_needs_a_step_and_a_reason_of_ones_own() -> None:
    with pytest.raises(FormRefused) as refused:
        read_weighing(WeighDraft(OF, why="  "), KNOWN)
    assert [error.key for error in refused.value.errors] == ["outcome", "why"]
    with pytest.raises(FormRefused) as refused:
        read_weighing(WeighDraft(OF, outcome="note", why="\ud800"), KNOWN)
    assert [error.key for error in refused.value.errors] == ["why"]


def test_what_is_kept_stands_in_the_words_that_were_shown() -> None:
    chosen = ("fire", "datum", "c", "aim-onbekend", "meer")
    weighing = read_weighing(
        WeighDraft(OF, chosen=chosen, changed=" Nu ook ’s nachts ", outcome="talk", why=" raad "), KNOWN
    )
    assert weighing == Weighing(
        OF, "talk", "raad", (Said("fire", "brand of een explosief"),), (Said("datum", "Een dag die eraan komt"),),
        Said("c", "C: tegen u persoonlijk"), None, (Said("meer", "Het komt vaker"),), "Nu ook ’s nachts",
    )  # fmt: skip


def test_a_weighing_is_shown_without_what_was_left() -> None:
    at = "2026-03-05T20:40:05Z"
    stored = StoredWeighing(RecordId("b" * 32), Weighing(OF, "emergency", "nu\u202e", changed="harder"), at, at, 1)
    shown = weighing_shown(stored)
    assert (shown.title, shown.why) == ("U koos: 112 bellen", "nu⟨U+202E⟩")
    assert [fact.label for fact in shown.facts] == ["In uw woorden"]
    full = replace(
        stored, weighing=replace(stored.weighing, dangers=(Said("weapon", "een wapen"), Said("fire", "brand")))
    )
    assert weighing_shown(full).facts[0].value == "Een wapen; brand."
    assert weighing_links([stored])[0].below == "Gewogen op 5 maart 2026."
