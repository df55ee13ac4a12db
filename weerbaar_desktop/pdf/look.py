"""Sizes, inks and white space on paper: calm, and readable when printed in black and white."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.pdf.fonts import fonts
from weerbaar_desktop.pdf.text import Style

SHEET: Final = (595.276, 841.89)
"""A4 in points."""
LEFT: Final = 68.0
RIGHT: Final = 60.0
TOP: Final = 64.0
BOTTOM: Final = 74.0
WIDTH: Final = SHEET[0] - LEFT - RIGHT
HEIGHT: Final = SHEET[1] - TOP - BOTTOM

INK: Final = 0x1E2B2F
MUTED: Final = 0x515E61
ACCENT: Final = 0x12595F
HAIRLINE: Final = 0xC9C2B5
PANEL: Final = 0xF5F2EC
WHITE: Final = 0xFFFFFF

LABEL_WIDTH: Final = 138.0
GUTTER: Final = 12.0


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of text in a document."""

    body: Style
    strong: Style
    muted: Style
    label: Style
    headings: tuple[Style, Style, Style]
    quote: Style
    cell: Style
    head: Style
    cell_code: Style
    code: Style
    foot: Style
    practice: Style


def look(fonts_folder: Path) -> Look:
    """The styles with the fonts in `fonts_folder`."""
    faces = fonts(fonts_folder)
    return Look(
        body=Style(faces.regular, 10.5, 15.5, INK),
        strong=Style(faces.semibold, 10.5, 15.5, INK),
        muted=Style(faces.regular, 9.5, 14, MUTED),
        label=Style(faces.semibold, 9.5, 15.5, MUTED),
        headings=(
            Style(faces.semibold, 23, 29, INK),
            Style(faces.semibold, 14.5, 20, INK),
            Style(faces.semibold, 11.5, 17, ACCENT),
        ),
        quote=Style(faces.regular, 11.5, 17.5, INK),
        cell=Style(faces.regular, 9.5, 13.5, INK),
        head=Style(faces.semibold, 9, 13.5, INK),
        cell_code=Style(faces.code, 8.5, 13.5, INK),
        code=Style(faces.code, 13, 20, INK),
        foot=Style(faces.regular, 8.5, 12, MUTED),
        practice=Style(faces.bold, 10, 14, WHITE),
    )
