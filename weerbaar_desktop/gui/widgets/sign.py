"""The sign, three reeds that bend and do not break, and the thin drawing of reeds: decoration without a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from weerbaar_desktop.gui.theme.theme import WithIcon, current_theme


class Drawing(QLabel, WithIcon):
    """A drawing of the program's own, `width` by `height` px at 100 %."""

    drawing = ""
    wide = high = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restyle()

    def restyle(self) -> None:
        px = current_theme().px
        self.setFixedSize(px(self.wide), px(self.high))
        self.draw_icon()

    def draw_icon(self) -> None:
        theme = current_theme()
        if theme.draws_icons:
            self.setPixmap(theme.pixmap(self.drawing, "accent", self.wide))


class Sign(Drawing):
    """The mark of the program."""

    drawing = "weerbaar"
    wide = high = 32


class Reeds(Drawing):
    """The drawing, for the unlock window."""

    drawing = "riet"
    wide, high = 280, 140
