"""What the sweep looks at: a page in its window at one theme, zoom and size, and what it finds there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Choice, current_theme
from weerbaar_desktop.gui.widgets.focus_ring import FocusRing

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_CONTROLS = (QAbstractButton, QAbstractItemView, *FIELDS)
_OF_ONE_PIECE = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QScrollBar)
"""Qt's own parts inside these are no widgets of ours; a button in one can still be clicked, and counts."""


REFLOW: Final = (320, 256)
"""What is left of 1280x1024 px at 400 % (WCAG 1.4.10)."""


class Setting(NamedTuple):
    """How the window is shown; the size is in px, and that of `REFLOW` in px at 100 %."""

    theme: Choice
    zoom: float
    width: int
    height: int

    @property
    def window_size(self) -> tuple[int, int]:
        """The size of the window: the zoom of the program is a part of the 400 %, the screen has the rest."""
        part = self.zoom if (self.width, self.height) == REFLOW else 1.0
        return round(self.width * part), round(self.height * part)

    def __str__(self) -> str:
        return f"{self.theme.value} {self.zoom:.0%} {self.width}x{self.height}"


class Finding(NamedTuple):
    """What is wrong with one widget."""

    check: str
    widget: str
    what: str


@dataclass
class View:
    """One page in its window, laid out and painted; `asked`: the size it should have.

    `ringed`: what stands on every page and had its ring looked at.
    """

    window: MainWindow
    page: Page
    asked: tuple[int, int]
    pictures: dict[QWidget, QImage] = field(default_factory=dict)
    ringed: set[QWidget] = field(default_factory=set)

    @cached_property
    def widgets(self) -> list[QWidget]:
        """Everything that is shown, the parts of Qt's own widgets left out."""
        return list(shown_in(self.window))

    @cached_property
    def controls(self) -> list[QWidget]:
        """What is clicked, typed in or reached with Tab.

        The bars beside what scrolls are none: keys, wheel and finger do the same.
        """
        return [
            widget
            for widget in self.widgets
            if isinstance(widget, _CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def of(self, *kinds: type[QWidget]) -> Iterator[QWidget]:
        """What is shown of these classes."""
        return (widget for widget in self.widgets if isinstance(widget, kinds))

    def place(self, widget: QWidget) -> QRect:
        """Where it stands in the window."""
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())

    def scrolled_by(self, widget: QWidget) -> QAbstractScrollArea | None:
        """The area that scrolls it, if any."""
        over = widget.parentWidget()
        while over is not None and not isinstance(over, QAbstractScrollArea):
            over = over.parentWidget()
        return over if isinstance(over, QAbstractScrollArea) else None

    def ground(self, widget: QWidget) -> tuple[QImage, QRect]:
        """A picture of what it stands on, as painted, and its place on it; also of what is scrolled out of view."""
        area = self.scrolled_by(widget)
        root: QWidget = self.window
        if area is not None:
            root = next((child for child in area.viewport().children() if isinstance(child, QWidget)), self.window)
        if root not in self.pictures:
            self.pictures[root] = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return self.pictures[root], QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def shown_in(over: QWidget, *, inside: bool = False) -> Iterator[QWidget]:
    """What is shown in it, parents first; what is hidden is passed by with all that is in it.

    A window holds many pages of which one shows, so this is far from asking each widget there is. `inside` a widget
    of Qt only a button counts.
    """
    inside = inside or isinstance(over, _OF_ONE_PIECE)
    for child in over.children():
        if not isinstance(child, QWidget) or child.isHidden() or child.isWindow():
            continue
        if not isinstance(child, (FocusRing, QScrollBar)) and (isinstance(child, QAbstractButton) or not inside):
            yield child
        yield from shown_in(child, inside=inside)


def said(widget: QWidget) -> str:
    """How a person would know which one is meant."""
    words = widget.accessibleName() or str(widget.property("text") or "").strip() or widget.objectName()
    return f"{type(widget).__name__} '{words[:50]}'"


def px(size: float) -> float:
    """`size` px at 100 %, at the zoom of the theme."""
    return size * current_theme().zoom
