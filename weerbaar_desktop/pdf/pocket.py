"""A card of the size of a bank card, to cut out and keep: names at the left, numbers at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.domain.report import PocketCard
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.look import ACCENT, HAIRLINE, INK, MUTED, WHITE, Look
from weerbaar_desktop.pdf.sheets import Band
from weerbaar_desktop.pdf.structure import Element
from weerbaar_desktop.pdf.tables import style_width
from weerbaar_desktop.pdf.text import Style, TextLine, one_line

_WIDE: Final = 85.6 * 72 / 25.4
_HIGH: Final = 54.0 * 72 / 25.4
"""Points: 85.6 by 54 mm, as every bank card is."""
_EDGE: Final = 11.0
_INSIDE: Final = _WIDE - 2 * _EDGE
_TITLE: Final = 22.0
_ROW: Final = 16.6
_WIDEST: Final = 148.0
"""Of a number: what is longer is written smaller, and never cut."""
_BETWEEN: Final = 8.0


@dataclass(frozen=True, slots=True)
class _Card:
    """The title, and a line for each name and each number."""

    title: TextLine
    rows: tuple[tuple[TextLine, TextLine], ...]

    def paint(self, ink: Ink, left: float, top: float) -> None:
        ink.panel(left, top - _HIGH, _WIDE, _HIGH, area=WHITE, edge=MUTED)
        self.title.paint(ink, left + _EDGE, top - 7)
        high = top - 7 - _TITLE
        for name, number in self.rows:
            ink.line(left + _EDGE, left + _WIDE - _EDGE, high, 0.5, HAIRLINE)
            name.paint(ink, left + _EDGE, high - 1)
            number.paint(ink, left + _WIDE - _EDGE - number.width, high - 1)
            high -= _ROW


def pocket_bands(block: PocketCard, look: Look) -> Iterator[Band]:
    """One band; two cards that follow each other share an edge, so that they fold."""
    title = one_line(block.title, Style(look.strong.face, 11, 16, ACCENT), Element("P"))
    read = Element("Table")
    rows = []
    for name, number in block.rows:
        row = read.part("TR")
        head, cell = row.part("TH", scope="Row"), row.part("TD")
        said = _number(number, Style(look.strong.face, 9.5, 14.5, INK), cell)
        rows.append((_name(name, Style(look.body.face, 8.5, 14.5, INK), _INSIDE - said.width - _BETWEEN, head), said))
    yield Band(_HIGH, _Card(title, tuple(rows)).paint)


def _number(number: str, style: Style, element: Element) -> TextLine:
    line = one_line(number, style, element)
    if line.width <= _WIDEST:
        return line
    return one_line(number, replace(style, size=style.size * _WIDEST / line.width), element)


def _name(name: str, style: Style, width: float, element: Element) -> TextLine:
    """On one line, with a mark where it goes on; the space behind it keeps it apart from the number when read."""
    shown = name
    while shown and style_width(f"{shown} " if shown == name else f"{shown}… ", style) > width:
        shown = shown[:-1].rstrip()
    return one_line(f"{name} " if shown == name else f"{shown}… ", style, element)
