"""What is read out at a visit at home, what somebody agrees to, and what stands on the receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal, get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

VisitPlace = Literal["told", "agreed", "home", "erased", "kept"]
"""Read out before it begins; agreed to; how it opens at home; what happens with the visitor's copy, in two ways."""
_PLACES: Final[tuple[VisitPlace, ...]] = get_args(VisitPlace)


class VisitPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One subject, and where it is shown; `source` is where a fact comes from, or that the advice is ours."""

    id: str
    heading: str
    words: str
    shown: VisitPlace
    source: str
    reviewed_on: date


class VisitFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of visit.toml; the parts stand in the order in which they are read."""

    parts: tuple[VisitPart, ...]


@dataclass(frozen=True, slots=True)
class VisitWords:
    """The words of a visit at home."""

    parts: tuple[VisitPart, ...]

    def at(self, place: VisitPlace) -> tuple[VisitPart, ...]:
        """What is shown in one place, in its order; never empty."""
        return tuple(part for part in self.parts if part.shown == place)

    @property
    def consent(self) -> tuple[str, ...]:
        """Everything that was said before somebody agreed, and what they agreed to; kept as it was shown."""
        return tuple(part.words for part in (*self.at("told"), *self.at("agreed")))


def load_visit_words(folder: Path) -> VisitWords:
    """The words in `folder`/visit.toml; raises ContentError."""
    path = folder / "visit.toml"
    words = VisitWords(read(path, VisitFile).parts)
    if len({part.id for part in words.parts}) != len(words.parts):
        raise ContentError(path, "parts: een id komt twee keer voor")
    for place in _PLACES:
        if not words.at(place):
            raise ContentError(path, f'parts: er staat niets met shown = "{place}"')
    return words
