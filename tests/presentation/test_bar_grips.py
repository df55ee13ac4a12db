"""What a pointer takes hold of, and where it goes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.redaction import Area, Covering
from weerbaar_desktop.presentation.bar_grips import Grip, dragged, drawn, grip_at
from weerbaar_desktop.presentation.redacting import CROP, LEAST

SIZE = (800, 600)
ONE, OTHER = Area(100, 100, 300, 200), Area(200, 150, 400, 250)
BOTH = Covering((ONE, OTHER))


def test_the_inside_of_a_bar_moves_it_and_the_last_one_lies_on_top() -> None:
    assert grip_at(250, 175, BOTH, None, 8) == Grip(1, OTHER)
    assert grip_at(150, 120, BOTH, None, 8) == Grip(0, ONE)
    assert grip_at(250, 175, BOTH, 0, 8) == Grip(0, ONE), "the chosen one goes first"
    assert grip_at(600, 500, BOTH, None, 8) is None


def test_a_corner_or_side_of_the_chosen_bar_stretches_it() -> None:
    corner = grip_at(299, 199, BOTH, 0, 8)
    assert corner == Grip(0, ONE, left=False, top=False, right=True, bottom=True)
    assert corner is not None
    assert dragged(corner, 30, 20, SIZE) == Area(100, 100, 330, 220)
    side = grip_at(96, 150, BOTH, 0, 8)
    assert side == Grip(0, ONE, left=True, top=False, right=False, bottom=False)
    assert side is not None
    assert dragged(side, -40, 99, SIZE) == Area(60, 100, 300, 200)
    assert dragged(side, 900, 0, SIZE) == Area(300 - LEAST, 100, 300, 200)


def test_only_the_sides_of_the_part_that_stays_are_a_grip_so_that_bars_can_be_drawn_inside() -> None:
    crop = Covering((), Area(80, 60, 720, 540))
    assert grip_at(400, 300, crop, CROP, 8) is None
    found = grip_at(82, 300, crop, None, 8)
    assert found is not None
    assert (found.place, found.left, found.right) == (CROP, True, False)


def test_a_bar_that_is_drawn_holds_every_pixel_that_was_touched_and_a_click_is_none() -> None:
    assert drawn((20.6, 90.2), (120.1, 30.9), SIZE) == Area(20, 30, 121, 91)
    assert drawn((-50, -50), (10, 10), SIZE) == Area(0, 0, 10, 10)
    assert drawn((20, 30), (21, 31), SIZE) is None


@given(
    st.builds(lambda left, top, width, height: Area(left, top, left + width, top + height),
              st.integers(0, 700), st.integers(0, 500), st.integers(LEAST, 100), st.integers(LEAST, 100)),
    st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()),
    st.floats(-2000, 2000),
    st.floats(-2000, 2000),
)  # fmt: skip
def test_however_far_one_drags_a_bar_stays_on_the_page(
    area: Area, sides: tuple[bool, bool, bool, bool], across: float, down: float
) -> None:
    went = dragged(Grip(0, area, *sides), across, down, SIZE)
    assert went == went.within(*SIZE)
    assert min(went.width, went.height) >= LEAST
    if all(sides):
        assert (went.width, went.height) == (area.width, area.height)
