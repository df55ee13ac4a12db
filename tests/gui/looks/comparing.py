"""Whether a window looks as it did: a picture of it in coarse cells, held against one that is kept beside this file.

A cell is 20 px and counts as its mean colour: letters drawn a little otherwise on another machine change nothing,
a ground, a card or a button in another colour or place does.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

KEPT: Final = Path(__file__).parent
_CELL: Final = 20
_SAME: Final = 18
"""How far a colour channel of a cell may be off, of 255."""
_MAY_DIFFER: Final = 6
"""Cells; a primary button covers about thirteen."""


def coarse(widget: QWidget) -> Image.Image:
    """What is painted, a pixel for each cell."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = picture.width(), picture.height()
    whole = Image.frombuffer("RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine(), 1)
    return whole.resize((size[0] // _CELL, size[1] // _CELL), Image.Resampling.BOX)


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many cells are not the same; all of them where the sizes differ."""
    if one.size != other.size:
        return one.width * one.height
    pairs = zip(one.tobytes(), other.tobytes(), strict=True)
    off = [abs(here - there) > _SAME for here, there in pairs]
    return sum(any(off[at : at + 3]) for at in range(0, len(off), 3))


def looks_as_kept(widget: QWidget, name: str, fresh: Path) -> str:
    """ "" when it does; else what is different, and where the picture of now was written."""
    now, kept = coarse(widget), KEPT / f"{name}.png"
    cells = differing(now, Image.open(kept).convert("RGB")) if kept.exists() else now.width * now.height
    if cells <= _MAY_DIFFER:
        return ""
    written = fresh / kept.name
    now.save(written)
    return f"{cells} cells of {name} differ; when it is meant, {written} takes the place of {kept}"
