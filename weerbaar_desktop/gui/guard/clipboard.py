"""What goes to the clipboard from here does not stay there: marked as secret, gone in half a minute or at a lock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

CLEARED_AFTER: Final = 30_000
"""Milliseconds."""
_NO, _YES = bytes(4), b"1"
_HINTS: Final[dict[str, dict[str, bytes]]] = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "win32": {
        "ExcludeClipboardContentFromMonitorProcessing": _YES,
        "CanIncludeInClipboardHistory": _NO,
        "CanUploadToCloudClipboard": _NO,
    },
}
"""By which lists of copied things know what not to keep. On macOS such a mark needs a name that Qt does not pass on."""
MARKS: Final = _HINTS.get(sys.platform, {})


Owns = Callable[[QClipboard.Mode], bool]


class ClipboardKeeper(QObject):
    """Watches what our program puts there, also what one selects with the mouse; the rest is not ours."""

    def __init__(self, clipboard: QClipboard, parent: QObject, owns: Owns | None = None) -> None:
        """`owns` says whether what is there is ours; None asks the desktop, which knows on a real screen only."""
        super().__init__(parent)
        self._owns = owns or (lambda mode: _owns(clipboard, mode))
        self._clipboard = clipboard
        self.timer = QTimer(self, interval=CLEARED_AFTER, singleShot=True)
        self.timer.timeout.connect(self.clear)
        clipboard.changed.connect(self._changed)

    def clear(self) -> None:
        """Takes away what we put there; what somebody else put there since stays."""
        self.timer.stop()
        for mode in self._modes():
            if self._owns(mode) and self._held(mode) is not None:
                self._clipboard.clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if not self._owns(mode):
            return
        held = self._held(mode)
        if held is None:
            return
        if held.hasText() and not all(held.hasFormat(mark) for mark in MARKS):
            self._clipboard.setMimeData(marked(held.text()), mode)  # comes by here again
            return
        self.timer.start()

    def _held(self, mode: QClipboard.Mode) -> QMimeData | None:
        held = cast("QMimeData | None", self._clipboard.mimeData(mode))  # None on some screens when it is empty
        return held if held is not None and held.formats() else None

    def _modes(self) -> tuple[QClipboard.Mode, ...]:
        mode = QClipboard.Mode
        return (mode.Clipboard, mode.Selection) if self._clipboard.supportsSelection() else (mode.Clipboard,)


def marked(text: str) -> QMimeData:
    """Plain text, with what asks lists of copied things not to keep it."""
    mime = QMimeData()
    mime.setText(text)
    for name, value in MARKS.items():
        mime.setData(name, value)
    return mime


def _owns(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode is QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return mode is QClipboard.Mode.Clipboard and clipboard.ownsClipboard()
