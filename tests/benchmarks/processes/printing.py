"""Prints the report on standard input, by the program or with plain platypus, and says what that took."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.benchmarks.processes.saying import say
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Photo, Quote
from weerbaar_desktop.pdf.process import serve
from weerbaar_desktop.pdf.request import Printing, read_request

FONTS = Path(__file__).parents[3] / "resources/fonts"


class Counted(io.RawIOBase):
    """Takes what is written and only counts it."""

    size = 0

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, data: Any) -> int:  # noqa: ANN401  # any buffer, as the standard library has it
        """Count it."""
        self.size += len(data)
        return len(data)


def peak() -> int:
    """The most bytes of memory that this process ever had."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def ours(target: Counted) -> None:
    """As the document process does it."""
    if serve(sys.stdin.buffer, io.BufferedWriter(target), FONTS):
        raise RuntimeError("the report was refused")


def plain(target: Counted, photos: Iterator[Path]) -> None:
    """As somebody does it who reads the first chapter of the manual; every string is escaped, every photo a file."""
    from reportlab import rl_config
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate

    rl_config.useA85 = 0  # photos go in as they are: the faster way
    asked = read_request(sys.stdin.buffer)
    if not isinstance(asked, Printing):
        raise TypeError("no report")
    name = "AtkinsonHyperlegibleNext-Regular"
    pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    style = ParagraphStyle("body", fontName=name, fontSize=10.5, leading=15.5)
    story = [flowable for block in asked.report.blocks for flowable in _flowables(block, style, photos)]
    SimpleDocTemplate(target, pagesize=A4, title=asked.report.title).build(story, _foot, _foot)


def _foot(canvas: Any, _document: object) -> None:  # noqa: ANN401  # reportlab has no types
    canvas.drawString(68, 40, f"Blad {canvas.getPageNumber()}")


def _flowables(block: Block, style: Any, photos: Iterator[Path]) -> list[Any]:  # noqa: ANN401  # the same
    from reportlab import platypus

    def words(text: str) -> Any:  # noqa: ANN401  # the same
        return platypus.Paragraph(escape(text), style)

    if isinstance(block, Facts):
        return [platypus.Table([[words(label), words(value)] for label, value in block.rows], colWidths=(138, 300))]
    if isinstance(block, Quote):
        return [words(block.label), words(block.text)]
    if isinstance(block, Photo):
        return [platypus.Image(str(next(photos)), 400, 300, lazy=2), words(block.caption)]
    return [words(block.text)] if isinstance(block, Heading | Paragraph) else []


def main(how: str, folder: Path) -> None:
    """Once; `folder` holds the photos for who needs them as files."""
    target = Counted()
    begun, worked = time.perf_counter(), time.process_time()
    if how == "ours":
        ours(target)
    else:
        plain(target, iter(sorted(folder.iterdir())))
    say(
        seconds=time.perf_counter() - begun,
        worked=time.process_time() - worked,
        peak=peak(),
        size=target.size,
    )


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
