"""The tokens as a QPalette: every role in every group, so that Fusion never shows a colour of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from weerbaar_desktop.gui.theme.tokens import Tokens


def palette_of(tokens: Tokens) -> QPalette:
    """The palette for `tokens`; disabled text is muted, all else is alike in the three groups."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.sunken,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.text_muted,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.accent_text,
        role.Light: tokens.raised,
        role.Midlight: tokens.hairline,
        role.Dark: tokens.line,
        role.Mid: tokens.hairline,
        role.Shadow: tokens.line,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.on_selection,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(QPalette.ColorGroup.All, which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.text_muted))
    return palette
