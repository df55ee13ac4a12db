"""What somebody reads who leaves office and wonders what to do with the vault."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read


class LeavingPoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to think of; `source` is where a fact comes from, or that the advice is ours."""

    id: str
    heading: str
    words: str
    source: str


class LeavingWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of leaving.toml; the points stand in the order in which they are read."""

    reviewed_on: date
    intro: str
    points: tuple[LeavingPoint, ...]


def load_leaving_words(folder: Path) -> LeavingWords:
    """The words in `folder`/leaving.toml; raises ContentError."""
    path = folder / "leaving.toml"
    words = read(path, LeavingWords)
    if len({point.id for point in words.points}) != len(words.points) or not words.points:
        raise ContentError(path, "points: er staat niets, of een id komt twee keer voor")
    return words
