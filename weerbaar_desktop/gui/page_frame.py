"""A page in the window: its column, the column beside or below it, and its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.qt_values import PAGE_DOWN, PAGE_UP
from weerbaar_desktop.gui.theme.theme import Rests, current_theme
from weerbaar_desktop.gui.widgets.page_scroll import PageScroll
from weerbaar_desktop.gui.widgets.wrapped_words import WrappedWords

if TYPE_CHECKING:
    from weerbaar_desktop.gui.widgets.prose import Prose

_SIDE_WIDTH = 300
_WIDEST_SIDE = 400
_OWN, _NONE = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
_ANY_WIDTH = (1 << 24) - 1
"""What Qt takes as no limit."""


class PageFrame(QWidget, Rests):
    """Scrolls `page`; `set_narrow` moves the side column below, `set_room` the foot, `show_heading` the heading."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        """Builds from the outside in: every step to another parent has all widgets of the page styled anew."""
        super().__init__(parent)
        self.page, self.look_number = page, page.look_number
        self._heading: tuple[Prose, Prose] | None = None
        self._small = self._short = False
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.setSizePolicy(_NONE, _NONE)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._body = self._make_body()
        self._scroll = PageScroll(self._body, self)
        self._whole.addWidget(self._scroll, 1)
        self._fill(page)
        self.restyle()

    def _fill(self, page: Page) -> None:
        self._columns.addLayout(_at_left(page), 1)
        if page.side is not None:
            beside = QVBoxLayout()
            beside.addLayout(_at_left(page.side))
            beside.addStretch(1)
            self._columns.addLayout(beside)
        if not page.wide:
            self._columns.addStretch(0)
        if page.foot is not None:
            self._whole.addWidget(page.foot)

    def set_narrow(self, narrow: bool) -> None:
        """Below 1000 px the columns stand below each other."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        if self.page.side is not None:
            self._size_side(self.page.side, narrow=narrow)

    def show_heading(self, shown: bool) -> None:
        """The heading on the page, with the words of now, where the header has no room for it."""
        if shown and self._heading is None:
            self._heading = self._make_heading()
        if self._heading is not None:
            title, subtitle = self._heading
            title.setProperty("role", "heading" if self._small else "title")
            title.setText(self.page.title)
            subtitle.setText(self.page.subtitle)
            title.setVisible(shown)
            subtitle.setVisible(shown and bool(self.page.subtitle))

    def set_room(self, *, small: bool, short: bool) -> None:
        """Less room around everything in a small window; in a short one the foot scrolls along with the page."""
        foot = self.page.foot
        if foot is not None:
            foot.set_small(small)
            if short != self._short:
                (self._inside if short else self._whole).addWidget(foot)
        if small != self._small:
            self._small = small
            self.restyle()
            for button in self.findChildren(WrappedWords):
                button.updateGeometry()
        self._short = short

    def showEvent(self, event: QShowEvent) -> None:
        """Only the page that is shown says how small the window can get: another may still have an earlier size."""
        self.setSizePolicy(_OWN, _OWN)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """It holds the window no longer."""
        self.setSizePolicy(_NONE, _NONE)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page can be read while the keyboard is on a button of its foot, where it often is from the start."""
        if event.key() in (PAGE_UP, PAGE_DOWN):
            self._scroll.turn(1 if event.key() == PAGE_DOWN else -1)
        else:
            super().keyPressEvent(event)

    def rests(self) -> bool:
        """While the window shows another page."""
        return self.isHidden()

    def restyle(self) -> None:
        theme = current_theme()
        beside, above = (theme.px(16), theme.px(16)) if self._small else (theme.px(32), theme.px(24))
        self._columns.setSpacing(theme.px(32))
        self._body_column.setContentsMargins(beside, above, beside, above)
        self._body_column.setSpacing(theme.px(16))
        if not self.page.wide:
            self.page.setMaximumWidth(theme.reading_width())

    def _make_body(self) -> QWidget:
        body = QWidget()
        body.setProperty("box", "surface")
        self._inside = QVBoxLayout(body)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._body_column = QVBoxLayout()
        self._body_column.addLayout(self._columns, 1)
        self._inside.addLayout(self._body_column, 1)
        return body

    def _make_heading(self) -> tuple[Prose, Prose]:
        from weerbaar_desktop.gui.widgets.boxes import Column
        from weerbaar_desktop.gui.widgets.prose import Prose

        heading = Prose("", "title"), Prose("", "small", "muted")
        self._body_column.insertWidget(0, Column(*heading, spacing=0))
        return heading

    def _size_side(self, side: QWidget, *, narrow: bool) -> None:
        """Beside the page a column of its own; below it as wide as the page."""
        self._columns.setStretch(0, 0 if narrow else 1)  # room that is left over stands below both
        self._columns.setStretch(1, 1 if narrow else 0)
        if narrow:
            side.setMinimumWidth(0)
            side.setMaximumWidth(_ANY_WIDTH if self.page.wide else current_theme().reading_width())
            side.removeEventFilter(self)
        else:
            side.setFixedWidth(self._side_width(side))
            side.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands in the column beside may change: its longest button still has to fit."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            watched.setFixedWidth(self._side_width(watched))
        return False

    def _side_width(self, side: QWidget) -> int:
        """The same on every page, but where a word in another language needs more."""
        theme, layout = current_theme(), side.layout()
        needed = layout.minimumSize().width() if layout is not None else 0
        return min(max(theme.px(_SIDE_WIDTH), needed), theme.px(_WIDEST_SIDE))


def _at_left(widget: QWidget) -> QHBoxLayout:
    """The widget in a row of its own: a column would count the height of its text for more width than it may take."""
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row
