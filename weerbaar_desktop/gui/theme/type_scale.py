"""The sizes and weights of type: one small table, in px at 100 %."""

from __future__ import annotations

from typing import Final, NamedTuple

FAMILY: Final = "Atkinson Hyperlegible Next"
SECOND_FAMILY: Final = "Noto Sans"
"""For the letters the first lacks: Greek, Cyrillic and others."""


MONO_FAMILY: Final = "Atkinson Hyperlegible Mono"
"""For the text of a file, letter by letter."""


class TypeStyle(NamedTuple):
    """Size and line height in px at 100 %, weight, and the font."""

    size: int
    line: int
    weight: int
    tabular: bool = False
    family: str = FAMILY


SCALE: Final[dict[str, TypeStyle]] = {
    "question": TypeStyle(30, 38, 600),
    "title": TypeStyle(26, 32, 600),
    "heading": TypeStyle(20, 28, 600),
    "subheading": TypeStyle(17, 25, 600),
    "quote": TypeStyle(17, 27, 400),
    "body": TypeStyle(16, 24, 400),
    "strong": TypeStyle(16, 24, 600),
    "small": TypeStyle(14, 21, 400),
    "small_strong": TypeStyle(14, 21, 600),
    "number": TypeStyle(32, 40, 600),
    "emergency": TypeStyle(118, 124, 700),
    "code": TypeStyle(16, 24, 400, tabular=True),
    "mono": TypeStyle(16, 24, 400, family=MONO_FAMILY),
}
