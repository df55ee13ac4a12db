"""A weighing: back from its document, and what cannot stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import LONGEST, WEIGHINGS, Said, Weighing, check_weighing

OF = RecordId("a" * 32)
PLAIN = Weighing(OF, "note", "klein")
text = st.text(min_size=1, max_size=20)
said = st.builds(Said, text, text)
some = st.lists(said, max_size=3).map(tuple)
weighings = st.builds(
    Weighing, st.just(OF), st.sampled_from(["note", "talk", "police", "emergency"]), text, some, some,
    st.none() | said, st.none() | said, some, st.none() | text,
)  # fmt: skip


@given(weighings)
def test_a_weighing_comes_back_from_its_document(weighing: Weighing) -> None:
    assert WEIGHINGS.read(WEIGHINGS.document(weighing)) == (weighing, None)


@given(weighings)
def test_all_that_was_recognised_is_told_once(weighing: Weighing) -> None:
    single = [one for one in (weighing.behaviour, weighing.aim) if one]
    assert len(weighing.recognised) == len(weighing.dangers) + len(weighing.signs) + len(single) + len(weighing.changes)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (replace(PLAIN, why="  "), "why"),
        (replace(PLAIN, why="\ud800"), "why"),
        (replace(PLAIN, changed="\udfff"), "changed"),
        (replace(PLAIN, why="a" * LONGEST, changed="b"), "why"),
        (replace(PLAIN, incident=RecordId("geen")), "incident"),
        (replace(PLAIN, signs=(Said("x", "y"),) * 201), "signs"),
    ],
)
def test_what_cannot_stand_is_refused_by_its_place(wrong: Weighing, where: str) -> None:
    check_weighing(PLAIN)
    with pytest.raises(RefusedInput) as refused:
        check_weighing(wrong)
    assert refused.value.where == where
