"""Reads a PDF back as somebody does who cannot see it: what is drawn, what is read, as what and in which order."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

Thing = Any
"""An object of a PDF, which answers to the names of its entries."""
DRAWING = frozenset({"Tj", "S", "f", "b", "Do"})


@dataclass
class Stretch:
    """Marked content on a page: what it belongs to (None: an artifact), what is drawn in it and what is read."""

    mark: int | None
    drawn: str = ""
    read: str = ""


@dataclass
class Node:
    """An element of the structure tree with what it is, and all that is read in it."""

    role: str
    source: Thing
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    own: str = ""

    @property
    def text(self) -> str:
        """Its own text and then that of its parts."""
        return self.own + "".join(kid.text for kid in self.kids)

    @property
    def alt(self) -> str:
        """The words that stand for a picture."""
        return str(self.source.get("/Alt", ""))

    @property
    def attributes(self) -> dict[str, Thing]:
        """Everything its owners say of it."""
        return dict(self.source.get("/A", {}))

    def all(self) -> Iterator[Node]:
        """It and everything in it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.all()


class Tagged:
    """A whole document; `loose` counts what is drawn outside every mark, by page."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.fonts = {name: TextOfCodes(font) for name, font in _fonts(pdf).items()}
        self.stretches: list[list[Stretch]] = []
        self.loose: list[int] = []
        for page in pdf.pages:
            stretches, loose = self._read(page)
            self.stretches.append(stretches)
            self.loose.append(loose)
        self._places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.root = self._node(pdf.Root.StructTreeRoot.K[0])

    def _read(self, page: pikepdf.Page) -> tuple[list[Stretch], int]:
        stretches: list[Stretch] = []
        opened: list[Stretch | None] = []
        loose, font = 0, self.fonts.get("")
        for operands, operator in steps(page):
            name = str(operator)
            if name == "Tf":
                font = self.fonts[str(operands[0])]
            elif name in ("BDC", "BMC"):
                opened.append(_opened(operands, stretches, opened))
            elif name == "EMC":
                opened.pop()
            elif name in DRAWING:
                inside = [stretch for stretch in opened if stretch]
                loose += len(inside) != 1  # in no mark, or in one within another
                if inside and name == "Tj" and font:
                    words = font.text(bytes(operands[0]))
                    inside[0].drawn += words
                    inside[0].read += "" if None in opened else words
        return stretches, loose + len(opened)

    def _node(self, source: Thing) -> Node:
        node = Node(str(source.S).removeprefix("/"), source)
        kids = source.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                node.marks.append((self._places[source.Pg.objgen], kid))
            elif kid.get("/Type") == "/MCR":
                node.marks.append((self._places[kid.Pg.objgen], int(kid.MCID)))
            else:
                node.kids.append(self._node(kid))
        node.own = "".join(stretch.read for page, mark in node.marks for stretch in self.marked(page, mark))
        return node

    def marked(self, page: int, mark: int) -> list[Stretch]:
        """The stretches on a page with that number: one, if all is well."""
        return [stretch for stretch in self.stretches[page] if stretch.mark == mark]


def steps(page: pikepdf.Page) -> list[tuple[Thing, Thing]]:
    """What a page does: the operands and the operator of each step."""
    return [(step.operands, step.operator) for step in pikepdf.parse_content_stream(page)]


def _opened(operands: Thing, stretches: list[Stretch], opened: list[Stretch | None]) -> Stretch | None:
    """A new stretch, or None for text that is read instead of what is drawn; that is noted where it stands."""
    about = operands[1] if len(operands) > 1 else {}
    if str(operands[0]) == "/Span":
        inside = next(stretch for stretch in reversed(opened) if stretch)
        inside.read += str(about["/ActualText"])
        return None
    stretch = Stretch(int(about["/MCID"]) if "/MCID" in about else None)
    stretches.append(stretch)
    return stretch


def _fonts(pdf: pikepdf.Pdf) -> dict[str, Thing]:
    return {name: font for page in pdf.pages for name, font in page.Resources.get("/Font", {}).items()}


class TextOfCodes:
    """A font of the document: what its codes mean, how wide they are said to be and how wide they are."""

    def __init__(self, font: Thing) -> None:
        self.font, self.inner = font, font.DescendantFonts[0]
        rows = re.findall(rb"<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>", font.ToUnicode.read_bytes())
        self.texts = {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}
        self.texts.pop(0, None)
        self.used: set[int] = set()

    def text(self, codes: bytes) -> str:
        """What is said by codes of two bytes."""
        found = struct.unpack(f">{len(codes) // 2}H", codes)
        self.used.update(found)
        return "".join(self.texts.get(code, "\0") for code in found)

    @property
    def said(self) -> dict[int, float]:
        """The width of each code in thousandths, as the document says."""
        first, widths = self.inner.W
        return {int(first) + place: float(width) for place, width in enumerate(widths)}

    @property
    def real(self) -> dict[int, float]:
        """The same as the embedded font has it."""
        data = self.inner.FontDescriptor.FontFile2.read_bytes()
        count = struct.unpack(">H", data[4:6])[0]
        rows = (struct.unpack(">4sIII", data[12 + 16 * row : 28 + 16 * row]) for row in range(count))
        tables = {tag: data[start : start + length] for tag, _, start, length in rows}
        units = struct.unpack(">H", tables[b"head"][18:20])[0]
        full = struct.unpack(">H", tables[b"hhea"][34:36])[0]
        glyphs = self.inner.CIDToGIDMap.read_bytes()
        places = [int.from_bytes(glyphs[at : at + 2], "big") for at in range(0, len(glyphs), 2)]
        widths = [
            struct.unpack_from(">H", tables[b"hmtx"], 4 * min(place, full - 1))[0] * 1000 / units for place in places
        ]
        return dict(enumerate(widths))


def read(data: bytes) -> Tagged:
    """The document in `data`."""
    return Tagged(pikepdf.open(io.BytesIO(data)))
