"""The document process: one report, picture or pile of pages in, one document out, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.domain.picture import Picture
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.pdf.request import PixelPages, read_request


def serve(source: BinaryIO, target: BinaryIO, fonts_folder: Path) -> int:
    """Read a request until its end, write the document; returns the exit code: 0, or 2 when the request is none."""
    try:
        request = read_request(source)
        made = _bound(request) if isinstance(request, PixelPages) else b""  # they are read while they are bound
    except ValueError:
        return 2
    target.write(made if isinstance(request, PixelPages) else _drawn(request, fonts_folder))
    target.flush()
    return 0


def _bound(request: PixelPages) -> bytes:
    from weerbaar_desktop.pdf.pixel_pages import bind_pages

    return bind_pages(request.pages, request.dots)


def _drawn(request: Report | Picture, fonts_folder: Path) -> bytes:
    """Either engine is loaded only where a document is made with it."""
    if isinstance(request, Report):
        from weerbaar_desktop.pdf.printer import print_report

        return print_report(request, fonts_folder)
    from weerbaar_desktop.pdf.pictures import draw_picture

    return draw_picture(request, fonts_folder)
