"""Rows of cells as bands: every line of a row is a band of its own, so that a row of any length finds its sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.report import Table
from weerbaar_desktop.pdf.fonts import drawable
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.look import GUTTER, HAIRLINE, INK, WIDTH, Look
from weerbaar_desktop.pdf.sheets import Band, gap, together
from weerbaar_desktop.pdf.structure import Element
from weerbaar_desktop.pdf.text import Style, TextLine, text_lines

_PADDING: Final = 4.0
_DENSE_PADDING: Final = 2.0
_UNBROKEN_LINES: Final = 12
"""Rows of at most this many lines stay on one sheet."""
_LONG_CODE: Final = re.compile(r"[0-9a-f]{20,}")
_CODE_COLUMNS: Final = (" ".join(["0000"] * 8), " ".join(["0000"] * 4))
"""The widest text a column of codes has room for: half of a SHA-256 when the others leave it, else a quarter."""
_WIDEST_WISH: Final = 240.0
_WIDEST_NEED: Final = 96.0
_NARROWEST: Final = 28.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a column: its left edge and width in points from the left of the table, and what it is read as."""

    text: str
    style: Style
    left: float
    width: float
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class _RowLine:
    """The n-th line of every cell of a row, and the rule below the last one."""

    cells: tuple[tuple[float, TextLine], ...]
    depth: float
    height: float
    rule: tuple[int, float] | None
    width: float

    def paint(self, ink: Ink, left: float, top: float) -> None:
        for offset, line in self.cells:
            line.paint(ink, left + offset, top - self.depth)
        if self.rule:
            colour, thickness = self.rule
            ink.line(left, left + self.width, top - self.height, thickness, colour)


def row_bands(
    cells: Sequence[Cell], rule: tuple[int, float] | None, head: tuple[Band, ...] = (), padding: float = _PADDING
) -> list[Band]:
    """One row as bands, closed by `rule` (ink and thickness in points), with `padding` points above and below."""
    columns = [text_lines(cell.text, cell.style, cell.width, cell.element) for cell in cells]
    leading = max(cell.style.leading for cell in cells)
    width = max(cell.left + cell.width for cell in cells)
    rows = list(zip_longest(*columns))
    bands: list[Band] = []
    for number, row in enumerate(rows):
        first, last = number == 0, number == len(rows) - 1
        height = leading + (padding if first else 0) + (padding if last else 0)
        placed = tuple((cell.left, line) for cell, line in zip(cells, row, strict=True) if line)
        line = _RowLine(placed, padding if first else 0, height, rule if last else None, width)
        bands.append(Band(height, line.paint, head=head))
    return together(bands) if len(bands) <= _UNBROKEN_LINES else bands


def _cell_text(text: str, *, code: bool) -> str:
    """Long hexadecimal codes in groups of four, so that they wrap and can be compared."""
    return _LONG_CODE.sub(lambda found: grouped(found[0]), text) if code else text


def _wish(table: Table, column: int, texts: set[str], look: Look, code: str) -> tuple[float, float]:
    """The width a column cannot do without and the width it would like, in points."""
    head = style_width(table.heads[column], look.head)
    style = look.cell_code if column in table.codes else look.cell
    longest = max((style_width(text, style) for text in texts), default=0)
    if column in table.codes:
        fixed = max(head, min(longest, style_width(code, style)))
        return fixed, fixed
    word = max((style_width(word, style) for text in texts for word in text.split()), default=0)
    return max(_NARROWEST, head, min(word, _WIDEST_NEED)), max(_NARROWEST, head, min(longest, _WIDEST_WISH))


def _widths(table: Table, rows: Sequence[Sequence[str]], look: Look) -> list[float]:
    room = WIDTH - GUTTER * (len(table.heads) - 1)
    texts = [{row[column] for row in rows} for column in range(len(table.heads))]
    wishes: list[tuple[float, float]] = []
    for code in _CODE_COLUMNS:
        wishes = [_wish(table, column, found, look, code) for column, found in enumerate(texts)]
        if sum(least for least, _ in wishes) <= room:
            break
    if table.dense:
        said = [sum(len(row[column]) for row in rows) for column in range(len(texts))]
        return _by_volume([least for least, _ in wishes], said, room)
    return column_widths(wishes, room)


def _by_volume(needed: Sequence[float], said: Sequence[int], room: float) -> list[float]:
    """Divide `room` points by how much each column says, so that they end about together; none gets too little."""
    whole = sum(said) or 1
    wishes = [(least, max(least, room * volume / whole)) for least, volume in zip(needed, said, strict=True)]
    return column_widths(wishes, room)


def style_width(text: str, style: Style) -> float:
    """The width of one line of text in points, a hair more than measured."""
    return style.face.width(drawable(text)) * style.size + 0.1


def column_widths(wishes: Sequence[tuple[float, float]], room: float) -> list[float]:
    """Divide `room` points: everybody what is needed, then what is wished, what is left to the widest."""
    needed, wished = sum(least for least, _ in wishes), sum(wish for _, wish in wishes)
    if needed >= room:
        return [least * room / needed for least, _ in wishes]
    if wished >= room:
        share = (room - needed) / (wished - needed)
        return [least + (wish - least) * share for least, wish in wishes]
    widths = [wish for _, wish in wishes]
    widths[widths.index(max(widths))] += room - wished
    return widths


def table_bands(table: Table, look: Look) -> Iterator[Band]:
    """The caption, the heads (repeated on every sheet, but read once) and the rows."""
    read, codes = Element("Table"), set(table.codes)
    rows = [[_cell_text(text, code=column in codes) for column, text in enumerate(row)] for row in table.rows]
    columns = _columns(_widths(table, rows, look))
    cell = replace(look.cell, size=9, leading=11.5) if table.dense else look.cell
    padding = _DENSE_PADDING if table.dense else _PADDING
    styles = [look.cell_code if column in codes else cell for column in range(len(columns))]
    caption = text_lines(table.caption, look.strong, WIDTH, read.part("Caption"))
    yield gap(10, keep=True)
    yield from (Band(line.style.leading, line.paint, keep=True) for line in caption)
    top = read.part("TR")
    first = [
        Cell(text, look.head, *place, top.part("TH", scope="Column"))
        for text, place in zip(table.heads, columns, strict=True)
    ]
    yield from (replace(band, keep=True) for band in row_bands(first, (INK, 0.9)))
    again = [Cell(text, look.head, *place) for text, place in zip(table.heads, columns, strict=True)]
    head = tuple(together(row_bands(again, (INK, 0.9))))
    for row in rows:
        below = read.part("TR")
        cells = [
            Cell(text, style, *place, below.part("TD")) for text, style, place in zip(row, styles, columns, strict=True)
        ]
        yield from row_bands(cells, (HAIRLINE, 0.6), head, padding)
    yield gap(8)


def _columns(widths: Sequence[float]) -> list[tuple[float, float]]:
    """Where each column begins, and how wide it is."""
    return [(sum(widths[:column]) + GUTTER * column, width) for column, width in enumerate(widths)]
