"""The bookmarks of a document: its headings of the first two levels, each with where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from weerbaar_desktop.pdf.pdf_file import PdfFile, text_string

DEEPEST: Final = 2
_LONGEST: Final = 120
"""Characters of a bookmark; the heading itself is whole."""
_ABOVE: Final = 8.0
"""Points of white that are seen above a heading."""


@dataclass(slots=True, eq=False)
class _Bookmark:
    """`page` is the number of its object in the file; top: points from the lower left of the sheet."""

    title: str
    page: int
    top: float
    below: list[_Bookmark] = field(default_factory=list)
    number: int = 0


class Outline:
    """The bookmarks in the order in which their headings are drawn; a document of one sheet needs none."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._first_level: list[_Bookmark] = []

    def add(self, level: int, title: str, page: int, top: float) -> None:
        """A heading that was drawn; one of the second level stands under the last one of the first."""
        bookmark = _Bookmark(_short(title), page, top + _ABOVE)
        above = self._first_level[-1].below if level > 1 and self._first_level else self._first_level
        above.append(bookmark)

    def write(self) -> int:
        """The number of the whole in the file."""
        root = self._file.reserve()
        self._row(self._first_level, root)
        first, last = self._first_level[0].number, self._first_level[-1].number
        self._file.put(root, f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {self._opened()}>>")
        return root

    def __bool__(self) -> bool:
        return bool(self._first_level)

    def _opened(self) -> int:
        return sum(1 + len(bookmark.below) for bookmark in self._first_level)

    def _row(self, row: list[_Bookmark], parent: int) -> None:
        for bookmark in row:
            bookmark.number = self._file.reserve()
        beside = {bookmark.number: "" for bookmark in row}
        for left, right in pairwise(row):
            beside[left.number] += f"/Next {right.number} 0 R"
            beside[right.number] += f"/Prev {left.number} 0 R"
        for bookmark in row:
            self._row(bookmark.below, bookmark.number)
            self._file.put(
                bookmark.number,
                f"<</Title{text_string(bookmark.title)}/Parent {parent} 0 R{beside[bookmark.number]}{_within(bookmark)}"
                f"/Dest[{bookmark.page} 0 R/XYZ null {bookmark.top:.2f} null]>>",
            )


def _within(bookmark: _Bookmark) -> str:
    below = bookmark.below
    return f"/First {below[0].number} 0 R/Last {below[-1].number} 0 R/Count {len(below)}" if below else ""


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
