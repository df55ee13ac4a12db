"""A walk never loses where the person has been, whatever buttons are pressed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.flow import Walk, resume

STEPS = ("kies", "wie", "wat", "controle")
MOVES = st.lists(st.sampled_from(["forward", "back", *STEPS]), max_size=30)


def walked(moves: list[str]) -> Walk:
    walk = Walk(STEPS)
    for move in moves:
        walk = getattr(walk, move)() if move in ("forward", "back") else walk.to(move)
    return walk


@given(MOVES)
def test_what_was_reached_stays_reached(moves: list[str]) -> None:
    seen = -1
    walk = Walk(STEPS)
    for move in moves:
        walk = getattr(walk, move)() if move in ("forward", "back") else walk.to(move)
        assert walk.farthest >= seen
        assert walk.at <= walk.farthest
        seen = walk.farthest


@given(MOVES)
def test_a_walk_is_taken_up_where_it_was_left(moves: list[str]) -> None:
    walk = walked(moves)
    assert resume(STEPS, walk.step, STEPS[walk.farthest]) == walk


@given(MOVES)
def test_back_undoes_forward_except_at_the_end(moves: list[str]) -> None:
    walk = walked(moves)
    if not walk.is_last:
        assert walk.forward().back().step == walk.step


def test_a_step_that_no_longer_exists_leads_to_the_start() -> None:
    assert resume(STEPS, "weg", "wat") == Walk(STEPS)


def test_a_walk_cannot_stand_outside_its_steps() -> None:
    with pytest.raises(ValueError, match="stands on one"):
        Walk(STEPS, 3, 2)
