"""Making parts of a page black and cutting it off at the sides, on a copy: the original is never touched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.received import Pixels

_PIXEL: Final = 3
"""Bytes: red, green, blue."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in the pixels of a page: left and top belong to it, right and bottom are the first that do not."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top

    def within(self, width: int, height: int) -> Area:
        """The part of it on a page of this size; a part of nothing has no width or no height."""
        left, top = min(max(self.left, 0), width), min(max(self.top, 0), height)
        return Area(left, top, max(left, min(self.right, width)), max(top, min(self.bottom, height)))


@dataclass(frozen=True, slots=True)
class Covering:
    """What is done to one page: the bars, and the part that stays; None keeps the whole page."""

    bars: tuple[Area, ...] = ()
    crop: Area | None = None

    @property
    def does_something(self) -> bool:
        """Whether the copy differs from the page."""
        return bool(self.bars) or self.crop is not None


NOTHING_COVERED: Final = Covering()


def blackened(pixels: Pixels, bars: Iterable[Area], crop: Area | None = None) -> Pixels:
    """The part in `crop` with every bar black; what lies outside the page is left out.

    Raises ValueError when nothing of the page is left.
    """
    kept = (crop or Area(0, 0, pixels.width, pixels.height)).within(pixels.width, pixels.height)
    if not kept.width or not kept.height:
        msg = "nothing of the page is left"
        raise ValueError(msg)
    data = _cut(pixels, kept)
    for bar in bars:
        moved = Area(bar.left - kept.left, bar.top - kept.top, bar.right - kept.left, bar.bottom - kept.top)
        _blacken(data, kept.width, moved.within(kept.width, kept.height))
    return Pixels(kept.width, kept.height, bytes(data))


def _cut(pixels: Pixels, kept: Area) -> bytearray:
    if kept == Area(0, 0, pixels.width, pixels.height):
        return bytearray(pixels.data)
    row, data = pixels.width * _PIXEL, memoryview(pixels.data)
    starts = range(kept.top * row + kept.left * _PIXEL, kept.bottom * row, row)
    return bytearray().join(data[start : start + kept.width * _PIXEL] for start in starts)


def _blacken(data: bytearray, width: int, bar: Area) -> None:
    black, row = bytes(bar.width * _PIXEL), width * _PIXEL
    for top in range(bar.top, bar.bottom):
        start = top * row + bar.left * _PIXEL
        data[start : start + len(black)] = black


def covering_words(pages: Sequence[Covering]) -> str:
    """What was done, in a few words for the journal: "3 balken, bijgesneden"."""
    bars = sum(len(page.bars) for page in pages)
    parts = [f"{bars} {'balk' if bars == 1 else 'balken'}"] if bars else []
    if any(page.crop for page in pages):
        parts.append("bijgesneden")
    return ", ".join(parts)
