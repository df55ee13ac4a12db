"""Plain text becomes lines of a given width; nothing in it is ever read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from weerbaar_desktop.pdf.fonts import Run, Typeface

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
    """One line of text, ready to be drawn."""

    runs: tuple[Run, ...]
    style: Style

    @property
    def width(self) -> float:
        """In points."""
        return sum(run.width for run in self.runs) * self.style.size

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw with the upper left corner at (left, top), in points from the lower left of the sheet."""
        style = self.style
        canvas.setFillColorRGB(*rgb(style.ink))
        base = top - style.leading * (1 - _BASELINE)
        for run in self.runs:
            canvas.setFont(run.font, style.size)
            canvas.drawString(left, base, run.text)
            left += run.width * style.size


def rgb(ink: int) -> tuple[float, float, float]:
    """0xRRGGBB as three parts between 0 and 1."""
    return (ink >> 16 & 0xFF) / 255, (ink >> 8 & 0xFF) / 255, (ink & 0xFF) / 255


def text_lines(text: str, style: Style, width: float) -> list[TextLine]:
    """`text` in lines of at most `width` points; the writer's line ends are kept, long words are cut."""
    face, room = style.face, width / style.size
    found: list[TextLine] = []
    for paragraph in face.visible(text).split("\n"):
        found += [TextLine(face.runs(line), style) for line in _wrapped(paragraph, face, room)]
    return found


def _wrapped(paragraph: str, face: Typeface, room: float) -> Iterator[str]:
    line, used = "", 0.0
    for piece in _PIECES.findall(paragraph):
        width = face.width(piece)
        if used + width <= room:
            line, used = line + piece, used + width
            continue
        if piece.isspace():
            continue  # the white space at which a line ends is not carried over
        if line.strip():
            yield line.rstrip(" ")
        *full, line = _cut(piece, face, room) if width > room else [piece]
        yield from full
        used = face.width(line)
    yield line.rstrip(" ")


def _cut(word: str, face: Typeface, room: float) -> list[str]:
    """A word that is wider than a line, in parts that are not."""
    parts, start, used = [], 0, 0.0
    for place, character in enumerate(word):
        glyph = face.glyph(character)
        width = glyph.width if glyph else 0.0
        if used + width > room and place > start:
            parts.append(word[start:place])
            start, used = place, 0.0
        used += width
    return [*parts, word[start:]]
