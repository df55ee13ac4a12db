"""Every colour the window may use, by role, for the three themes; and how large what one touches is."""

from __future__ import annotations

from typing import Final, NamedTuple


class Tokens(NamedTuple):
    """One theme's colours as `#RRGGBB`, and the width of edges in px at 100 %."""

    surface: str
    raised: str
    sunken: str
    text: str
    text_muted: str
    line: str
    hairline: str
    accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    focus: str
    selection: str
    on_selection: str
    info: str
    info_ground: str
    caution: str
    caution_ground: str
    danger: str
    on_danger: str
    success: str
    success_ground: str
    outline: str
    """Edge of what otherwise lives by its ground alone; only visible in high contrast."""
    edge: int
    icon_stroke: str


LIGHT: Final = Tokens(
    surface="#F5F2EC",
    raised="#FFFEFB",
    sunken="#EAE5DB",
    text="#1E2B2F",
    text_muted="#515E61",
    line="#76817E",
    hairline="#DCD5C8",
    accent="#12595F",
    accent_hover="#0D464B",
    accent_soft="#DBEAE6",
    accent_text="#FFFFFF",
    focus="#7A2E8C",
    selection="#D2E5E1",
    on_selection="#1E2B2F",
    info="#1F567F",
    info_ground="#E3EDF4",
    caution="#7A4A00",
    caution_ground="#FAEDD2",
    danger="#B3261E",
    on_danger="#FFFFFF",
    success="#25653A",
    success_ground="#E1EFE2",
    outline="transparent",
    edge=1,
    icon_stroke="1.75",
)

DARK: Final = Tokens(
    surface="#151C1F",
    raised="#1E272A",
    sunken="#0F1517",
    text="#E9E6DF",
    text_muted="#AEB7B5",
    line="#7F8C8A",
    hairline="#313C3F",
    accent="#83CCC6",
    accent_hover="#A3DCD7",
    accent_soft="#21393C",
    accent_text="#0A2628",
    focus="#E9B8F5",
    selection="#27464A",
    on_selection="#F4F2EC",
    info="#A3CBEB",
    info_ground="#1B2D3A",
    caution="#F0C675",
    caution_ground="#352A12",
    danger="#CF3F34",
    on_danger="#FFFFFF",
    success="#95D3A4",
    success_ground="#183021",
    outline="transparent",
    edge=1,
    icon_stroke="1.75",
)

HIGH_CONTRAST: Final = Tokens(
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    text="#FFFFFF",
    text_muted="#FFFFFF",
    line="#FFFFFF",
    hairline="#FFFFFF",
    accent="#7FE5FF",
    accent_hover="#FFFFFF",
    accent_soft="#000000",
    accent_text="#000000",
    focus="#FFE600",
    selection="#7FE5FF",
    on_selection="#000000",
    info="#9FD4FF",
    info_ground="#000000",
    caution="#FFC94D",
    caution_ground="#000000",
    danger="#FF9A90",
    on_danger="#000000",
    success="#8CF0A4",
    success_ground="#000000",
    outline="#FFFFFF",
    edge=2,
    icon_stroke="2",
)


class Density(NamedTuple):
    """How high every control is at least, in px at 100 % and without its edges, and how much larger the letters are."""

    target: int
    text: float


DESK: Final = Density(0, 1.0)
"""At a table, with a mouse: every control as high as the style sheet says."""
VISIT: Final = Density(56, 1.125)
"""Standing in somebody's house, with a thumb."""
