"""Push buttons: their words are their name, an icon only stands beside words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

ICON_COLOURS: Final = {"primary": "accent_text", "quiet": "accent", "link": "accent"}


class Button(QPushButton, Themed):
    """A button of a kind: primary, secondary, quiet, link or navigation; `symbol` names its icon."""

    def __init__(self, text: str | QWidget | None = None, kind: str = "secondary", symbol: str = "") -> None:
        # Forms give the parent first.
        super().__init__(text if isinstance(text, QWidget) else None)
        self._kind, self._symbol = kind, symbol
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if isinstance(text, str):
            self.setText(text)
        if kind == "link":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.restyle()

    def setText(self, text: str) -> None:
        """Sets the words; a space is added before them when an icon stands there."""
        super().setText(f" {text}" if self._symbol and self._kind != "link" else text)
        self.setAccessibleName(text.replace("&", ""))

    def restyle(self) -> None:
        if self._symbol:
            theme = current_theme()
            role = ICON_COLOURS.get(self._kind, "text")
            if self._kind == "navigation" and self.isChecked():
                role = "accent"
            self.setIcon(theme.icon(self._symbol, role))
            self.setIconSize(QSize(theme.px(20), theme.px(20)))

    def set_symbol(self, symbol: str) -> None:
        """Another icon; none for ""."""
        words = self.text().strip()
        self._symbol = symbol
        self.setText(words)
        self.restyle()

    def _get_symbol(self) -> str:
        return self._symbol

    def _get_look(self) -> str:
        return self._kind

    def _set_look(self, kind: str) -> None:
        self._kind = kind
        self.setProperty("kind", kind)
        self.restyle()

    symbol = Property(str, _get_symbol, set_symbol)
    look = Property(str, _get_look, _set_look)
