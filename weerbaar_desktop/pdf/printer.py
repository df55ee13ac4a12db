"""Prints a report: the same report gives the same bytes, and nothing in it is ever read as markup or as a path."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.report import Block, Heading, Report
from weerbaar_desktop.pdf.blocks import bands
from weerbaar_desktop.pdf.embedding import EmbeddedFonts
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.look import BOTTOM, HAIRLINE, HEIGHT, INK, LEFT, SHEET, TOP, WIDTH, look
from weerbaar_desktop.pdf.metadata import described
from weerbaar_desktop.pdf.outline import Outline
from weerbaar_desktop.pdf.pdf_file import PdfFile, fitting, references
from weerbaar_desktop.pdf.photos import Photos
from weerbaar_desktop.pdf.sheets import Sheet, sheets
from weerbaar_desktop.pdf.structure import Tree
from weerbaar_desktop.pdf.telling import Target
from weerbaar_desktop.pdf.text import text_lines

_PRACTICE: Final = "OEFENING: alles op dit blad is verzonnen"


def print_report(report: Report, fonts_folder: Path, photos: Iterable[bytes] = ()) -> bytes:
    """The report as a PDF, all of it in memory."""
    target = BytesIO()
    write_report(report, fonts_folder, target, photos)
    return target.getvalue()


def _unheard(_sheet: int) -> None:
    pass


def write_report(
    report: Report,
    fonts_folder: Path,
    target: Target,
    photos: Iterable[bytes] = (),
    drawn: Callable[[int], None] = _unheard,
) -> None:
    """Write the report to `target` as a PDF with the fonts in `fonts_folder`, sheet by sheet.

    A4, Dutch, PDF/A-3a and PDF/UA-1, a title and no other metadata. photos: a JPEG for each Photo in the report, in
    order; each is taken when its sheet is drawn. drawn: told the number of each sheet, from 1. Raises ValueError when
    the photos are not those of the report.
    """
    file = PdfFile(target)
    shown = Photos(file, iter(photos))
    printing = _Printing(report, file, shown, fonts_folder)
    for number, sheet in enumerate(sheets(bands(_titled(report), printing.look), HEIGHT), 1):
        printing.print_sheet(sheet)
        drawn(number)
    shown.close()
    printing.close()


def _titled(report: Report) -> tuple[Block, ...]:
    """The blocks under their title, unless they begin with a title of their own or want none."""
    first = report.blocks[0] if report.blocks else None
    if not report.titled or (isinstance(first, Heading) and first.level == 1):
        return report.blocks
    return (Heading(report.title, 1), *report.blocks)


@dataclass(frozen=True, slots=True)
class _Printed:
    """A sheet of which only the foot is missing: its objects in the file."""

    page: int
    content: int
    pictures: list[int]


class _Printing:
    """One document on its way to the file; how many sheets it has shows at the end, so their feet come last."""

    def __init__(self, report: Report, file: PdfFile, photos: Photos, fonts_folder: Path) -> None:
        self.look = look(fonts_folder)
        self._report, self._file, self._photos = report, file, photos
        self._fonts, self._tree, self._outline = EmbeddedFonts(fonts_folder), Tree(file), Outline(file)
        self._pages, self._letters = file.reserve(), file.reserve()
        self._printed: list[_Printed] = []

    def print_sheet(self, sheet: Sheet) -> None:
        """All that stands on it above its foot."""
        page, content = self._file.reserve(), self._file.reserve()
        self._tree.turn()
        ink = Ink(self._tree, self._outline, self._fonts, self._photos, page)
        if self._report.practice:
            self._mark(ink)
        for placed in sheet:
            placed.band.paint(ink, LEFT, SHEET[1] - TOP - placed.depth)
        self._file.stream(content, "", ink.drawn())
        self._tree.leave()
        self._printed.append(_Printed(page, content, ink.pictures))

    def close(self) -> None:
        """The feet, the sheets themselves, the letters and what the document says of itself."""
        for place, printed in enumerate(self._printed):
            self._finish(place, printed)
        file = self._file
        pages = references([printed.page for printed in self._printed])
        file.put(self._pages, f"<</Type/Pages/Count {len(self._printed)}/Kids{pages}>>")
        self._fonts.write(file, self._letters)
        self._tree.close()
        title = fitting(self.look.body.face.visible(self._report.title).replace("\n", " "))
        info, described_by = described(file, title)
        outline = f"/Outlines {self._outline.write()} 0 R" if self._outline and len(self._printed) > 1 else ""
        catalog = file.add(
            f"<</Type/Catalog/Pages {self._pages} 0 R/Lang(nl)/MarkInfo<</Marked true>>"
            f"/StructTreeRoot {self._tree.root} 0 R/ViewerPreferences<</DisplayDocTitle true>>{outline}{described_by}>>"
        )
        file.close(catalog, info)

    def _finish(self, place: int, printed: _Printed) -> None:
        ink = Ink(self._tree, self._outline, self._fonts, self._photos, printed.page)
        self._foot(ink, f"Blad {place + 1} van {len(self._printed)}")
        foot = self._file.add_stream("", ink.drawn())
        wide, high = SHEET
        names = "".join(f"/P{order} {number} 0 R" for order, number in enumerate(printed.pictures, 1))
        pictures = f"/XObject<<{names}>>" if names else ""
        self._file.put(
            printed.page,
            f"<</Type/Page/Parent {self._pages} 0 R/MediaBox[0 0 {wide} {high}]"
            f"/Resources<</Font {self._letters} 0 R{pictures}>>"
            f"/Contents[{printed.content} 0 R {foot} 0 R]/StructParents {place}/Tabs/S>>",
        )

    def _foot(self, ink: Ink, number: str) -> None:
        styles, top = self.look, BOTTOM - 22
        ink.line(LEFT, LEFT + WIDTH, top, 0.6, HAIRLINE)
        count = text_lines(number, styles.foot, WIDTH)[0]
        for place, line in enumerate(text_lines(self._report.footer, styles.foot, WIDTH - count.width - 24)[:2]):
            line.paint(ink, LEFT, top - 5 - place * styles.foot.leading)
        count.paint(ink, LEFT + WIDTH - count.width, top - 5)

    def _mark(self, ink: Ink) -> None:
        """The word that no sheet of a practice vault may lack."""
        word = text_lines(_PRACTICE, self.look.practice, WIDTH)[0]
        ink.within(None)
        ink.box(LEFT, SHEET[1] - 46, WIDTH, 20, INK)
        word.paint(ink, LEFT + (WIDTH - word.width) / 2, SHEET[1] - 29)
