"""Icons: the outlines in resources/icons, in the colour and size that is asked for, each drawn once."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap


class Ink(NamedTuple):
    """What an icon is drawn with: its colour, the colour of what is cut out of it, and the width of its lines."""

    colour: str
    ground: str
    stroke: str


class IconCache:
    """Draws icons from `folder`; emptied when the theme or the zoom changes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Forgets what was drawn; the outlines themselves stay."""
        self._drawn.clear()

    def pixmap(self, name: str, ink: Ink, size: int, ratio: float) -> QPixmap:
        """Icon `name` in `ink`, `size` logical px wide, for a screen of `ratio` device px per px."""
        key = (name, ink.colour, size, ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(name, ink, size, ratio)
        return found

    def _draw(self, name: str, ink: Ink, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        svg = self._source(name).replace("currentColor", ink.colour).replace("groundColor", ink.ground)
        svg = svg.replace('stroke-width="2"', f'stroke-width="{ink.stroke}"')
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        shape = renderer.viewBoxF()
        wide = round(size * ratio)
        pixmap = QPixmap(wide, round(wide * shape.height() / shape.width()))
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]
