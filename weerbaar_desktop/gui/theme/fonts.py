"""The fonts that ship with the program, made known to Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

_AT_ONCE = ("Regular", "SemiBold")
_OTHER_SCRIPTS = (
    "NotoSans-Regular",
    "NotoSansArabic-Regular-Subset",
    "NotoSansHebrew-Regular-Subset",
    "NotoEmoji-Subset",
)
"""For what Atkinson lacks, also on a computer without such fonts; made known at once, because a font that comes later
makes every widget measure its text again, and because it takes less than a millisecond."""


class Fonts:
    """Two weights and the fonts of other scripts at once; others when they are first asked for, once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: set[str] = set()
        for weight in _AT_ONCE:
            self.add(weight)
        for name in _OTHER_SCRIPTS:
            self._add_file(name)

    def add(self, weight: str) -> None:
        """Makes one more weight known, such as "Bold"."""
        self._add_file(f"AtkinsonHyperlegibleNext-{weight}")

    def add_mono(self) -> None:
        """Makes the font known in which all letters are as wide."""
        self._add_file("AtkinsonHyperlegibleMono-Regular")

    def _add_file(self, name: str) -> None:
        if name not in self._known:
            self._known.add(name)
            QFontDatabase.addApplicationFont(str(self._folder / f"{name}.ttf"))
