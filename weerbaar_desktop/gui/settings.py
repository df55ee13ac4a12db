"""What the window remembers between two starts: theme, zoom and size; never anything of a case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from weerbaar_desktop.gui.theme.theme import Choice


class WindowSettings:
    """Kept in `file`; values that make no sense are read as their default."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def choice(self) -> Choice:
        """The theme that was chosen."""
        try:
            return Choice(str(self._kept.value("theme", Choice.SYSTEM.value)))
        except ValueError:
            return Choice.SYSTEM

    @property
    def zoom(self) -> float:
        """The size that was chosen; 1 is 100 %."""
        try:
            return float(str(self._kept.value("zoom", 1.0)))
        except ValueError:
            return 1.0

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood, for `restoreGeometry`."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    def keep_look(self, choice: Choice, zoom: float) -> None:
        """Remembers theme and zoom."""
        self._kept.setValue("theme", choice.value)
        self._kept.setValue("zoom", zoom)

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remembers where the window stands."""
        self._kept.setValue("geometry", geometry)
        self._kept.sync()
