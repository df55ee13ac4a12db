"""The fonts that ship with the program, made known to Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

_AT_ONCE = ("Regular", "SemiBold")


class Fonts:
    """Two weights at once; others with `add` when they are first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for weight in _AT_ONCE:
            self.add(weight)

    def add(self, weight: str) -> None:
        """Makes one more weight known, such as "Bold"."""
        QFontDatabase.addApplicationFont(str(self._folder / f"AtkinsonHyperlegibleNext-{weight}.ttf"))
