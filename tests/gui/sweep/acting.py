"""What acts by itself: keys that a voice or a slip of the hand would press, words that only a mouse brings out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAction, QKeySequence, QShortcut

from tests.gui.sweep.view import Finding, View, said

_HELD: Final = {"Ctrl", "Alt", "Meta"}
_ALONE: Final = re.compile(r"Esc|F\d+")
"""Keys that write nothing, and may do something by themselves."""


def keys(view: View) -> Iterator[Finding]:
    """Shortcuts of one letter, which also whoever dictates would press; and those that take two keys in a row."""
    for shortcut in view.window.findChildren(QShortcut):
        yield from _of(shortcut.key(), shortcut.whatsThis() or "shortcut")
    for action in view.window.findChildren(QAction):
        for sequence in action.shortcuts():
            yield from _of(sequence, action.text())


def _of(sequence: QKeySequence, does: str) -> Iterator[Finding]:
    keys = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if sequence.count() > 1:
        yield Finding("keys", does, f"takes keys in a row: {keys}")
    elif keys and not _HELD & set(keys.split("+")) and not _ALONE.fullmatch(keys):
        yield Finding("keys", does, f"acts on the key {keys} alone")


def tips(view: View) -> Iterator[Finding]:
    """Tooltips: they go when the mouse moves and come with no key, so nothing may stand there alone."""
    for widget in view.widgets:
        if widget.toolTip():
            yield Finding("tip", said(widget), f"says '{widget.toolTip()}' to a mouse alone")
