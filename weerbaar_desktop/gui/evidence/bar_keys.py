"""What keys do with the bar that is chosen, wherever the keyboard is: in the list, or on the page itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Nudge = tuple[int, int, bool, bool]
"""Steps to the right and down, whether the size changes instead of the place, and whether the steps are fine."""

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def nudge_of(event: QKeyEvent) -> Nudge | None:
    """What an arrow asks; None for another key. With Shift it stretches, with Ctrl it goes pixel by pixel."""
    arrow, held = _ARROWS.get(Qt.Key(event.key())), event.modifiers()
    if arrow is None:
        return None
    return *arrow, bool(held & Qt.KeyboardModifier.ShiftModifier), bool(held & Qt.KeyboardModifier.ControlModifier)


def throws(event: QKeyEvent) -> bool:
    """Whether the key takes the bar away."""
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
