"""Breathing at a pace: which turn it is after so many seconds, and how full one is then."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Literal

Turn = Literal["in", "hold", "out"]


@dataclass(frozen=True, slots=True)
class Breath:
    """One turn of a round: what one does, in words, for `seconds`."""

    turn: Turn
    words: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Pace:
    """One way to breathe: turns that come round, `rounds` times; `still` says the same without anything that moves."""

    id: str
    name: str
    hint: str
    breaths: tuple[Breath, ...]
    rounds: int
    still: tuple[str, ...]
    why: str
    source: str
    reviewed_on: date

    @property
    def seconds(self) -> int:
        """How long all rounds take."""
        return self.rounds * sum(breath.seconds for breath in self.breaths)


@dataclass(frozen=True, slots=True)
class Point:
    """Where one is: the round (from 0), the turn in it, and how full one is, from 0 to 1."""

    round: int
    breath: int
    fullness: float


def point(pace: Pace, seconds: float) -> Point | None:
    """Where somebody is who has breathed for so long; None once all rounds are over."""
    if seconds >= pace.seconds:
        return None
    round_, rest = divmod(max(0.0, seconds), pace.seconds / pace.rounds)
    full = 0.0
    for number, breath in enumerate(pace.breaths):
        if rest < breath.seconds or number == len(pace.breaths) - 1:
            return Point(int(round_), number, _fullness(breath.turn, full, rest / breath.seconds))
        rest -= breath.seconds
        full = _fullness(breath.turn, full, 1.0)
    return None


def _fullness(turn: Turn, before: float, passed: float) -> float:
    """After a part of a turn; begins and ends slowly, so that nothing jerks."""
    eased = (1 - math.cos(math.pi * min(1.0, passed))) / 2
    if turn == "hold":
        return before
    return eased if turn == "in" else 1 - eased
