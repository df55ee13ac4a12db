"""How each kind of block of a report looks on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Any, Final

import segno

from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.report import (
    Bars,
    Block,
    Checklist,
    Code,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Photo,
    PocketCard,
    Quote,
    Signature,
    Table,
    Ticks,
    TimeLine,
    WriteIn,
)
from weerbaar_desktop.pdf.bars import bars_bands
from weerbaar_desktop.pdf.fill_in import checklist_bands, ticks_bands, write_in_bands
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.look import ACCENT, GUTTER, HAIRLINE, LABEL_WIDTH, MUTED, PANEL, WIDTH, Look
from weerbaar_desktop.pdf.outline import DEEPEST
from weerbaar_desktop.pdf.pocket import pocket_bands
from weerbaar_desktop.pdf.sheets import Band, gap
from weerbaar_desktop.pdf.structure import Element
from weerbaar_desktop.pdf.tables import Cell, row_bands, style_width, table_bands
from weerbaar_desktop.pdf.text import Style, TextLine, one_line, text_lines
from weerbaar_desktop.pdf.time_line import time_line_bands

_QUOTE_INDENT: Final = 16.0
_BAR: Final = 2.5
_QR: Final = 104.0
_QUIET: Final = 4
_CODE_GAP: Final = 9.0
_GROUPS: Final = 8
_HALF: Final = 4
_SIGNING_ROOM: Final = 62.0
_BLACK: Final = 0x000000
_HIGHEST_PHOTO: Final = 280.0
"""Points: two of them, each under a heading, stand on one sheet."""
_FINEST: Final = 0.5
"""Points to a pixel, at most: a small picture is not blown up."""


def bands(blocks: Iterable[Block], look: Look) -> Iterator[Band]:
    """The blocks of a report as bands, in order."""
    new_sheet = False
    for block, following in pairwise(chain(blocks, (None,))):
        if isinstance(block, PageBreak):
            new_sheet = True
            continue
        joined = _joined(block, following)
        for band in _KINDS[type(block)](block, look):
            yield replace(band, new_sheet=new_sheet, keep=band.keep or joined)
            new_sheet = False


def _joined(block: object, following: object) -> bool:
    """What is signed stands above the signature; what is ticked below its words, with room to write a note."""
    return (
        isinstance(following, Signature)
        or (isinstance(block, Paragraph) and isinstance(following, Ticks))
        or (isinstance(block, Ticks) and isinstance(following, WriteIn))
    )


def _prose(text: str, style: Style, before: float, role: str) -> list[Band]:
    """Running text; the first and the last two lines of it are never parted."""
    lines = text_lines(text, style, WIDTH, Element(role))
    alone = {0, len(lines) - 2} if len(lines) > 1 else set[int]()
    return [
        Band(style.leading, line.paint, before if number == 0 else 0, keep=number in alone)
        for number, line in enumerate(lines)
    ]


@dataclass(frozen=True, slots=True)
class _Marked:
    """The first line of a heading that has a bookmark."""

    level: int
    title: str
    line: Callable[[Ink, float, float], None]

    def paint(self, ink: Ink, left: float, top: float) -> None:
        ink.bookmark(self.level, self.title, top)
        self.line(ink, left, top)


def _heading(block: Heading, look: Look) -> Iterator[Band]:
    before = (0.0, 20.0, 12.0)[block.level - 1]
    after = (10.0, 5.0, 2.0)[block.level - 1]
    style = look.headings[block.level - 1]
    first, *others = _prose(block.text, style, before, f"H{block.level}")
    if block.level <= DEEPEST:
        first = replace(first, paint=_Marked(block.level, style.face.visible(block.text), first.paint).paint)
    for band in (first, *others):
        yield replace(band, keep=True)
    yield gap(after, keep=True)


def _paragraph(block: Paragraph, look: Look) -> Iterator[Band]:
    style = {"plain": look.body, "muted": look.muted, "strong": look.strong}[block.tone]
    lines = _prose(block.text, style, 5, "P")
    if block.tone == "strong":  # it announces what follows
        yield from (replace(band, keep=True) for band in lines)
        return
    yield from lines
    yield gap(4)


@dataclass(frozen=True, slots=True)
class _Barred:
    """A line of a quote behind its bar."""

    line: TextLine
    height: float

    def paint(self, ink: Ink, left: float, top: float) -> None:
        ink.within(None)
        # A hair longer than the band, so that the bar is one bar.
        ink.box(left, top - self.height, _BAR, self.height + 0.3, ACCENT)
        self.line.paint(ink, left + _QUOTE_INDENT, top)


def _quote(block: Quote, look: Look) -> Iterator[Band]:
    width, read = WIDTH - _QUOTE_INDENT, Element("BlockQuote")
    label = text_lines(block.label, replace(look.label, leading=17), width, read.part("P"))
    words = text_lines(block.text, look.quote, width, read.part("P"))
    yield gap(6, keep=True)
    for number, line in enumerate([*label, *words]):
        barred = _Barred(line, line.style.leading)
        yield Band(line.style.leading, barred.paint, keep=number <= len(label))
    yield gap(8)


def _facts(block: Facts, look: Look) -> Iterator[Band]:
    left, read = LABEL_WIDTH + GUTTER, Element("Table")
    for label, value in block.rows:
        row = read.part("TR")
        cells = (
            Cell(label, look.label, 0, LABEL_WIDTH, row.part("TH", scope="Row")),
            Cell(value, look.body, left, WIDTH - left, row.part("TD")),
        )
        yield from row_bands(cells, (HAIRLINE, 0.6))
    yield gap(8)


@dataclass(frozen=True, slots=True)
class _Panel:
    """A label and the groups of a code in a quiet panel, every group in its own place."""

    label: list[TextLine]
    rows: list[list[TextLine]]
    step: float
    height: float

    def paint(self, ink: Ink, left: float, top: float) -> None:
        for line in self.label:
            line.paint(ink, left, top)
            top -= line.style.leading
        height = self.height - sum(line.style.leading for line in self.label)
        ink.panel(left, top - height, WIDTH, height, area=PANEL, edge=HAIRLINE)
        top -= 5
        for row in self.rows:
            for place, group in enumerate(row):
                group.paint(ink, left + 14 + place * self.step + place // _HALF * _CODE_GAP, top)
            top -= row[0].style.leading


def _code(block: Code, look: Look) -> Iterator[Band]:
    label = text_lines(block.label, replace(look.label, leading=15), WIDTH, Element("P"))
    digits, read = grouped(block.digits.replace(" ", "")).split(), Element("P")
    groups = [one_line(f"{group} ", look.code, read) for group in digits]
    rows = [groups[start : start + _GROUPS] for start in range(0, len(groups), _GROUPS)]
    step = style_width("0000", look.code) + _CODE_GAP
    height = sum(line.style.leading for line in label) + 10 + len(rows) * look.code.leading
    yield Band(height, _Panel(label, rows, step, height).paint, before=7)


@dataclass(frozen=True, slots=True)
class _QrCode:
    """A QR code in rectangles, with the words that say the same beside it."""

    modules: list[bytearray]
    words: list[TextLine]
    element: Element

    def paint(self, ink: Ink, left: float, top: float) -> None:
        unit = _QR / (len(self.modules) + 2 * _QUIET)
        self.element.box = (left, top - _QR, left + WIDTH, top)
        ink.within(self.element)
        for number, row in enumerate(self.modules):
            low = top - (number + 1 + _QUIET) * unit
            for start, length in _dark(row):
                ink.box(left + (start + _QUIET) * unit, low, length * unit, unit, _BLACK)
        # The quiet zone hangs in the margin of the words, not above them.
        for place, line in enumerate(self.words):
            line.paint(ink, left + _QR + GUTTER, top - _QUIET * unit - place * line.style.leading)


def _dark(row: bytearray) -> Iterator[tuple[int, int]]:
    """Where the dark stretches of a row begin and how long they are."""
    start = 0
    while start < len(row):
        length = 0
        while start + length < len(row) and row[start + length]:
            length += 1
        if length:
            yield start, length
        start += length or 1


def _figure(block: Figure, look: Look) -> Iterator[Band]:
    modules = [bytearray(row) for row in segno.make(block.code, error="m", micro=False).matrix]
    read = Element("Figure", alt=block.alt)
    words = text_lines(block.alt, look.muted, WIDTH - _QR - GUTTER, read)
    height = max(_QR, sum(line.style.leading for line in words) + 16)
    yield Band(height, _QrCode(modules, words, read).paint, before=6)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A photo, which is fetched when its sheet is drawn, and the size it has on paper."""

    photo: Photo
    element: Element
    width: float
    height: float

    def paint(self, ink: Ink, left: float, top: float) -> None:
        self.element.box = (left, top - self.height, left + self.width, top)
        ink.within(self.element)
        ink.photo((self.photo.width, self.photo.height), left, top - self.height, self.width, self.height)


