"""Bands of paper below each other, divided over sheets without tearing apart what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from weerbaar_desktop.pdf.ink import Ink

Paint = Callable[[Ink, float, float], None]
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


def _nothing(ink: Ink, left: float, top: float) -> None:
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
class _Column:
    """The sheet that is being filled, and how far it is."""

    room: float
    sheet: Sheet = field(default_factory=list)
    depth: float = 0

    def turn(self) -> Iterator[Sheet]:
        """The sheet, unless there is nothing on it, and an empty one in its place."""
        full, self.sheet, self.depth = self.sheet, [], 0
        if full:
            yield full

    def fits(self, height: float) -> bool:
        return self.depth + height <= self.room

    def place(self, band: Band) -> Iterator[Sheet]:
        """Put it at the end, perhaps of the next sheet."""
        if band.blank and (not self.sheet or not self.fits(band.height)):
            return
        if not self.fits(band.before + band.height):
            yield from self.turn()
        for part in (band,) if self.sheet else (*band.head, band):
            self.depth += part.before if self.sheet else 0
            self.sheet.append(Placed(part, self.depth))
            self.depth += part.height


def sheets(bands: Iterable[Band], room: float) -> Iterator[Sheet]:
    """Bands divided over sheets with `room` points of height, each given once it is full; there is at least one."""
    column, some = _Column(room), False
    for sheet in _filled(bands, column):
        some = True
        yield sheet
    if column.sheet or not some:
        yield column.sheet


def _filled(bands: Iterable[Band], column: _Column) -> Iterator[Sheet]:
    for cluster in _clusters(bands):
        if cluster[0].new_sheet or not _stays(cluster, column):
            yield from column.turn()
        for band in cluster:
            yield from column.place(band)


def _stays(cluster: list[Band], column: _Column) -> bool:
    """Whether it can begin here: all of it fits, or where no sheet holds that, its first two bands with anything."""
    needed = _height(cluster)
    if needed <= column.room:
        return column.fits(needed)
    seen = [number for number, band in enumerate(cluster) if not band.blank][:2]
    first = _height(cluster[: seen[-1] + 1])
    return first > column.room or column.fits(first)


def _height(bands: Iterable[Band]) -> float:
    return sum(band.before + band.height for band in bands)
