"""Three times Shift, and everything that is not that."""

from __future__ import annotations

import pytest

from weerbaar_desktop.gui.guard.taps import WITHIN, Taps

QUICK = 0.2


def tapped(times: int, every: float = QUICK) -> list[bool]:
    """What each tap answers."""
    taps = Taps()
    answers = []
    for number in range(times):
        taps.down(number * every)
        answers.append(taps.up(number * every + 0.05))
    return answers


def test_the_third_quick_tap_is_the_one() -> None:
    assert tapped(3) == [False, False, True]


def test_after_it_the_count_starts_anew() -> None:
    assert tapped(5) == [False, False, True, False, False]


def test_slow_taps_are_nothing_however_many() -> None:
    assert not any(tapped(10, every=WITHIN / 2))


def test_a_slow_first_one_does_not_spoil_three_quick_ones() -> None:
    taps = Taps()
    answers = []
    for at in (0.0, 1.4, 1.6, 1.8):
        taps.down(at)
        answers.append(taps.up(at + 0.05))
    assert answers == [False, False, False, True]


@pytest.mark.parametrize("when", ["while it is down", "between"])
def test_anything_else_in_between_starts_anew(when: str) -> None:
    taps = Taps()
    for number in range(6):
        taps.down(number * QUICK)
        if when == "while it is down":
            taps.forget()
        assert not taps.up(number * QUICK + 0.05)
        taps.forget()
