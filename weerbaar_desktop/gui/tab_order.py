"""Tab goes through a page as one reads it, also when parts of the page were made later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from weerbaar_desktop.gui.page import Page


def follow_layout(page: Page) -> None:
    """Puts what takes the keyboard in the order of the layouts: the page, what stands beside it, its foot."""
    parts = [part for part in (page, page.side, page.foot) if part is not None]
    reached = [widget for part in parts for widget in _inside(part)]
    for before, after in pairwise(reached):
        if before.window() is after.window():
            QWidget.setTabOrder(before, after)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _inside(widget)
        elif inner is not None:
            yield from _in_layout(inner)
