"""Asking for a folder before a vault is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow

CHOOSE: Final = tr("Kies de map van uw kluis")


def choose_folder(window: MainWindow, title: str, start: str) -> Path | None:
    """Asks for a folder in Qt's own dialog: that of the desktop is refused to a process that cannot be dumped."""
    from PySide6.QtWidgets import QFileDialog

    option = QFileDialog.Option
    chosen = QFileDialog.getExistingDirectory(
        window, title, start, option.ShowDirsOnly | option.DontUseNativeDialog | option.DontUseCustomDirectoryIcons
    )
    return Path(chosen) if chosen else None
