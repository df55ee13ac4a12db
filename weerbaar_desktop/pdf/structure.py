"""The structure of a document beside its looks: what is read, as what, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from weerbaar_desktop.pdf.pdf_file import PdfFile, fitting, references, text_string

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points from the lower left of the sheet."""

_LANGUAGE: Final = "nl"


@dataclass(slots=True, eq=False)
class Element:
    """A part of the document as a reader meets it, with the role that the standard names.

    alt: the words that stand for a picture; scope: what a head of a table is the head of; box: where a picture stands.
    """

    role: str
    parent: Element | None = None
    alt: str = ""
    scope: str = ""
    box: Box | None = None
    number: int = 0
    kids: list[Element] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    written: bool = False

    def part(self, role: str, *, alt: str = "", scope: str = "") -> Element:
        """A new last part of this element."""
        part = Element(role, self, alt, scope)
        self.kids.append(part)
        return part


class Tree:
    """The elements on their way to the file: each is written once the reading has gone past it, and then forgotten."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self.root, self._document = file.reserve(), file.reserve()
        self._top: list[int] = []
        self._open: list[Element] = []
        self._pages: list[int] = []
        self._owners: list[int] = []
        self._level = 0

    def turn(self) -> None:
        """A new page begins."""
        self._owners = []

    def mark(self, element: Element, page: int) -> int:
        """The number of a new stretch of drawing on the object `page` that belongs to `element`."""
        self._reach(element)
        mark = len(self._owners)
        element.marks.append((page, mark))
        self._owners.append(self._numbered(element))
        return mark

    def leave(self) -> None:
        """The page is full."""
        self._pages.append(self._file.add(references(self._owners)))

    def close(self) -> None:
        """Everything was drawn: what is still open is written, and the tree above it."""
        self._close_down_to(0)
        file = self._file
        pages = " ".join(f"{page} {owners} 0 R" for page, owners in enumerate(self._pages))
        parents = file.add(f"<</Nums[{pages}]>>")
        kids = references(self._top)
        file.put(self._document, f"<</Type/StructElem/S/Document/P {self.root} 0 R/Lang({_LANGUAGE})/K{kids}>>")
        file.put(
            self.root,
            f"<</Type/StructTreeRoot/K[{self._document} 0 R]"
            f"/ParentTree {parents} 0 R/ParentTreeNextKey {len(self._pages)}>>",
        )

    def _reach(self, element: Element) -> None:
        """Close what the reading has passed; a cell stays open with its row, which is drawn line by line."""
        path = _path(element)
        depth = 0
        while depth < min(len(path), len(self._open)) and path[depth] is self._open[depth]:
            depth += 1
        self._close_down_to(depth)
        for opened in path[depth:]:
            if opened.parent is None:
                self._nest(opened)
                self._top.append(self._numbered(opened))
            self._open.append(opened)

    def _nest(self, element: Element) -> None:
        """A heading is at most one level deeper than the one before it."""
        if element.role.startswith("H"):
            self._level = min(int(element.role[1:]), self._level + 1)
            element.role = f"H{self._level}"

    def _close_down_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self._write(self._open.pop())

    def _numbered(self, element: Element) -> int:
        element.number = element.number or self._file.reserve()
        return element.number

    def _write(self, element: Element) -> None:
        for kid in element.kids:
            if not kid.written:
                self._write(kid)
        parent = self._numbered(element.parent) if element.parent else self._document
        about = f"/Type/StructElem/S/{element.role}/P {parent} 0 R{_attributes(element)}{_kids(element)}"
        self._file.put(self._numbered(element), f"<<{about}>>")
        element.written = True
        element.kids, element.marks = [], []


def _path(element: Element) -> list[Element]:
    """From the top down to what holds `element`, or to itself when nothing does."""
    path = [element.parent or element]
    while (above := path[0].parent) is not None:
        path.insert(0, above)
    return path


def _attributes(element: Element) -> str:
    about = f"/Alt{text_string(fitting(element.alt))}" if element.alt else ""
    if element.scope:
        about += f"/A<</O/Table/Scope/{element.scope}>>"
    if element.box:
        box = " ".join(f"{side:.2f}" for side in element.box)
        about += f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
    return about


def _kids(element: Element) -> str:
    """Its stretches of drawing, then its parts; the first page is named once for the whole element."""
    if not element.marks:
        return f"/K{references([kid.number for kid in element.kids])}" if element.kids else ""
    first = element.marks[0][0]
    marks = [str(mark) if page == first else f"<</Type/MCR/Pg {page} 0 R/MCID {mark}>>" for page, mark in element.marks]
    return f"/Pg {first} 0 R/K[{' '.join(marks)}]"
