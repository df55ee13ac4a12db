"""Icons: the outlines in resources/icons, in the colour and size that is asked for, each drawn once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap


class IconCache:
    """Draws icons from `folder`; emptied when the theme or the zoom changes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Forgets what was drawn; the outlines themselves stay."""
        self._drawn.clear()

    def pixmap(self, name: str, colour: str, size: int, ratio: float, stroke: str) -> QPixmap:
        """Icon `name` in `colour`, `size` logical px square, for a screen of `ratio` device px per px."""
        key = (name, colour, size, ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(name, colour, size, ratio, stroke)
        return found

    def icon(self, name: str, colour: str, size: int, ratio: float, stroke: str) -> QIcon:
        """The same as a QIcon that looks alike in every state."""
        return QIcon(self.pixmap(name, colour, size, ratio, stroke))

    def _draw(self, name: str, colour: str, size: int, ratio: float, stroke: str) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        svg = self._source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
        side = round(size * ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]
