"""The breathing exercise: paces to choose from, in words that can be followed without anything that moves."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Final

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.breathing import Breath, Pace, Turn

_Seconds = Annotated[int, msgspec.Meta(ge=1, le=8)]
_Rounds = Annotated[int, msgspec.Meta(ge=3, le=20)]
LONGEST: Final = 180
"""Seconds: an exercise that takes longer is not begun by somebody whose hands shake."""
SHORTEST_ROUND: Final = 6
"""Seconds: nothing that moves comes and goes faster than a calm breath."""


class _Breath(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    turn: Turn
    words: str
    seconds: _Seconds


class _Pace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    name: str
    hint: str
    breaths: tuple[_Breath, ...]
    rounds: _Rounds
    still: tuple[str, ...]
    why: str
    source: str
    reviewed_on: date


class CalmFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of calm.toml: the first pace is the one that is chosen until somebody chooses another."""

    paces: tuple[_Pace, ...]


def load_calm(folder: Path) -> tuple[Pace, ...]:
    """The paces in `folder`/calm.toml; raises ContentError."""
    path = folder / "calm.toml"
    found = tuple(_pace(one) for one in read(path, CalmFile).paces)
    if not found or len({one.id for one in found}) != len(found):
        raise ContentError(path, "paces: er staat niets, of een id komt twee keer voor")
    for one in found:
        _check(path, one)
    return found


def _pace(read_: _Pace) -> Pace:
    breaths = tuple(Breath(one.turn, one.words, one.seconds) for one in read_.breaths)
    return Pace(
        read_.id, read_.name, read_.hint, breaths, read_.rounds, read_.still, read_.why, read_.source, read_.reviewed_on
    )


def _check(path: Path, pace: Pace) -> None:
    moves = [breath.turn for breath in pace.breaths if breath.turn != "hold"]
    if moves != ["in", "out"] or pace.breaths[0].turn != "in":
        raise ContentError(path, f"{pace.id}: een ronde begint met in, en gaat één keer in en één keer uit")
    if pace.seconds // pace.rounds < SHORTEST_ROUND:
        raise ContentError(path, f"{pace.id}: een ronde duurt minstens {SHORTEST_ROUND} tellen")
    if pace.seconds > LONGEST:
        raise ContentError(path, f"{pace.id}: alle ronden samen duren langer dan {LONGEST} tellen")
    if not pace.still:
        raise ContentError(path, f"{pace.id}: still is leeg. Schrijf op hoe het gaat zonder beeld")
