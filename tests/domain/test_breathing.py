"""Breathing at a pace: whatever the moment, one is somewhere in the exercise, and nothing ever jumps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.calm import load_calm
from weerbaar_desktop.domain.breathing import Breath, Pace, point

SHIPPED = load_calm(Path(__file__).parents[2] / "resources" / "content" / "nl")
PACE = Pace(
    "a",
    "A",
    "",
    (Breath("in", "In", 4), Breath("hold", "Wacht", 2), Breath("out", "Uit", 6)),
    3,
    ("Adem in.",),
    "",
    "",
    date(2026, 11, 27),
)


@pytest.mark.parametrize(
    ("seconds", "round_", "breath", "fullness"),
    [
        (0, 0, 0, 0.0),
        (2, 0, 0, 0.5),
        (4, 0, 1, 1.0),
        (5.5, 0, 1, 1.0),
        (9, 0, 2, 0.5),
        (12, 1, 0, 0.0),
        (35.9, 2, 2, 0),
    ],
)
def test_every_second_has_its_turn(seconds: float, round_: int, breath: int, fullness: float) -> None:
    found = point(PACE, seconds)
    assert found is not None
    assert (found.round, found.breath) == (round_, breath)
    assert found.fullness == pytest.approx(fullness, abs=0.01)


def test_after_the_last_round_it_is_over() -> None:
    assert PACE.seconds == 36
    assert point(PACE, 36) is None


@given(st.sampled_from(SHIPPED), st.floats(-5, 200, allow_nan=False))
def test_nothing_jumps_or_flashes(pace: Pace, seconds: float) -> None:
    now, soon = point(pace, seconds), point(pace, seconds + 0.04)
    if now is not None and soon is not None:
        assert 0 <= now.fullness <= 1
        assert abs(soon.fullness - now.fullness) < 0.05
