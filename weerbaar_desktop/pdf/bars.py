"""Numbers with a bar beside each: read as a table, row by row; the bars are decoration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.report import Bars
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.look import ACCENT, GUTTER, HAIRLINE, WIDTH, Look
from weerbaar_desktop.pdf.sheets import Band, gap, together
from weerbaar_desktop.pdf.structure import Element
from weerbaar_desktop.pdf.text import TextLine, one_line, text_lines

_WORDS: Final = 190.0
_NUMBER: Final = 44.0
_ROOM: Final = WIDTH - _WORDS - _NUMBER - 2 * GUTTER
"""Points for the longest bar."""
_HIGH: Final = 8.0
_PADDING: Final = 3.0
_SHORTEST: Final = 2.0
_UNBROKEN: Final = 16
"""Rows of at most this many stay on one sheet with their caption."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Words, their number, and how long the bar is."""

    words: list[TextLine]
    number: TextLine
    length: float

    @property
    def height(self) -> float:
        """Of the words, or of one line."""
        return sum(line.style.leading for line in self.words) + 2 * _PADDING

    def paint(self, ink: Ink, left: float, top: float) -> None:
        leading = self.words[0].style.leading
        for place, line in enumerate(self.words):
            line.paint(ink, left, top - _PADDING - place * leading)
        start = left + _WORDS + GUTTER
        self.number.paint(ink, start + _NUMBER - GUTTER - self.number.width, top - _PADDING)
        if self.length:
            ink.within(None)
            low = top - _PADDING - leading / 2 - _HIGH / 2
            ink.box(start + _NUMBER, low, self.length, _HIGH, ACCENT)
        ink.line(left, left + WIDTH, top - self.height, 0.4, HAIRLINE)


@dataclass(frozen=True, slots=True)
class _Heads:
    """The heads of both columns."""

    words: TextLine
    number: TextLine

    def paint(self, ink: Ink, left: float, top: float) -> None:
        self.words.paint(ink, left, top)
        self.number.paint(ink, left + _WORDS + GUTTER + _NUMBER - GUTTER - self.number.width, top)


def bars_bands(block: Bars, look: Look) -> Iterator[Band]:
    """The caption, the heads and a row for each number."""
    read = Element("Table")
    most = max((number for _, number in block.rows), default=0)
    caption = text_lines(block.caption, look.strong, WIDTH, read.part("Caption"))
    yield gap(10, keep=True)
    yield from (Band(line.style.leading, line.paint, keep=True) for line in caption)
    top = read.part("TR")
    words, number = (one_line(text, look.head, top.part("TH", scope="Column")) for text in block.heads)
    yield Band(look.head.leading + _PADDING, _Heads(words, number).paint, keep=True)
    rows = [_row(words, number, most, look, read.part("TR")) for words, number in block.rows]
    bands = [Band(row.height, row.paint) for row in rows]
    yield from together(bands) if len(bands) <= _UNBROKEN else bands
    yield gap(8)


def _row(words: str, number: int, most: int, look: Look, row: Element) -> _Row:
    lines = text_lines(words, look.cell, _WORDS, row.part("TH", scope="Row"))
    length = max(_SHORTEST, _ROOM * number / most) if number else 0.0
    return _Row(lines, one_line(str(number), look.cell, row.part("TD")), length)
