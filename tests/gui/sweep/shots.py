"""Pictures of each page in each setting, to be looked at: kept where SHOTS names a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QScrollArea

from tests.gui.sweep.view import Setting
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page

SHOTS: Final = "SHOTS"


def keep(window: MainWindow, page: Page, setting: Setting) -> None:
    """The window as it opens, and in the whole sweep the whole page where it scrolls; a folder for each setting,
    numbered as toured."""
    if SHOTS not in os.environ or not type(page).__module__.startswith("weerbaar_desktop."):
        return
    folder = Path(os.environ[SHOTS]) / f"{setting.theme.value}-{setting.zoom:.0%}-{setting.width}x{setting.height}"
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{len(list(folder.glob('*-window.png'))):03}-{type(page).__name__}"
    areas = [area for area in window.findChildren(QScrollArea) if area.isAncestorOf(page)]
    was = [area.verticalScrollBar().value() for area in areas]
    for area in areas:
        area.verticalScrollBar().setValue(0)
    window.grab().save(str(folder / f"{name}-window.png"))
    whole = os.environ.get("SWEEP") == "whole"
    for area, value in zip(areas, was, strict=True):
        body = area.widget()
        if whole and body is not None and area.verticalScrollBar().maximum():
            body.grab().save(str(folder / f"{name}-whole.png"))
        area.verticalScrollBar().setValue(value)
