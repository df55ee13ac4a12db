"""The document process: one report in, one PDF out, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.pdf.request import decode_report


def serve(source: BinaryIO, target: BinaryIO, fonts_folder: Path) -> int:
    """Read a request until its end, write the PDF; returns the exit code: 0, or 2 when the request is no report."""
    try:
        report = decode_report(source.read())
    except ValueError:
        return 2
    from weerbaar_desktop.pdf.printer import print_report  # the engine is loaded only where a document is made

    target.write(print_report(report, fonts_folder))
    target.flush()
    return 0
