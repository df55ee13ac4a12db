"""A page in the window: its column, the column beside or below it, and its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.prose import READING_WIDTH, Prose

_SIDE_WIDTH = 300


class PageFrame(QWidget, Themed):
    """Scrolls `page` where it asks for that; `set_narrow` moves the side column below and the heading onto the page."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._title, self._subtitle = Prose("", "title"), Prose("", "small", "muted")
        self._heading = Column(self._title, self._subtitle, spacing=0)
        self._heading.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(page, 1)
        if page.side is not None:
            self._columns.addWidget(page.side, 0, Qt.AlignmentFlag.AlignTop)
        if not page.wide:
            self._columns.addStretch(0)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._body = self._make_body()
        self._whole.addWidget(self._scrolling(self._body) if page.scrolls else self._body, 1)
        if page.foot is not None:
            self._whole.addWidget(page.foot)
        self.restyle()

    def set_narrow(self, narrow: bool, *, show_heading: bool) -> None:
        """Below 1000 px the columns stand below each other; `show_heading` where the header has no room for it."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        if self.page.side is not None:
            widest = current_theme().px(READING_WIDTH if narrow else _SIDE_WIDTH)
            self.page.side.setFixedWidth(widest) if not narrow else self._free_side(widest)
        self._title.setText(self.page.title)
        self._subtitle.setText(self.page.subtitle)
        self._subtitle.setVisible(bool(self.page.subtitle))
        self._heading.setVisible(show_heading)

    def restyle(self) -> None:
        theme = current_theme()
        self._columns.setSpacing(theme.px(32))
        self._body_column.setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(24))
        self._body_column.setSpacing(theme.px(16))
        if not self.page.wide:
            self.page.setMaximumWidth(theme.px(READING_WIDTH))

    def _make_body(self) -> QWidget:
        body = QWidget()
        body.setProperty("box", "surface")
        self._body_column = QVBoxLayout(body)
        self._body_column.addWidget(self._heading)
        self._body_column.addLayout(self._columns, 1)
        return body

    def _scrolling(self, body: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(body)
        return area

    def _free_side(self, widest: int) -> None:
        if self.page.side is not None:
            self.page.side.setMinimumWidth(0)
            self.page.side.setMaximumWidth(widest)
