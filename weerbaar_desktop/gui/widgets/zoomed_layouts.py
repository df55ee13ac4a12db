"""Margins and gaps of a form at the zoom of this moment: the form holds them for 100 %."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QLayout, QSpacerItem, QWidget
from shiboken6 import isValid

from weerbaar_desktop.gui.theme.theme import current_theme

_MEASURES: Final = "measures"
"""Kept at the layout itself: a form that stands in another would otherwise be made larger twice."""


class ZoomedLayouts:
    """Remembers what a form says about its layouts, and sets it anew for every zoom."""

    def __init__(self, form: QWidget) -> None:
        self._form = form
        self._layouts: list[QLayout] = []

    def apply(self) -> None:
        """Sets margins, gaps and fixed room for the zoom of the theme."""
        if not self._layouts:
            if current_theme().zoom == 1:  # the form is as it was written
                return
            self._layouts = [layout for layout in self._form.findChildren(QLayout) if layout.objectName()]
        # A page with a form of its own may have stood in the window when they were found, and be gone by now.
        for layout in filter(isValid, self._layouts):
            _zoom(layout)


def _zoom(layout: QLayout) -> None:
    px = current_theme().px
    at_100: list[int] | None = layout.property(_MEASURES)
    if at_100 is None:
        at_100 = _measures(layout)
        layout.setProperty(_MEASURES, at_100)
    left, top, right, bottom, gap, *rooms = [px(measure) if measure else 0 for measure in at_100]
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(gap)
    for room, width, height in zip(_fixed_rooms(layout), rooms[::2], rooms[1::2], strict=False):
        policy = room.sizePolicy()
        room.changeSize(width, height, policy.horizontalPolicy(), policy.verticalPolicy())
        layout.invalidate()


def _measures(layout: QLayout) -> list[int]:
    """The four margins, the gap, and the width and height of each fixed room."""
    margins = layout.contentsMargins()
    rooms = [side for room in _fixed_rooms(layout) for side in (room.sizeHint().width(), room.sizeHint().height())]
    return [margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing(), *rooms]


def _fixed_rooms(layout: QLayout) -> list[QSpacerItem]:
    if not isinstance(layout, QBoxLayout):
        return []
    items = [layout.itemAt(index) for index in range(layout.count())]
    rooms = [item.spacerItem() for item in items if item is not None]
    return [room for room in rooms if room is not None and not room.expandingDirections()]
