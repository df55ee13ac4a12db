"""The small copy of a picture that documents show: made once it came in, and made again where it is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LONGEST_SIDE: Final = 1600
"""Pixels; enough for half a sheet of paper."""
PICTURES: Final = frozenset({"jpg", "png", "webp", "heic", "gif"})
"""What a small copy is made of, by its content."""


@dataclass(frozen=True, slots=True)
class SmallPhoto:
    """A JPEG of `width` x `height` pixels, upright, without a word about where, when or with what it was taken."""

    width: int
    height: int
    data: bytes
