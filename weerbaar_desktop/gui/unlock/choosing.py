"""Asking for a folder before a vault is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from weerbaar_desktop.gui.main_window import MainWindow

CHOOSE: Final = tr("Kies de map van uw kluis")


def choose_folder(window: MainWindow, title: str, start: str) -> Path | None:
    """Asks in a dialog of Qt: that of the desktop is refused to a process that cannot be dumped."""
    from weerbaar_desktop.gui.files import ask_folder

    return ask_folder(window, title, start)
