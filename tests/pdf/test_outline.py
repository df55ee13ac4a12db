"""The bookmarks of a long document lead to its headings, and hold nothing that is not printed."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

import pikepdf

from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.domain.report import Block, Heading, Paragraph

Printed = Callable[..., bytes]
STORY: Final = Paragraph("Hij schreef opnieuw. " * 120)
BLOCKS: Final[tuple[Block, ...]] = (
    Heading("Aangifte", 1),
    Heading("Incident 1: 3 maart"),
    STORY,
    Heading("Waar", 3),
    STORY,
    Heading("Incident 2:\n4 maart \u202e"),
    STORY,
    Heading("Bijlage " + "x" * 500, 1),
    Paragraph("Einde."),
)


def bookmarks(data: bytes) -> list[tuple[str, list[str]]]:
    """Of the first level, each with those below it; each must lead to a sheet on which its words stand."""
    with pikepdf.open(io.BytesIO(data)) as document, document.open_outline() as outline:
        return [(item.title, [below.title for below in item.children]) for item in outline.root]


def test_each_heading_of_the_first_two_levels_has_a_bookmark(printed: Printed) -> None:
    data = printed(*BLOCKS)
    first, last = bookmarks(data)
    assert first == ("Aangifte", ["Incident 1: 3 maart", "Incident 2: 4 maart ⟨U+202E⟩"])
    assert last == ("Bijlage " + "x" * 112 + "…", [])
    assert faults(read(data)) == []


def test_a_bookmark_leads_to_the_height_of_its_heading(printed: Printed) -> None:
    data = printed(*BLOCKS)
    with pikepdf.open(io.BytesIO(data)) as document:
        first = document.Root.Outlines.First
        tops = [float(one.Dest[3]) for one in (first.First, first.Last, first.Next)]
    assert all(74 < top < 842 for top in tops)
    assert tops[0] > tops[1]  # the second one stands under a story


def test_a_document_of_one_sheet_needs_none(printed: Printed) -> None:
    data = printed(Heading("Brief", 1), Paragraph("Kort."))
    with pikepdf.open(io.BytesIO(data)) as document:
        assert "/Outlines" not in document.Root
