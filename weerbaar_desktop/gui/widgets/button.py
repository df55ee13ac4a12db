"""Push buttons: their words are their name, an icon only stands beside words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import WithIcon, current_theme
from weerbaar_desktop.gui.widgets.restyling import set_style_property
from weerbaar_desktop.gui.widgets.wrapped_words import WrappedWords

ICON_COLOURS: Final = {"primary": "accent_text", "quiet": "accent", "link": "accent", "back": "accent"}

_ICON: Final = 20
"""Px at 100 %."""
_QT_BESIDE_ICON: Final = 4
"""What Qt leaves between an icon and the words, in px."""


class Button(WrappedWords, QPushButton, WithIcon):
    """A button of a kind: primary, secondary, quiet, link, tile or navigation; `symbol` names its icon."""

    def __init__(self, text: str | QWidget | None = None, kind: str = "secondary", symbol: str = "") -> None:
        # Forms give the parent first.
        super().__init__(text if isinstance(text, QWidget) else None)
        self._kind, self._symbol = kind, symbol
        self._roomy, self._has_icon = True, False
        self.setProperty("kind", kind)
        self.setAutoDefault(True)  # outside a dialog this is what lets Enter press the button that has the focus
        if isinstance(text, str):
            self.setText(text)
        if kind == "link":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        else:
            self.may_shrink()
        self.restyle()

    def setText(self, text: str) -> None:
        """Sets the words; room is left before them when an icon stands there."""
        room = {"link": "", "navigation": "  "}.get(self._kind, " ") if self._drawn else ""
        super().setText(room + text)
        self.setAccessibleName(text.replace("&", ""))

    def one_line(self) -> QSize:
        """With the room of its icon from the start: icons come after the first paint, and then nothing may move."""
        hint = super().one_line()
        if self._drawn and not self._has_icon:
            hint.setWidth(hint.width() + current_theme().px(_ICON) + _QT_BESIDE_ICON)
        return hint

    def restyle(self) -> None:
        self.draw_icon()

    def draw_icon(self) -> None:
        theme = current_theme()
        if self._drawn and theme.draws_icons:
            role = ICON_COLOURS.get(self._kind, "text")
            if self._kind == "navigation" and self.property("here"):
                role = "accent"
            self._has_icon = True
            self.setIcon(theme.icon(self._drawn, role))
            self.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))

    def set_symbol(self, symbol: str) -> None:
        """Another icon; none for ""."""
        if symbol != self._symbol:
            self._symbol = symbol
            self._draw_anew()

    def set_roomy(self, roomy: bool) -> None:
        """With little room it leaves out its icon, which says nothing that its words do not, and most around them."""
        if roomy != self._roomy:
            self._roomy = roomy
            set_style_property(self, "room", "" if roomy else "little")
            self._draw_anew()

    @property
    def _drawn(self) -> str:
        """The icon that stands beside its words now."""
        return self._symbol if self._roomy else ""

    def _draw_anew(self) -> None:
        self.setText(self.text().strip())
        if not self._drawn:
            from PySide6.QtGui import QIcon

            self._has_icon = False
            self.setIcon(QIcon())
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
