"""What is filled in with a pen: boxes to tick, and dotted lines to write on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.domain.report import Checklist, Ticks, WriteIn
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.look import GUTTER, HAIRLINE, INK, LABEL_WIDTH, MUTED, WIDTH, Look
from weerbaar_desktop.pdf.sheets import Band, gap
from weerbaar_desktop.pdf.structure import Element
from weerbaar_desktop.pdf.tables import Cell, row_bands
from weerbaar_desktop.pdf.text import Style, TextLine, one_line, text_lines

_BOX: Final = 9.0
_EDGE: Final = 0.9
_BOX_GAP: Final = 4.0
_CHOICE_GAP: Final = 11.0
_LEFT: Final = 258.0
_RIGHT: Final = WIDTH - _LEFT - GUTTER
_ROW_PADDING: Final = 4.0
_WRITING: Final = 16.0
"""Points between two lines that are written on with a pen."""
_LEAST_LINES: Final = 2
_LABELLED: Final = 25.0
"""The same where a label stands before the line."""


def _empty_box(ink: Ink, left: float, bottom: float) -> None:
    """A square to tick: decoration, for the words beside it say what it is for."""
    ink.within(None)
    far = _BOX - _EDGE
    for across, up, wide, high in (
        (0, 0, _BOX, _EDGE),
        (0, far, _BOX, _EDGE),
        (0, 0, _EDGE, _BOX),
        (far, 0, _EDGE, _BOX),
    ):
        ink.box(left + across, bottom + up, wide, high, INK)


@dataclass(frozen=True, slots=True)
class _Choices:
    """Boxes with their words, each at its place from the left, on as many lines as they need."""

    placed: tuple[tuple[float, int, TextLine], ...]
    leading: float

    @property
    def height(self) -> float:
        return (self.placed[-1][1] + 1) * self.leading if self.placed else 0.0

    def paint(self, ink: Ink, left: float, top: float) -> None:
        for offset, row, words in self.placed:
            high = top - row * self.leading
            _empty_box(ink, left + offset, high - self.leading + (self.leading - _BOX) / 2)
            words.paint(ink, left + offset + _BOX + _BOX_GAP, high)


def _choices(words: Sequence[str], style: Style, element: Element) -> _Choices:
    placed, offset, row = [], 0.0, 0
    for word in words:
        line = one_line(f"{word} ", style, element)
        width = _BOX + _BOX_GAP + line.width
        if offset and offset + width > _LEFT:
            offset, row = 0.0, row + 1
        placed.append((offset, row, line))
        offset += width + _CHOICE_GAP
    return _Choices(tuple(placed), style.leading)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row: what it is about with its boxes at the left, words and room to write at the right."""

    about: tuple[TextLine, ...]
    choices: _Choices
    beside: tuple[TextLine, ...]
    height: float

    def paint(self, ink: Ink, left: float, top: float) -> None:
        high = _painted(self.about, ink, left, top - _ROW_PADDING)
        self.choices.paint(ink, left, high - 1)
        right = left + _LEFT + GUTTER
        line = _painted(self.beside, ink, right, top - _ROW_PADDING) - _WRITING
        while line > top - self.height + _ROW_PADDING - 1:
            ink.line(right, left + WIDTH, line, 0.9, MUTED, dots=True)
            line -= _WRITING
        ink.line(left, left + WIDTH, top - self.height, 0.6, HAIRLINE)


def _painted(lines: Sequence[TextLine], ink: Ink, left: float, top: float) -> float:
    """Draws the lines below each other; where the next one would begin."""
    for line in lines:
        line.paint(ink, left, top)
        top -= line.style.leading
    return top


def checklist_bands(block: Checklist, look: Look) -> Iterator[Band]:
    """The heads (repeated on every sheet, but read once), and a band for each row."""
    read = Element("Table")
    top = read.part("TR")
    places = ((0.0, _LEFT), (_LEFT + GUTTER, _RIGHT))
    heads = list(zip(block.heads, places, strict=True))
    first = [Cell(text, look.head, *place, top.part("TH", scope="Column")) for text, place in heads]
    yield from (replace(band, keep=True) for band in row_bands(first, (INK, 0.9)))
    again = row_bands([Cell(text, look.head, *place) for text, place in heads], (INK, 0.9))
    for about, how, beside in block.rows:
        row = _row(read.part("TR"), (about, how, beside), block.choices, look)
        yield Band(row.height, row.paint, head=tuple(again))
    yield gap(4)


def _row(read: Element, texts: tuple[str, str, str], choices: Sequence[str], look: Look) -> _Row:
    about, how, beside = texts
    head, cell = read.part("TH", scope="Row"), read.part("TD")
    strong = replace(look.strong, size=10, leading=13)
    small = replace(look.muted, size=8.8, leading=11.3)
    lines = [*text_lines(about, strong, _LEFT, head.part("P"))]
    lines += text_lines(how, small, _LEFT, head.part("P")) if how else []
    boxes = _choices(choices, replace(look.cell, size=8.8, leading=15), head.part("P"))
    right = text_lines(beside, small, _RIGHT, cell) if beside else []
    high = sum(line.style.leading for line in lines) + boxes.height + 1
    room = sum(line.style.leading for line in right) + _LEAST_LINES * _WRITING
    return _Row(tuple(lines), boxes, tuple(right), max(high, room) + 2 * _ROW_PADDING)


@dataclass(frozen=True, slots=True)
class _Ticked:
    """A sentence behind its box."""

    lines: tuple[TextLine, ...]

    def paint(self, ink: Ink, left: float, top: float) -> None:
        leading = self.lines[0].style.leading
        _empty_box(ink, left, top - leading + (leading - _BOX) / 2)
        _painted(self.lines, ink, left + _BOX + 9, top)


def ticks_bands(block: Ticks, look: Look) -> Iterator[Band]:
    """A band for each sentence; they stay together."""
    for number, sentence in enumerate(block.sentences, 1):
        lines = tuple(text_lines(sentence, look.body, WIDTH - _BOX - 9, Element("P")))
        height, more = sum(line.style.leading for line in lines), number < len(block.sentences)
        yield Band(height, _Ticked(lines).paint, before=3, keep=more)
    yield gap(6)


@dataclass(frozen=True, slots=True)
class _Writing:
    """A label, and the dotted lines behind it."""

    label: tuple[TextLine, ...]
    lines: int
    height: float

    def paint(self, ink: Ink, left: float, top: float) -> None:
        _painted(self.label, ink, left, top - _LABELLED + self.label[0].style.leading + 2)
        for number in range(1, self.lines + 1):
            ink.line(left + LABEL_WIDTH + GUTTER, left + WIDTH, top - number * _LABELLED + 4, 0.9, MUTED, dots=True)


def write_in_bands(block: WriteIn, look: Look) -> Iterator[Band]:
    """A band for each label with its lines."""
    read = Element("Table")
    style = replace(look.label, leading=13)
    for label, lines in block.rows:
        row = read.part("TR")
        words = tuple(text_lines(label, style, LABEL_WIDTH, row.part("TH", scope="Row")))
        row.part("TD")
        height = max(lines * _LABELLED, (len(words) - 1) * style.leading + _LABELLED)
        yield Band(height, _Writing(words, lines, height).paint)
    yield gap(6)
