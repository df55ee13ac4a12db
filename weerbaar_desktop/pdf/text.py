"""Plain text becomes lines of a given width; nothing in it is ever read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.pdf.fonts import Named, Run, Typeface, drawable
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.ordered import OrderedLine, Part, ordered_line, ordered_lines
from weerbaar_desktop.pdf.shaping import Shaper, asks_for_shaping
from weerbaar_desktop.pdf.structure import Element

_PIECES: Final = re.compile(r" +|[^ ]+")
_BASELINE: Final = 0.26
"""Of the line height: how far the base line stands above the bottom of a line."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text looks: size and line height in points, ink as 0xRRGGBB."""

    face: Typeface
    size: float
    leading: float
    ink: int


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text, ready to be drawn, and the element of the document it is read in; None for what is not read."""

    runs: tuple[Run | Named | OrderedLine, ...]
    style: Style
    element: Element | None = None

    @property
    def width(self) -> float:
        """In points."""
        return sum(run.width for run in self.runs) * self.style.size

    def paint(self, ink: Ink, left: float, top: float) -> None:
        """Draw with the upper left corner at (left, top), in points from the lower left of the sheet."""
        if not self.runs:
            return
        style = self.style
        base = top - style.leading * (1 - _BASELINE)
        ink.within(self.element)
        ink.fill(style.ink)
        for run in self.runs:
            if isinstance(run, OrderedLine):
                for start, part in run.parts():
                    _paint(ink, part, style.size, left + start * style.size, base)
            else:
                _paint(ink, run, style.size, left, base)
            left += run.width * style.size


def _paint(ink: Ink, part: Part, size: float, left: float, base: float) -> None:
    if isinstance(part, Run):
        ink.write(part.font, size, left, base, part.text)
    elif isinstance(part, list):
        ink.signs(part, size, left, base)
    else:
        with ink.reading(part.character):
            for run in part.runs:
                ink.write(run.font, size, left, base, run.text)
                left += run.width * size


def text_lines(text: str, style: Style, width: float, element: Element | None = None) -> list[TextLine]:
    """`text` in lines of at most `width` points; the writer's line ends are kept, long words are cut.

    Where a line ends between two words it ends with a space, so that they stay two words for who does not see lines.
    """
    face, room = style.face, width / style.size
    plain = drawable(text)
    *others, last = plain.split("\n")
    paragraphs = [*(f"{paragraph} " for paragraph in others), last]
    if asks_for_shaping(plain):
        shaper = Shaper(face)
        lines = (line for paragraph in paragraphs for line in _any_order(paragraph, face, shaper, room))
        return [TextLine(line, style, element) for line in lines]
    return [
        TextLine(face.runs(line), style, element)
        for paragraph in paragraphs
        for line in _wrapped(paragraph, face, room)
    ]


def _any_order(
    paragraph: str, face: Typeface, shaper: Shaper, room: float
) -> Iterator[tuple[Run | Named | OrderedLine, ...]]:
    """A paragraph of a text of which not all runs from left to right."""
    if asks_for_shaping(paragraph):
        yield from ((line,) for line in ordered_lines(paragraph, shaper, room))
    else:
        yield from map(face.runs, _wrapped(paragraph, face, room))


def one_line(text: str, style: Style, element: Element | None = None) -> TextLine:
    """Drawable text in one line, however long, with the spaces it has."""
    if asks_for_shaping(text):
        return TextLine((ordered_line(text, Shaper(style.face)),), style, element)
    return TextLine(style.face.runs(text), style, element)


def _wrapped(paragraph: str, face: Typeface, room: float) -> Iterator[str]:
    line, used = "", 0.0
    for piece in _PIECES.findall(paragraph):
        width = face.width(piece)
        if used + width <= room:
            line, used = line + piece, used + width
            continue
        if piece.isspace():
            used = room  # the white space at which a line ends is not carried over
            continue
        if line.strip(" "):
            yield f"{line.rstrip(' ')} "
        *full, line = _cut(piece, face, room) if width > room else [piece]
        yield from full
        used = face.width(line)
    yield line


def _cut(word: str, face: Typeface, room: float) -> list[str]:
    """A word that is wider than a line, in parts that are not."""
    parts, start, used = [], 0, 0.0
    for place, character in enumerate(word):
        width = face.width(character)
        if used + width > room and place > start:
            parts.append(word[start:place])
            start, used = place, 0.0
        used += width
    return [*parts, word[start:]]
