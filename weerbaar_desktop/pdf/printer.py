"""Prints a report: the same report gives the same bytes, and nothing in it is ever read as markup or as a path."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from weerbaar_desktop.domain.report import Block, Heading, Report
from weerbaar_desktop.pdf.blocks import bands
from weerbaar_desktop.pdf.look import BOTTOM, HAIRLINE, HEIGHT, INK, LEFT, SHEET, TOP, WIDTH, Look, look
from weerbaar_desktop.pdf.sheets import Sheet, sheets
from weerbaar_desktop.pdf.text import rgb, text_lines

# We hand no addresses to the engine; should it ever find one, it may fetch nothing.
rl_config.trustedHosts = ["invalid.invalid"]
rl_config.trustedSchemes = []

_PRACTICE: Final = "OEFENING: alles op dit blad is verzonnen"


def print_report(report: Report, fonts_folder: Path) -> bytes:
    """The report as a PDF with the fonts in `fonts_folder`; A4, Dutch, a title and no other metadata."""
    styles = look(fonts_folder)
    divided = sheets(bands(_titled(report), styles), HEIGHT)
    target = BytesIO()
    canvas = Canvas(
        target,
        pagesize=SHEET,
        pdfVersion=(1, 7),
        invariant=1,
        pageCompression=1,
        lang="nl",
        initialFontName=_first_font(styles),
    )
    _only_the_title(canvas, styles.body.face.visible(report.title).replace("\n", " "))
    for number, sheet in enumerate(divided, 1):
        _sheet(canvas, sheet)
        _edges(canvas, report, styles, f"Blad {number} van {len(divided)}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _titled(report: Report) -> tuple[Block, ...]:
    """The blocks under their title, unless they begin with a title of their own or want none."""
    first = report.blocks[0] if report.blocks else None
    if not report.titled or (isinstance(first, Heading) and first.level == 1):
        return report.blocks
    return (Heading(report.title, 1), *report.blocks)


def _first_font(styles: Look) -> str:
    """The engine names a font at the top of every sheet: one of ours, or it would be one that is not embedded."""
    return styles.body.face.runs("a")[0].font


def _only_the_title(canvas: Canvas, title: str) -> None:
    """No author, no producer, no moment: they say nothing about the case and something about the computer."""
    document = canvas._doc
    document.info.title = title
    document.info.format = lambda target: pdfdoc.PDFDictionary({"Title": pdfdoc.PDFString(title)}).format(target)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _sheet(canvas: Canvas, sheet: Sheet) -> None:
    for placed in sheet:
        placed.band.paint(canvas, LEFT, SHEET[1] - TOP - placed.depth)


def _edges(canvas: Canvas, report: Report, styles: Look, number: str) -> None:
    """The foot of every sheet, and above it the word that no sheet of a practice vault may lack."""
    top = BOTTOM - 22
    canvas.setStrokeColorRGB(*rgb(HAIRLINE))
    canvas.setLineWidth(0.6)
    canvas.line(LEFT, top, LEFT + WIDTH, top)
    count = text_lines(number, styles.foot, WIDTH)[0]
    for place, line in enumerate(text_lines(report.footer, styles.foot, WIDTH - count.width - 24)[:2]):
        line.paint(canvas, LEFT, top - 5 - place * styles.foot.leading)
    count.paint(canvas, LEFT + WIDTH - count.width, top - 5)
    if report.practice:
        word = text_lines(_PRACTICE, styles.practice, WIDTH)[0]
        canvas.setFillColorRGB(*rgb(INK))
        canvas.rect(LEFT, SHEET[1] - 46, WIDTH, 20, stroke=0, fill=1)
        word.paint(canvas, LEFT + (WIDTH - word.width) / 2, SHEET[1] - 29)
