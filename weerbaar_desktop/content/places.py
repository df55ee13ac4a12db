"""Where something stands in a TOML file: the reader of TOML gives values without their lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

Place = tuple[str | int, ...]
"""The keys and numbers that lead to a value, such as ("contacts", 2, "number")."""

_NAME: Final = r"(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')"
_NAMES: Final = rf"{_NAME}(?:\s*\.\s*{_NAME})*"
_HEAD: Final = re.compile(rf"\s*(\[\[?)\s*({_NAMES})\s*\]\]?\s*(?:#.*)?$")
_KEY: Final = re.compile(rf"\s*({_NAMES})\s*=")
_LONG_TEXTS: Final = ('"""', "'" * 3)


@dataclass(slots=True)
class _Seen:
    """How far the reading is: the table it is in, and how many there are of each array of tables."""

    here: Place = ()
    last: dict[Place, int] = field(default_factory=dict)

    def open(self, names: Place, *, array: bool) -> None:
        at: Place = ()
        for name in names[:-1]:
            at = (*at, name)
            at = (*at, self.last[at]) if at in self.last else at
        at = (*at, names[-1])
        if array:
            self.last[at] = self.last.get(at, -1) + 1
            at = (*at, self.last[at])
        self.here = at


def lines_of(text: str) -> Mapping[Place, int]:
    """The line, from 1, on which each table and each key begins; what stands inside a value has none."""
    found: dict[Place, int] = {}
    seen, within = _Seen(), ""
    for number, line in enumerate(text.split("\n"), 1):
        if within:
            within = "" if within in line else within
            continue
        if head := _HEAD.match(line):
            seen.open(_names(head[2]), array=head[1] == "[[")
            found.setdefault(seen.here, number)
        elif key := _KEY.match(line):
            found.setdefault((*seen.here, *_names(key[1])), number)
            within = next((mark for mark in _LONG_TEXTS if line.count(mark) % 2), "")
    return found


def line_of(found: Mapping[Place, int], place: Place) -> int | None:
    """The line of a place, or of the nearest place around it; None when nothing around it has one."""
    while place and place not in found:
        place = place[:-1]
    return found.get(place)


def _names(written: str) -> Place:
    return tuple(name.strip("\"'") for name in re.findall(_NAME, written))
