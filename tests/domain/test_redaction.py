"""Black bars and cutting off: nothing under a bar survives, and nothing beside it changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.redaction import Area, Covering, blackened, covering_words

SIDES = st.integers(1, 12)
PLACES = st.integers(-3, 15)
AREAS = st.builds(Area, PLACES, PLACES, PLACES, PLACES)


@st.composite
def pages(draw: st.DrawFn) -> Pixels:
    """No byte is black: what is black afterwards was made so."""
    width, height = draw(SIDES), draw(SIDES)
    return Pixels(
        width, height, bytes(draw(st.lists(st.integers(1, 255), min_size=9, max_size=9)) * 99)[: width * height * 3]
    )


def pixel(pixels: Pixels, x: int, y: int) -> bytes:
    """Red, green and blue."""
    start = (y * pixels.width + x) * 3
    return pixels.data[start : start + 3]


def covers(area: Area, x: int, y: int) -> bool:
    """Whether the pixel belongs to the area."""
    return area.left <= x < area.right and area.top <= y < area.bottom


@given(pages(), st.lists(AREAS, max_size=4))
def test_what_lies_under_a_bar_is_black_and_what_does_not_stays_as_it_was(page: Pixels, bars: list[Area]) -> None:
    made = blackened(page, bars)
    assert (made.width, made.height, len(made.data)) == (page.width, page.height, len(page.data))
    for y in range(page.height):
        for x in range(page.width):
            under = any(covers(bar, x, y) for bar in bars)
            assert pixel(made, x, y) == (b"\0\0\0" if under else pixel(page, x, y))


@given(pages(), st.lists(AREAS, max_size=3), AREAS)
def test_cutting_off_keeps_exactly_the_part_inside_with_its_bars(page: Pixels, bars: list[Area], crop: Area) -> None:
    left = [x for x in range(page.width) if crop.left <= x < crop.right]
    down = [y for y in range(page.height) if crop.top <= y < crop.bottom]
    if not left or not down:
        with pytest.raises(ValueError, match="nothing of the page"):
            blackened(page, bars, crop)
        return
    made, whole = blackened(page, bars, crop), blackened(page, bars)
    assert (made.width, made.height) == (len(left), len(down))
    assert made.data == b"".join(pixel(whole, x, y) for y in down for x in left)


@given(pages(), st.lists(AREAS, max_size=3))
def test_the_original_and_a_copy_of_a_copy_stay_the_same(page: Pixels, bars: list[Area]) -> None:
    before = bytes(page.data)
    once = blackened(page, bars)
    assert page.data == before
    assert blackened(once, bars) == once


@pytest.mark.parametrize(
    ("coverings", "words"),
    [
        ((Covering((Area(0, 0, 1, 1),)),), "1 balk"),
        ((Covering((Area(0, 0, 1, 1),) * 2), Covering((Area(0, 0, 1, 1),), Area(0, 0, 2, 2))), "3 balken, bijgesneden"),
        ((Covering((), Area(0, 0, 2, 2)),), "bijgesneden"),
    ],
)
def test_the_journal_says_how_much_was_made_black(coverings: tuple[Covering, ...], words: str) -> None:
    assert covering_words(coverings) == words
