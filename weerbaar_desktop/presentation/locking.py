"""What is said around locking: the warning before it, and after how long it comes."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.dutch import count

MINUTES: Final = (1, 2, 5, 10, 15, 20, 30)
"""What can be chosen."""


def idle_words(seconds: int) -> tuple[str, str]:
    """Title and sentence of the warning, with so many seconds left."""
    return (
        f"Over {count(seconds, 'seconde', 'seconden')} gaat uw kluis dicht.",
        "Wat u schreef, blijft bewaard. Wilt u verder? Druk op een toets, klik of raak het scherm aan.",
    )


def minutes_words(minutes: int) -> str:
    """5 minuten."""
    return count(minutes, "minuut", "minuten")
