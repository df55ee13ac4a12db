"""The document process: one report, picture, pile of pages or document in, one document out, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.pdf.request import Asked, Locking, PixelPages, Printing, read_request


def serve(source: BinaryIO, target: BinaryIO, fonts_folder: Path) -> int:
    """Read a request until its end, write the document; returns the exit code: 0, or 2 when the request is none."""
    try:
        request = read_request(source)
        _make(request, target, fonts_folder)
    except ValueError:
        return 2
    target.flush()
    return 0


def _make(request: Asked, target: BinaryIO, fonts_folder: Path) -> None:
    """Each engine is loaded only where a document is made with it."""
    if isinstance(request, PixelPages):
        from weerbaar_desktop.pdf.pixel_pages import bind_pages

        target.write(bind_pages(request.pages, request.dots))
    elif isinstance(request, Printing):
        from weerbaar_desktop.pdf.printer import write_report

        write_report(request.report, fonts_folder, target, request.photos)
    elif isinstance(request, Locking):
        from weerbaar_desktop.pdf.locked import write_locked

        write_locked(request.document, request.password, target)
    else:
        from weerbaar_desktop.pdf.pictures import draw_picture

        target.write(draw_picture(request, fonts_folder))
