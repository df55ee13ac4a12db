"""The document process: one report or picture in, one PDF or PNG out, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.pdf.request import decode


def serve(source: BinaryIO, target: BinaryIO, fonts_folder: Path) -> int:
    """Read a request until its end, write the document; returns the exit code: 0, or 2 when the request is none."""
    try:
        request = decode(source.read())
    except ValueError:
        return 2
    if isinstance(request, Report):  # either engine is loaded only where a document is made with it
        from weerbaar_desktop.pdf.printer import print_report

        target.write(print_report(request, fonts_folder))
    else:
        from weerbaar_desktop.pdf.pictures import draw_picture

        target.write(draw_picture(request, fonts_folder))
    target.flush()
    return 0
