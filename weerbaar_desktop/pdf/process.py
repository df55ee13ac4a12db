"""The document process: one report, picture, pile of pages or document in, one document out, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.pdf.request import Asked, Locking, PixelPages, Printing, read_request
from weerbaar_desktop.pdf.telling import Telling


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
        _print(request, target, fonts_folder)
    elif isinstance(request, Locking):
        from weerbaar_desktop.pdf.locked import write_locked

        write_locked(request.document, request.password, target)
    else:
        from weerbaar_desktop.pdf.pictures import draw_picture

        target.write(draw_picture(request, fonts_folder))


def _print(request: Printing, target: BinaryIO, fonts_folder: Path) -> None:
    from weerbaar_desktop.pdf.printer import write_report

    if request.told:
        telling = Telling(target)
        write_report(request.report, fonts_folder, telling, request.photos, telling.drawn)
    else:
        write_report(request.report, fonts_folder, target, request.photos)
