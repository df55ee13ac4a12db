"""Three times Shift, quickly and nothing else: told apart from typing capitals."""

from __future__ import annotations

from typing import Final

TIMES: Final = 3
WITHIN: Final = 1.5
"""Seconds from the first time the key goes down to the last time it comes up."""


class Taps:
    """Counts a key that is pressed and let go by itself; whatever else happens between starts the count anew."""

    def __init__(self) -> None:
        self._began: list[float] = []
        self._down = False

    def down(self, at: float) -> None:
        """The key goes down, at so many seconds; not for the repeats of a key that is held."""
        self._began.append(at)
        self._down = True

    def up(self, at: float) -> bool:
        """The key comes up; True when that was the third time."""
        if not self._down:
            return False
        self._down = False
        self._began = [began for began in self._began if at - began <= WITHIN][-TIMES:]
        if len(self._began) < TIMES:
            return False
        self.forget()
        return True

    def forget(self) -> None:
        """Something else happened: another key, a click, a letter."""
        self._began.clear()
        self._down = False