def _photo(block: Photo, look: Look) -> Iterator[Band]:
    scale = min(_FINEST, WIDTH / block.width, _HIGHEST_PHOTO / block.height)
    width, height, read = block.width * scale, block.height * scale, Element("Div")
    shown = _Shown(block, read.part("Figure", alt=block.alt), width, height)
    yield Band(height, shown.paint, before=8, keep=True)
    yield gap(4, keep=True)
    if block.caption.strip():
        for line in text_lines(block.caption, look.muted, WIDTH, read.part("Caption")):
            yield Band(line.style.leading, line.paint, keep=True)
    yield gap(6)


@dataclass(frozen=True, slots=True)
class _Signing:
    """Labels with what is known, or a dotted line to write on."""

    rows: tuple[tuple[TextLine, list[TextLine], float], ...]

    def paint(self, ink: Ink, left: float, top: float) -> None:
        for label, value, height in self.rows:
            label.paint(ink, left, top - height + label.style.leading + 4)
            start = left + LABEL_WIDTH + GUTTER
            for place, line in enumerate(value):
                line.paint(ink, start, top - height + (len(value) - place) * line.style.leading + 4)
            if not value:
                ink.line(start, left + WIDTH, top - height + 6, 0.9, MUTED, dots=True)
            top -= height


def _signature(block: Signature, look: Look) -> Iterator[Band]:
    rows, read = [], Element("Table")
    for label, text in (("Plaats", block.place), ("Datum", block.date), ("Naam", block.name), ("Handtekening", "")):
        row = read.part("TR")
        head, cell = row.part("TH", scope="Row"), row.part("TD")
        value = text_lines(text, look.body, WIDTH - LABEL_WIDTH - GUTTER, cell) if text.strip() else []
        least = _SIGNING_ROOM if label == "Handtekening" else 28.0
        rows.append((one_line(label, look.label, head), value, max(least, len(value) * look.body.leading + 8)))
    yield Band(sum(height for _, _, height in rows) + 6, _Signing(tuple(rows)).paint, before=6)


_KINDS: Final[dict[type, Callable[[Any, Look], Iterator[Band]]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Quote: _quote,
    Facts: _facts,
    Table: table_bands,
    Code: _code,
    Figure: _figure,
    Photo: _photo,
    Signature: _signature,
    Bars: bars_bands,
    TimeLine: time_line_bands,
    Ticks: ticks_bands,
    WriteIn: write_in_bands,
    Checklist: checklist_bands,
    PocketCard: pocket_bands,
}
