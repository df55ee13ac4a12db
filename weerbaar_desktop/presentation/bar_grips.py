"""What a pointer takes hold of on a page with bars, and where that goes when it is dragged; all in page pixels."""

from __future__ import annotations

from math import ceil, floor
from typing import NamedTuple

from weerbaar_desktop.domain.redaction import Area, Covering
from weerbaar_desktop.presentation.redacting import CROP, LEAST, Size


class Grip(NamedTuple):
    """A bar, or the part that stays, and which of its sides go along; with all four it moves as it is."""

    place: int
    area: Area
    left: bool = True
    top: bool = True
    right: bool = True
    bottom: bool = True

    @property
    def moves(self) -> bool:
        """Whether it keeps its size."""
        return self.left and self.right and self.top and self.bottom


def grip_at(x: float, y: float, covering: Covering, chosen: int | None, reach: float) -> Grip | None:
    """What lies under the point: a side within `reach`, else the inside of a bar; the chosen one first, then the last.

    The inside of the part that stays is no grip: there a new bar is drawn.
    """
    bars = [(place, bar) for place, bar in enumerate(covering.bars)][::-1]
    areas = [*bars, *([(CROP, covering.crop)] if covering.crop else [])]
    areas.sort(key=lambda each: each[0] != chosen)
    for place, area in areas:
        found = _side(place, area, x, y, reach) if place in (chosen, CROP) else None
        if found is None and place != CROP and _inside(area, x, y):
            found = Grip(place, area)
        if found is not None:
            return found
    return None


def dragged(grip: Grip, across: float, down: float, size: Size) -> Area:
    """Where it goes when the pointer went so far; it stays on the page, and at least LEAST in size."""
    area, (width, height) = grip.area, size
    if grip.moves:
        right = min(max(round(across), -area.left), width - area.right)
        below = min(max(round(down), -area.top), height - area.bottom)
        return Area(area.left + right, area.top + below, area.right + right, area.bottom + below)
    left, right = _stretched(area.left, area.right, across, width, (grip.left, grip.right))
    top, bottom = _stretched(area.top, area.bottom, down, height, (grip.top, grip.bottom))
    return Area(left, top, right, bottom)


def drawn(one: tuple[float, float], other: tuple[float, float], size: Size) -> Area | None:
    """The bar between two corners: every pixel that was touched belongs to it; None for what was but a click."""
    (left, right), (top, bottom) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    area = Area(floor(left), floor(top), ceil(right), ceil(bottom)).within(*size)
    return area if min(area.width, area.height) >= LEAST else None


def _stretched(low: int, high: int, by: float, most: int, follows: tuple[bool, bool]) -> tuple[int, int]:
    if follows[0]:
        low = max(0, min(round(low + by), high - LEAST))
    if follows[1]:
        high = min(most, max(round(high + by), low + LEAST))
    return low, high


def _inside(area: Area, x: float, y: float) -> bool:
    return area.left <= x < area.right and area.top <= y < area.bottom


def _side(place: int, area: Area, x: float, y: float, reach: float) -> Grip | None:
    if not _inside(Area(*(round(side) for side in _wider(area, reach))), x, y):
        return None
    # Of a small bar the middle still moves it.
    across, down = min(reach, area.width / 4), min(reach, area.height / 4)
    left, right = x < area.left + across, x >= area.right - across
    top, bottom = y < area.top + down, y >= area.bottom - down
    return Grip(place, area, left, top, right, bottom) if left or right or top or bottom else None


def _wider(area: Area, reach: float) -> tuple[float, float, float, float]:
    return area.left - reach, area.top - reach, area.right + reach, area.bottom + reach
