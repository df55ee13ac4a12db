"""Bars are placed, moved, taken away and undone; each has a name that says where it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.redaction import Area
from weerbaar_desktop.presentation.redacting import (
    CROP,
    Redacting,
    full_name,
    of_pages,
    page_words,
    unseen_words,
    view_words,
)

SIZE = (800, 600)
BAR = Area(200, 310, 320, 340)
SIDES = st.integers(20, 4000)


def test_a_new_bar_is_chosen_and_stands_in_the_middle() -> None:
    redacting = of_pages(1).add_in_the_middle(SIZE)
    assert redacting.chosen == 0
    area = redacting.area
    assert area is not None
    assert (area.left + area.right, area.top + area.bottom) == (800, 600)


def test_the_name_of_a_bar_says_which_it_is_how_large_and_where() -> None:
    redacting = of_pages(1).add(Area(0, 0, 9, 9)).add(BAR).add(Area(1, 1, 9, 9)).crop(SIZE)
    assert full_name(redacting, 1) == "Balk 2 van 3, 120 breed en 30 hoog, op 200, 310"
    assert full_name(redacting, CROP) == "Wat overblijft, 640 breed en 480 hoog, op 80, 60"
    assert view_words(redacting) == "Bladzijde 1 van 1, met 3 balken, bijgesneden"


def test_arrows_move_what_is_chosen_and_with_shift_its_right_and_lower_side() -> None:
    redacting = of_pages(1).add(BAR)
    assert redacting.nudge(SIZE, 1, -1).area == Area(210, 300, 330, 330)
    assert redacting.nudge(SIZE, -1, 0, fine=True).area == Area(199, 310, 319, 340)
    assert redacting.nudge(SIZE, 1, 1, resize=True).area == Area(200, 310, 330, 350)


@given(
    SIDES,
    SIDES,
    st.lists(st.tuples(st.sampled_from((-1, 0, 1)), st.sampled_from((-1, 0, 1)), st.booleans()), max_size=30),
)
def test_whatever_arrows_are_pressed_a_bar_stays_on_the_page_and_can_be_seen(
    width: int, height: int, presses: list[tuple[int, int, bool]]
) -> None:
    size = (width, height)
    redacting = of_pages(1).add_in_the_middle(size).crop(size).choose(0)
    for across, down, resize in presses:
        redacting = redacting.nudge(size, across, down, resize=resize)
        area = redacting.area
        assert area is not None
        assert area == area.within(width, height)
        assert min(area.width, area.height) >= 1


def test_undoing_takes_back_one_step_and_presses_of_an_arrow_are_one() -> None:
    redacting = of_pages(2).add(BAR)
    moved = redacting.nudge(SIZE, 1, 0).nudge(SIZE, 1, 0).nudge(SIZE, 1, 0)
    assert moved.undo().area == BAR
    assert moved.undo().undo().covering.bars == ()
    assert moved.undo().undo().undo() == moved.undo().undo()
    away = moved.turn(1).add(BAR).turn(0)
    assert (away.undo().page, away.undo().covering.bars) == (1, ())


def test_undoing_brings_back_a_bar_that_was_taken_away() -> None:
    redacting = of_pages(1).add(BAR).add(Area(0, 0, 9, 9)).choose(0).remove()
    assert (redacting.covering.bars, redacting.chosen) == ((Area(0, 0, 9, 9),), 0)
    assert redacting.undo().covering.bars == (BAR, Area(0, 0, 9, 9))


def test_cutting_off_is_chosen_again_and_ended() -> None:
    redacting = of_pages(1).crop(SIZE)
    assert redacting.area == Area(80, 60, 720, 540)
    again = redacting.choose(None).crop(SIZE)
    assert (again.chosen, again.past) == (CROP, redacting.past)
    assert again.remove().covering.crop is None


def test_each_page_has_its_own_bars_and_those_never_looked_at_are_named() -> None:
    redacting = of_pages(4).looked_at().add(BAR).turn(2).looked_at()
    assert (redacting.covering.bars, page_words(redacting)) == ((), "Bladzijde 3 van 4")
    assert unseen_words(redacting) == "Bladzijde 2 en 4 heeft u nog niet bekeken."
    assert unseen_words(redacting.turn(1)) == unseen_words(redacting), "it was turned to, and did not open"
    assert unseen_words(redacting.turn(1).looked_at()) == "Bladzijde 4 heeft u nog niet bekeken."
    assert unseen_words(redacting.turn(1).looked_at().turn(9).looked_at()) == ""
    assert unseen_words(of_pages(40).looked_at()) == "U heeft nog 39 bladzijden niet bekeken."


def test_only_a_bar_or_cutting_off_makes_another_copy() -> None:
    empty = of_pages(2)
    assert not empty.does_something
    assert empty.turn(1).add(BAR).does_something
    assert empty.crop(SIZE).does_something
    assert not empty.add(BAR).remove().does_something


def test_nothing_happens_where_nothing_is_chosen() -> None:
    empty = Redacting(of_pages(1).pages)
    assert empty.nudge(SIZE, 1, 1) is empty
    assert empty.remove() is empty
    assert empty.undo() is empty
