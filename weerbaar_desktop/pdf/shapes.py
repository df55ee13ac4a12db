"""What a font of letters that join or are pointed tells of its shapes; `installer/make_fonts.py` made it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

TATWEEL: Final = "\u0640"
"""The stroke that lengthens a word: it joins on both sides and has one shape."""
_THOUSANDTHS: Final = 1000
Point = tuple[float, float]
Points = dict[str, dict[str, Point]]


@dataclass(frozen=True, slots=True)
class Shapes:
    """Shapes by character, lengths at size 1.

    forms: at the end of a word, at the begin, in the middle; halves: of a lam with an alef; marks: where a sign is
    held, by its kinds; bases: where a letter holds each kind; piles: where a sign holds another.
    """

    forms: dict[str, tuple[str, str, str]]
    halves: dict[str, tuple[str, str, str, str]]
    marks: Points
    bases: Points
    piles: Points

    def joins_next(self, letter: str) -> bool:
        """Whether a letter reaches out to the one after it."""
        return bool(self.forms.get(letter, ("", "", ""))[1])

    def joins_last(self, letter: str) -> bool:
        """Whether a letter can be reached by the one before it."""
        return bool(self.forms.get(letter, ("", "", ""))[0])

    def form(self, letter: str, *, before: bool, after: bool) -> str:
        """The shape of a letter that is joined to its neighbours, or not."""
        final, initial, medial = self.forms.get(letter, (letter, letter, letter))
        if before and after:
            return medial
        return final if before else initial if after else letter

    def halved(self, letter: str, following: str, *, joined: bool) -> tuple[str, str] | None:
        """The halves of the shape of two letters, `joined` to the one before; None when they have two shapes."""
        right, left, last_right, last_left = self.halves.get(letter + following, ("", "", "", ""))
        found = (last_right, last_left) if joined else (right, left)
        return found if all(found) else None


@cache
def shapes(folder: Path, name: str) -> Shapes | None:
    """What is told of the font `name` in `folder`; None for a font in which every character has one shape and place."""
    path = folder / f"{name}.json"
    if not path.exists():
        return None
    told: dict[str, Any] = json.loads(path.read_bytes())
    forms = {letter: (final, initial, medial) for letter, (final, initial, medial) in told["forms"].items()}
    halves = {pair: (right, left, joined, last) for pair, (right, left, joined, last) in told["halves"].items()}
    if forms:
        forms[TATWEEL] = (TATWEEL, TATWEEL, TATWEEL)
    return Shapes(forms, halves, _points(told["marks"]), _points(told["bases"]), _points(told["piles"]))


def _points(told: dict[str, dict[str, list[int]]]) -> Points:
    return {
        character: {kind: (right / _THOUSANDTHS, up / _THOUSANDTHS) for kind, (right, up) in row.items()}
        for character, row in told.items()
    }
