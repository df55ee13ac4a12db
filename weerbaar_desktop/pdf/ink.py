"""What is drawn on one sheet: every stroke is part of an element that is read, or is named as decoration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import Final

from weerbaar_desktop.pdf.embedding import EmbeddedFonts
from weerbaar_desktop.pdf.outline import Outline
from weerbaar_desktop.pdf.pdf_file import text_string
from weerbaar_desktop.pdf.photos import Photos
from weerbaar_desktop.pdf.shaping import Sign
from weerbaar_desktop.pdf.structure import Element, Tree

_ROUND: Final = 0.5523
"""How far the handles of a curve stand from its ends to make a quarter of a circle."""
_LONGEST: Final = 32_000
"""Hexadecimal digits in one string: accents without a letter have no width, and a line of them no end."""


class Ink:
    """The drawing of the page object `page`; lengths in points from the lower left, inks as 0xRRGGBB."""

    def __init__(self, tree: Tree, outline: Outline, fonts: EmbeddedFonts, photos: Photos, page: int) -> None:
        self._tree, self._outline, self._fonts, self._photos, self._page = tree, outline, fonts, photos, page
        self.pictures: list[int] = []
        """The photos on the sheet by their numbers in the file; they are named P1, P2, …"""
        self._parts: list[str] = []
        self._marked = False
        self._element: Element | None = None
        self._fill = self._stroke = -1
        self._font = ("", 0.0)
        self._width = 0.0

    def drawn(self) -> bytes:
        """Everything, closed."""
        if self._marked:
            self._parts.append("EMC")
            self._marked = False
        return "\n".join(self._parts).encode("ascii")

    def within(self, element: Element | None) -> None:
        """What follows is part of `element`; None: it is decoration, which nobody needs to hear of."""
        if self._marked and element is self._element:
            return
        if self._marked:
            self._parts.append("EMC")
        if element is None:
            self._parts.append("/Artifact BMC")
        else:
            mark = self._tree.mark(element, self._page)
            self._parts.append(f"/{element.role} <</MCID {mark}>> BDC")
        self._marked, self._element = True, element

    def bookmark(self, level: int, title: str, top: float) -> None:
        """A heading stands here, below `top`."""
        self._outline.add(level, title, self._page, top)

    @contextmanager
    def reading(self, text: str) -> Iterator[None]:
        """Whatever is drawn within is read as `text`, unless that is empty."""
        if text:
            self._parts.append(f"/Span <</ActualText {text_string(text)}>> BDC")
        yield
        if text:
            self._parts.append("EMC")

    def fill(self, ink: int) -> None:
        """The ink of letters and areas."""
        if ink != self._fill:
            self._parts.append(f"{_rgb(ink)} rg")
            self._fill = ink

    def write(self, font: str, size: float, left: float, base: float, text: str) -> None:
        """One line in one font."""
        name, codes = self._fonts.encoded(font, text)
        chosen = ""
        if (name, size) != self._font:
            chosen, self._font = f"/{name} {size:g} Tf ", (name, size)
        shown = " ".join(f"<{codes[start : start + _LONGEST]}> Tj" for start in range(0, len(codes), _LONGEST))
        self._parts.append(f"BT {chosen}{left:.3f} {base:.3f} Td {shown} ET")

    def signs(self, signs: Iterable[tuple[float, Sign]], size: float, left: float, base: float) -> None:
        """Shapes that each have their own place, in the order in which they are read; lengths of a sign at size 1."""
        for font, group in groupby(signs, lambda placed: placed[1].font):
            here, steps = (0.0, 0.0), list[str]()
            for start, sign in group:
                name, code = self._fonts.encoded_sign(font, sign.drawn, sign.text)
                if not steps and (name, size) != self._font:
                    steps, self._font = [f"/{name} {size:g} Tf"], (name, size)
                there = left + (start + sign.right) * size, base + sign.up * size
                right, up = round(there[0] - here[0], 3), round(there[1] - here[1], 3)
                here = here[0] + right, here[1] + up  # where a reader of these numbers is
                steps.append(f"{right:g} {up:g} Td <{code}> Tj")
            self._parts.append(f"BT {' '.join(steps)} ET")

    def box(self, left: float, bottom: float, width: float, height: float, ink: int) -> None:
        """A filled rectangle, part of what is being drawn."""
        self.fill(ink)
        self._parts.append(f"{left:.3f} {bottom:.3f} {width:.3f} {height:.3f} re f")

    def line(  # where it begins and ends, and how it looks
        self, left: float, right: float, height: float, width: float, ink: int, *, dots: bool = False
    ) -> None:
        """A level line, dotted or not: decoration."""
        self.within(None)
        self._line_of(width, ink)
        drawn = f"{left:.3f} {height:.3f} m {right:.3f} {height:.3f} l S"
        self._parts.append(f"[1 3] 0 d {drawn} [] 0 d" if dots else drawn)

    def panel(  # where it stands, and its two inks
        self, left: float, bottom: float, width: float, height: float, *, area: int, edge: int
    ) -> None:
        """A rectangle with round corners and a thin edge: decoration."""
        self.within(None)
        self.fill(area)
        self._line_of(0.6, edge)
        self._parts.append(f"{rounded(left, bottom, left + width, bottom + height, 4.0)} b")

    def outline(  # its steps, and how it looks
        self, path: str, area: int | None, edge: int, width: float, *, dashed: bool = False
    ) -> None:
        """A line, or a shape that is closed and filled unless `area` is None, part of what is being drawn."""
        if area is not None:
            self.fill(area)
        self._line_of(width, edge)
        drawn = f"{path} {'S' if area is None else 'b'}"
        self._parts.append(f"[3 2] 0 d {drawn} [] 0 d" if dashed else drawn)

    def photo(  # its size in pixels, and where it stands
        self, pixels: tuple[int, int], left: float, bottom: float, width: float, height: float
    ) -> None:
        """The next photo, part of what is being drawn; raises ValueError when it is not there or not of that size."""
        self.pictures.append(self._photos.write(*pixels))
        place = f"{width:.3f} 0 0 {height:.3f} {left:.3f} {bottom:.3f}"
        self._parts.append(f"q {place} cm /P{len(self.pictures)} Do Q")

    def _line_of(self, width: float, ink: int) -> None:
        if ink != self._stroke:
            self._parts.append(f"{_rgb(ink)} RG")
            self._stroke = ink
        if width != self._width:
            self._parts.append(f"{width:g} w")
            self._width = width


def _rgb(ink: int) -> str:
    return " ".join(f"{(ink >> shift & 0xFF) / 255:.4g}" for shift in (16, 8, 0))


def rounded(left: float, bottom: float, right: float, top: float, radius: float) -> str:
    """The outline of a rectangle with round corners, counterclockwise from its lower edge."""
    near = radius * (1 - _ROUND)
    numbers = (
        (left + radius, bottom), (right - radius, bottom),
        (right - near, bottom, right, bottom + near, right, bottom + radius), (right, top - radius),
        (right, top - near, right - near, top, right - radius, top), (left + radius, top),
        (left + near, top, left, top - near, left, top - radius), (left, bottom + radius),
        (left, bottom + near, left + near, bottom, left + radius, bottom),
    )  # fmt: skip
    steps = "mlclclclc"
    return " ".join(
        f"{' '.join(f'{number:.3f}' for number in row)} {step}" for row, step in zip(numbers, steps, strict=True)
    )
