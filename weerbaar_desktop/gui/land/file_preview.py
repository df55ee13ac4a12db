"""Every letter of a file in a type in which all are as wide: to be read and copied, with the keyboard too."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.text_fields import TextArea

_LINES: Final = 14


class FilePreview(TextArea):
    """Read from its first line on; it never changes what it shows."""

    def __init__(self) -> None:
        super().__init__(lines=_LINES)
        self.setReadOnly(True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(selectable)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def restyle(self) -> None:
        self.setFont(current_theme().font("mono"))
        super().restyle()
