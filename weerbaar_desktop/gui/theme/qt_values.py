"""Values of Qt's own enums as numbers, for `setProperty` before the first paint.

Naming one member of the `Qt` namespace makes PySide build all its hundred enums: 20 ms of the 45 that the unlock window
has. So what runs before the first paint imports nothing of `Qt`; a test holds these numbers against the real ones.
"""

from __future__ import annotations

from typing import Final

PLAIN_TEXT: Final = 0
NO_FOCUS: Final = 0
NO_BUTTON: Final = 0
SCROLL_BAR_ALWAYS_OFF: Final = 1
PAGE_UP: Final = 0x01000016
PAGE_DOWN: Final = 0x01000017
LEFT: Final = 0x01000012
UP: Final = 0x01000013
RIGHT: Final = 0x01000014
DOWN: Final = 0x01000015
