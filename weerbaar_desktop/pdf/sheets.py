"""Bands of paper below each other, divided over sheets without tearing apart what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from reportlab.pdfgen.canvas import Canvas

Paint = Callable[[Canvas, float, float], None]
"""Draws with the upper left corner at (left, top), in points from the lower left of the sheet."""


@dataclass(frozen=True, slots=True)
class Band:
    """A strip over the width of the column that is never cut; sizes in points.

    before: white space above it, dropped at the top of a sheet; keep: stays with the band that follows;
    head: bands that are repeated above it when it is the first of a sheet; new_sheet: begins one;
    blank: nothing but white space, which neither begins a sheet nor needs one.
    """

    height: float
    paint: Paint
    before: float = 0
    keep: bool = False
    head: tuple[Band, ...] = ()
    new_sheet: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A band and how far its top lies below the top of the column."""

    band: Band
    depth: float


Sheet = list[Placed]


def _nothing(canvas: Canvas, left: float, top: float) -> None:
    """White space."""


def gap(height: float, *, keep: bool = False) -> Band:
    """White space of `height` points."""
    return Band(height, _nothing, keep=keep, blank=True)


def together(bands: list[Band]) -> list[Band]:
    """The same bands, each kept with the next one, save the last."""
    return [replace(band, keep=True) for band in bands[:-1]] + bands[-1:]


def _clusters(bands: Iterable[Band]) -> Iterator[list[Band]]:
    cluster: list[Band] = []
    for band in bands:
        cluster.append(band)
        if not band.keep:
            yield cluster
            cluster = []
    if cluster:
        yield cluster


@dataclass(slots=True)
class _Stack:
    """The sheets so far, and how far the last one is filled."""

    room: float
    done: list[Sheet] = field(default_factory=list)
    sheet: Sheet = field(default_factory=list)
    depth: float = 0

    def turn(self) -> None:
        if self.sheet:
            self.done.append(self.sheet)
        self.sheet, self.depth = [], 0

    def fits(self, height: float) -> bool:
        return self.depth + height <= self.room

    def place(self, band: Band) -> None:
        if band.blank and (not self.sheet or not self.fits(band.height)):
            return
        if not self.fits(band.before + band.height):
            self.turn()
        for part in (band,) if self.sheet else (*band.head, band):
            self.depth += part.before if self.sheet else 0
            self.sheet.append(Placed(part, self.depth))
            self.depth += part.height


def sheets(bands: Iterable[Band], room: float) -> list[Sheet]:
    """Divide bands over sheets with `room` points of height; there is always at least one sheet."""
    stack = _Stack(room)
    for cluster in _clusters(bands):
        needed = sum(band.before + band.height for band in cluster)
        if cluster[0].new_sheet or (needed <= room and not stack.fits(needed)):
            stack.turn()
        for band in cluster:
            stack.place(band)
    stack.turn()
    return stack.done or [[]]
