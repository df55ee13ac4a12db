"""The walk through a house as values: the draft comes back, zones tell how far they are, and what is wrong is named."""

from __future__ import annotations

from pathlib import Path
from typing import Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.home_scan import PayerId, load_home_scan
from weerbaar_desktop.domain.canonical import encode, loads
from weerbaar_desktop.domain.scan import LONGEST_NOTE, Look
from weerbaar_desktop.presentation.home_walk import (
    CHECK,
    LOOK,
    PAYS_KEY,
    TEXTS,
    ZONES,
    HomeDraft,
    after,
    found_of,
    from_draft,
    next_zone,
    to_draft,
    wrong_in,
    zone_rows,
)

HOME: Final = load_home_scan(Path(__file__).parents[2] / "resources" / "content" / "nl")
ITEMS: Final = [item.id for item in HOME.items]
text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(str.strip)
rows = st.fixed_dictionaries(
    {},
    optional={
        LOOK: st.sampled_from(get_args(Look)),
        PAYS_KEY: st.sampled_from(get_args(PayerId)),
        **dict.fromkeys(TEXTS, text),
    },
).filter(bool)
places = st.sampled_from([ZONES, CHECK, *(zone.id for zone in HOME.zones)])
drafts = st.builds(HomeDraft, places, st.dictionaries(st.sampled_from(ITEMS), rows, max_size=6))


@given(drafts)
def test_a_draft_comes_back_as_it_was(draft: HomeDraft) -> None:
    assert from_draft(loads(encode(to_draft(draft, HOME))), HOME) == draft


@given(drafts)
def test_what_has_nothing_wrong_can_be_kept(draft: HomeDraft) -> None:
    if not wrong_in(draft, HOME):
        assert set(found_of(draft)) == set(draft.items)


@given(drafts)
def test_one_goes_on_in_the_first_zone_that_is_open(draft: HomeDraft) -> None:
    still_open = [row.id for row in zone_rows(draft, HOME) if row.state != "done"]
    assert next_zone(draft, HOME) == (still_open[0] if still_open else CHECK)


@pytest.mark.parametrize(
    ("looks", "words"),
    [
        ({}, "Voordeur: nog doen"),
        ({"voordeur-slot": "attention"}, "Voordeur: 1 van 5 bekeken"),
        ({"voordeur-slot": "not_seen"}, "Voordeur: 0 van 5 bekeken"),
        (dict.fromkeys((item.id for item in HOME.of_zone("voordeur")), "in_order"), "Voordeur: klaar"),
        (
            dict.fromkeys((item.id for item in HOME.of_zone("voordeur")), "not_seen"),
            "Voordeur: klaar, 0 van 5 bekeken",
        ),
    ],
)
def test_a_zone_tells_in_words_how_far_it_is(looks: dict[str, Look], words: str) -> None:
    draft = HomeDraft(items={item: {LOOK: look} for item, look in looks.items()})
    assert zone_rows(draft, HOME)[0].words == words


def test_the_walk_ends_at_the_check() -> None:
    walked = [HOME.zones[0].id]
    while walked[-1] != CHECK:
        walked.append(after(walked[-1], HOME))
    assert walked == [*(zone.id for zone in HOME.zones), CHECK]


@pytest.mark.parametrize(
    ("key", "value"), [("done_on", "31-2-2027"), ("check_on", "ooit"), ("note", "x" * (LONGEST_NOTE + 1))]
)
def test_what_cannot_be_kept_is_named_with_its_place(key: str, value: str) -> None:
    draft = HomeDraft(items={"voordeur-slot": {LOOK: "attention", key: value}})
    (wrong,) = wrong_in(draft, HOME, "voordeur")
    assert (wrong.item, wrong.key) == ("voordeur-slot", key)
    assert wrong_in(draft, HOME, "ramen") == ()


@pytest.mark.parametrize("document", [None, 3, {"at": 3, "items": "x"}, {"items": [["a"], [1, 2, 3], None]}])
def test_a_draft_that_makes_no_sense_is_an_empty_one(document: object) -> None:
    assert from_draft(document, HOME) == HomeDraft()  # type: ignore[arg-type]  # what a harmed file may hold
