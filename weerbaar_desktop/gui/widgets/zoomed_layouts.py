"""Margins and gaps of a form at the zoom of this moment: the form holds them for 100 %."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout, QSpacerItem, QWidget

from weerbaar_desktop.gui.theme.theme import current_theme


class ZoomedLayouts:
    """Remembers what a form says about its layouts, and sets it anew for every zoom."""

    def __init__(self, form: QWidget) -> None:
        self._form = form
        self._layouts: list[tuple[QLayout, tuple[int, int, int, int, int]]] = []
        self._rooms: list[tuple[QLayout, QSpacerItem, int, int]] = []

    def _remember(self) -> None:
        layouts = [layout for layout in self._form.findChildren(QLayout) if layout.objectName()]
        self._layouts = [(layout, _measures(layout)) for layout in layouts]
        self._rooms = [
            (layout, room, room.sizeHint().width(), room.sizeHint().height())
            for layout in layouts
            for room in _fixed_rooms(layout)
        ]

    def apply(self) -> None:
        """Sets margins, gaps and fixed room for the zoom of the theme."""
        if not self._layouts:
            if current_theme().zoom == 1:  # the form is as it was written
                return
            self._remember()
        px = current_theme().px
        for layout, (left, top, right, bottom, gap) in self._layouts:
            margins = [px(side) if side else 0 for side in (left, top, right, bottom)]
            layout.setContentsMargins(*margins)
            layout.setSpacing(px(gap) if gap else 0)
        for layout, room, width, height in self._rooms:
            policy = room.sizePolicy()
            room.changeSize(px(width), px(height), policy.horizontalPolicy(), policy.verticalPolicy())
            layout.invalidate()


def _measures(layout: QLayout) -> tuple[int, int, int, int, int]:
    margins = layout.contentsMargins()
    return margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing()


def _fixed_rooms(layout: QLayout) -> list[QSpacerItem]:
    if not isinstance(layout, QBoxLayout):
        return []
    items = [layout.itemAt(index) for index in range(layout.count())]
    rooms = [item.spacerItem() for item in items if item is not None]
    return [room for room in rooms if room is not None and not room.expandingDirections()]
