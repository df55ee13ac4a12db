"""Grounds and lines: cards, quiet panels and the hairline between rows."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme


class Box(QFrame, Themed):
    """A frame of a kind (card, panel, danger, quote …) whose content stands in a column; margins follow the zoom."""

    def __init__(self, box: str, padding: int = 20, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", box)
        self._padding, self._spacing = padding, spacing
        self.column = QVBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        margin = theme.px(self._padding)
        above = theme.px(4) if self.property("box") == "quote" else margin
        self.column.setContentsMargins(margin, above, margin, above)
        self.column.setSpacing(theme.px(self._spacing))

    def add(self, *widgets: QWidget) -> None:
        """Puts the widgets below what is already there."""
        for widget in widgets:
            self.column.addWidget(widget)


def card(*widgets: QWidget, padding: int = 24, spacing: int = 8) -> Box:
    """A raised card with the widgets in a column."""
    return _filled("card", widgets, padding, spacing)


def panel(*widgets: QWidget, padding: int = 20, spacing: int = 8) -> Box:
    """A quiet sunken panel, for what is good to know."""
    return _filled("panel", widgets, padding, spacing)


def quote(*widgets: QWidget) -> Box:
    """The other person's words, apart from the account."""
    return _filled("quote", widgets, 18, 4)


def rule() -> QFrame:
    """A hairline: decoration, skipped by the screen reader."""
    line = QFrame()
    line.setProperty("box", "rule")
    return line


class Row(QWidget, Themed):
    """Widgets beside each other that do not need to wrap; margins none, spacing follows the zoom."""

    def __init__(self, *widgets: QWidget, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.line.addWidget(widget)
        self.restyle()

    def restyle(self) -> None:
        self.line.setSpacing(current_theme().px(self._spacing))


class Column(QWidget, Themed):
    """Widgets below each other without a ground of their own; spacing follows the zoom."""

    def __init__(self, *widgets: QWidget, spacing: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.add(*widgets)
        self.restyle()

    def add(self, *widgets: QWidget) -> None:
        """Puts the widgets below what is already there."""
        for widget in widgets:
            self.column.addWidget(widget)

    def restyle(self) -> None:
        self.column.setSpacing(current_theme().px(self._spacing))


def _filled(box: str, widgets: tuple[QWidget, ...], padding: int, spacing: int) -> Box:
    made = Box(box, padding, spacing)
    made.add(*widgets)
    return made
