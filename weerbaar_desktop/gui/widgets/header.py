"""The row above every page: the name of the page, and the buttons that are always there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.sign import Sign
from weerbaar_desktop.gui.widgets.wrapped_words import SMALL

_CRAMPED: Final = 540


class _Room(NamedTuple):
    """How much it takes for itself, in px at 100 %."""

    icons: bool
    beside: int
    above: int
    gap: int


_ROOMY, _BARE = _Room(icons=True, beside=32, above=15, gap=12), _Room(icons=False, beside=32, above=15, gap=8)
_TIGHT = _Room(icons=False, beside=12, above=8, gap=8)


class Header(QFrame):
    """Its buttons stand in one row at every width: the page below keeps its height.

    Where there is little room, or where longer words need it, they have no icons, and then less around them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0

    def arrange(self, width: int) -> None:
        """`width` px are there for it now."""
        self._width = width
        at_100 = width / current_theme().zoom
        first = 2 if at_100 < SMALL else 1 if at_100 < _CRAMPED else 0
        for room in (_ROOMY, _BARE, _TIGHT)[first:]:
            self._take(room)
            if self._left_over() >= 0:
                return

    def has_room_for(self, title: QLabel) -> bool:
        """Whether the longest word of `title` fits between the buttons."""
        longest = max(map(title.fontMetrics().horizontalAdvance, title.text().split()), default=0)
        return longest <= self._left_over()

    def minimumSizeHint(self) -> QSize:
        """What it takes once it is as tight as it gets: as it stands now it would hold the window wide."""
        px = current_theme().px
        buttons = [button.narrowest() + px(_TIGHT.gap) for button in self._shown() if isinstance(button, Button)]
        return QSize(sum(buttons) + 2 * px(_TIGHT.beside), super().minimumSizeHint().height())

    def _take(self, room: _Room) -> None:
        px = current_theme().px
        rows = self._rows()
        rows[0].setContentsMargins(px(room.beside), px(room.above), px(room.beside), px(room.above))
        for row in rows:
            row.setSpacing(px(room.gap))
        for button in self.findChildren(Button):
            button.set_roomy(room.icons)

    def _left_over(self) -> int:
        """The px between the buttons, for the name of the page; below nothing where the buttons do not fit."""
        whole = self._rows()[0]
        margins = whole.contentsMargins()
        taken = sum(part.minimumSizeHint().width() + whole.spacing() for part in self._shown())
        return self._width - margins.left() - margins.right() - taken

    def _rows(self) -> list[QHBoxLayout]:
        """The whole row, and the one of the buttons at its end."""
        return self.findChildren(QHBoxLayout)

    def _shown(self) -> Iterator[QWidget]:
        """What stands beside the name of the page."""
        return (part for part in (*self.findChildren(Sign), *self.findChildren(Button)) if not part.isHidden())
