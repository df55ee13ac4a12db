"""A line of time as one drawing: its words stand for it where it is read, and tables beside it say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.domain.report import LineShape, TimeLine
from weerbaar_desktop.pdf.ink import Ink, rounded
from weerbaar_desktop.pdf.look import ACCENT, HAIRLINE, MUTED, PANEL, WHITE, WIDTH, Look
from weerbaar_desktop.pdf.sheets import Band, gap
from weerbaar_desktop.pdf.structure import Element
from weerbaar_desktop.pdf.text import Style, TextLine, one_line, text_lines

_EDGE: Final = 10.0
_ROOM: Final = WIDTH - 2 * _EDGE
_MARK: Final = 11.0
_ROWS: Final[Mapping[LineShape, float]] = {"flag": 10, "threat": 32, "entry": 50, "uncertain": 68}
"""How far below the top the middle of each row stands."""
_AXIS: Final = 82.0
_WORDS: Final = 88.0
_LEGEND: Final = 108.0
_HIGH: Final = 126.0
_QUIET: Final = (22.0, 77.0)
_BESIDE: Final = 5.0
_APART: Final = 16.0
_SAMPLE: Final = 16.0
_INSIDE: Final = 6.0
"""Room around a number in a mark."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark, from `left` on and so wide, with its number where it is several."""

    shape: LineShape
    left: float
    width: float
    number: TextLine | None = None

    def paint(self, ink: Ink, left: float, middle: float) -> None:
        filled = self.shape in ("threat", "flag")
        left, low, high = left + self.left, middle - _MARK / 2, middle + _MARK / 2
        right = left + self.width
        path = rounded(left, low, right, high, _MARK / 2)
        if self.shape == "threat" and self.number is None:
            half = (left + right) / 2
            path = _joined((half, low), (right, middle), (half, high), (left, middle))
        elif filled:
            path = _joined((left, low), (right, low), (right, high), (left, high))
        ink.outline(path, ACCENT if filled else WHITE, ACCENT, 1.4, dashed=self.shape == "uncertain")
        if self.number is not None:
            start = (left + right - self.number.width) / 2
            self.number.paint(ink, start, middle + self.number.style.leading / 2)


def _joined(*points: tuple[float, float]) -> str:
    return " ".join(f"{right:.3f} {up:.3f} {'l' if at else 'm'}" for at, (right, up) in enumerate(points))


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Everything of the line, as one figure; places from the left of the column, words with theirs."""

    element: Element
    quiet: tuple[tuple[float, float, TextLine], ...]
    ticks: tuple[tuple[float, TextLine], ...]
    marks: tuple[_Placed, ...]
    legend: tuple[tuple[_Placed, TextLine], ...]

    def paint(self, ink: Ink, left: float, top: float) -> None:
        self.element.box = (left, top - _HIGH, left + WIDTH, top)
        ink.within(self.element)
        for begin, end, _words in self.quiet:
            place = left + begin, top - _QUIET[1], left + end, top - _QUIET[0]
            ink.outline(rounded(*place, 3.0), PANEL, HAIRLINE, 0.6)
        self._paint_axis(ink, left, top)
        for mark in self.marks:
            if mark.shape == "flag":
                middle = left + mark.left + mark.width / 2
                ink.outline(_joined((middle, top - _ROWS["flag"]), (middle, top - _AXIS)), None, MUTED, 0.8)
        for begin, end, words in self.quiet:
            self._write_quiet(ink, left + begin, left + end, top, words)
        for mark in self.marks:
            mark.paint(ink, left, top - _ROWS[mark.shape])
        for sample, words in self.legend:
            sample.paint(ink, left, top - _LEGEND - words.style.leading / 2)
            words.paint(ink, left + sample.left + sample.width + _BESIDE, top - _LEGEND)

    @staticmethod
    def _write_quiet(ink: Ink, begin: float, end: float, top: float, words: TextLine) -> None:
        """On a ground of their own: a stem may cross the middle."""
        if words.width < end - begin - _INSIDE:
            start, high = (begin + end - words.width) / 2, words.style.leading
            upper = top - sum(_QUIET) / 2 + high / 2
            ink.box(start - _INSIDE / 2, upper - high, words.width + _INSIDE, high, PANEL)
            words.paint(ink, start, upper)

    def _paint_axis(self, ink: Ink, left: float, top: float) -> None:
        axis, free = top - _AXIS, 0.0
        ink.outline(_joined((left + _EDGE, axis), (left + _EDGE + _ROOM, axis)), None, MUTED, 1.0)
        for place, words in self.ticks:
            ink.outline(_joined((left + place, axis), (left + place, axis - 4)), None, MUTED, 0.6)
            if place >= free and place + words.width <= WIDTH:
                words.paint(ink, left + place, top - _WORDS)
                free = place + words.width + _BESIDE


def time_line_bands(block: TimeLine, look: Look) -> Iterator[Band]:
    """The caption, and the drawing with what its shapes mean."""
    read = Element("Div")
    yield gap(10, keep=True)
    for line in text_lines(block.caption, look.strong, WIDTH, read.part("Caption")):
        yield Band(line.style.leading, line.paint, keep=True)
    figure = read.part("Figure", alt=block.alt)
    small = look.foot
    drawing = _Drawing(
        figure,
        tuple((_across(begin), _across(end), one_line(words, small, figure)) for begin, end, words in block.quiet),
        tuple((_across(place), one_line(words, small, figure)) for place, words in block.ticks),
        tuple(_placed(mark, small, figure) for mark in block.marks),
        tuple(_legend(block, small, figure)),
    )
    yield Band(_HIGH, drawing.paint, before=4)
    yield gap(6)


def _across(share: float) -> float:
    return _EDGE + _ROOM * share


def _placed(mark: tuple[LineShape, float, float, int], style: Style, element: Element) -> _Placed:
    shape, begin, end, number = mark
    ink = WHITE if shape in ("threat", "flag") else ACCENT
    words = one_line(str(number), replace(style, ink=ink), element) if number > 1 else None
    least = max(_MARK, words.width + _INSIDE) if words else _MARK
    middle, width = (_across(begin) + _across(end)) / 2, max(least, _across(end) - _across(begin))
    return _Placed(shape, middle - width / 2, width, words)


def _legend(block: TimeLine, style: Style, element: Element) -> Iterator[tuple[_Placed, TextLine]]:
    left = _EDGE
    for shape, words in block.legend:
        width = _SAMPLE if shape == "uncertain" else _MARK
        said = one_line(words, style, element)
        yield _Placed(shape, left, width), said
        left += width + _BESIDE + said.width + _APART
