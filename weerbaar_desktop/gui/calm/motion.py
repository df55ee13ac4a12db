"""Whether the circle moves: as somebody chose, and until then as the desktop asks."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QGuiApplication


class MotionChoice(Protocol):
    """What the person chose; None until then."""

    @property
    def still(self) -> bool | None: ...
    def keep_still(self, *, still: bool) -> None: ...


def is_still(choice: MotionChoice) -> bool:
    """Whether nothing may move."""
    return desktop_asks_for_rest() if choice.still is None else choice.still


def desktop_asks_for_rest() -> bool:
    """Whether the desktop asks for less motion, as far as Qt tells: it does from 6.12 on."""
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    return preference is not None and preference().name != "NoPreference"
