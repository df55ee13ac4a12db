"""What the window knows of where it runs: Qt, the screen, colours and zoom; nothing of a case, and no names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Choice, current_theme
from weerbaar_desktop.presentation.about_shown import Surroundings

if TYPE_CHECKING:
    from weerbaar_desktop.gui.main_window import MainWindow

_COLOURS: Final = {
    Choice.SYSTEM: tr("van het systeem"),
    Choice.LIGHT: "licht",
    Choice.DARK: "donker",
    Choice.HIGH_CONTRAST: tr("hoog contrast"),
}


def surroundings(window: MainWindow) -> Surroundings:
    """As they are now."""
    theme, screen = current_theme(), window.screen()
    size, scale = screen.size(), f"{screen.devicePixelRatio():g}".replace(".", ",")
    is_open = window.navigation is not None
    vault = (
        (tr("Een oefenkluis is open") if window.practice else tr("Een kluis is open"))
        if is_open
        else tr("Er is geen kluis open")
    )
    return Surroundings(
        f"{qVersion()}, {QGuiApplication.platformName()}",
        tr("{width} x {height}, schaal {scale}", width=size.width(), height=size.height(), scale=scale),
        _COLOURS[theme.choice],
        round(theme.zoom * 100),
        vault,
    )
