"""What acts by itself or by a mouse alone: keys that a slip of the hand would press and keys that no list names, and
what only hovering, the right button or dragging does."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from tests.gui.sweep.view import FIELDS, Finding, View, said
from weerbaar_desktop.gui.evidence.ways_in import WaysIn
from weerbaar_desktop.gui.manual.keys_page import key_groups, spoken

_HELD: Final = {"Ctrl", "Alt", "Meta"}
_ALONE: Final = re.compile(r"Esc|F\d+")
"""Keys that write nothing, and may do something by themselves."""
_LETTER: Final = re.compile(r"&(\w)")


def keys(view: View) -> Iterator[Finding]:
    """Shortcuts of one letter, which also whoever dictates would press; and those that take two keys in a row."""
    for shortcut in view.window.findChildren(QShortcut):
        yield from _of(shortcut.key(), shortcut.whatsThis() or "shortcut")
    for action in view.window.findChildren(QAction):
        for sequence in action.shortcuts():
            yield from _of(sequence, action.text())


def doubled(view: View) -> Iterator[Finding]:
    """A key that two things listen to, so that neither does anything; and two lines of a menu with one letter."""
    listening: defaultdict[str, list[str]] = defaultdict(list)
    for key, does in (*_heard(view), *_letters(view)):
        listening[key].append(does)
    for key, by in listening.items():
        if len(by) > 1:
            yield Finding("keys", key, f"is heard by {', '.join(sorted(by))}")


def _heard(view: View) -> Iterator[tuple[str, str]]:
    """Each key that does something now, and what."""
    for shortcut in view.window.findChildren(QShortcut):
        over = shortcut.parent()
        if isinstance(over, QWidget) and over.isVisible() and shortcut.isEnabled():
            yield spoken(shortcut.key()), shortcut.whatsThis()
    for action in view.window.findChildren(QAction):
        if action.isEnabled() and action.isVisible():
            yield from ((spoken(sequence), action.text()) for sequence in action.shortcuts())


def _letters(view: View) -> Iterator[tuple[str, str]]:
    """Each letter that chooses a line of a menu of the window, and which; what the right button once opened in a field
    has no title, and is Qt's."""
    for menu in view.window.findChildren(QMenu):
        for action in menu.actions() if menu.title() else ():
            letter = _LETTER.search(action.text())
            if letter and action.isVisible():
                yield f"{menu.title()}: {letter[1].lower()}", action.text()


def listed(view: View) -> Iterator[Finding]:
    """Keys that do something here and do not stand in the list of Ctrl+?."""
    rows = {row for group in key_groups(view.window.ui.menus, view.page) for row in group.rows}
    for shortcut in view.window.findChildren(QShortcut):
        over = shortcut.parent()
        row = spoken(shortcut.key()), shortcut.whatsThis()
        if over in view.widgets and (not row[1] or row not in rows):
            yield Finding("listed", row[1] or "shortcut", f"is not in the list: {row[0]}")
    told = {does for _keys, does in rows}
    for action in view.window.findChildren(QAction):
        if action.shortcuts() and action.isVisible() and action.text().replace("&", "") not in told:
            yield Finding("listed", action.text(), "is not in the list")


def menus(view: View) -> Iterator[Finding]:
    """A menu under the right button where Tab does not come: the key for it opens that of what has the keyboard."""
    policy = Qt.ContextMenuPolicy
    for widget in view.widgets:
        selected = isinstance(widget, QLabel) and bool(
            widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        )
        has_one = selected or widget.contextMenuPolicy() in (policy.CustomContextMenu, policy.ActionsContextMenu)
        if has_one and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield Finding("menu", said(widget), "has a menu for the right button alone")


def drops(view: View) -> Iterator[Finding]:
    """What takes what is dragged there, without a button that does the same. In a text, pasting does."""
    buttons = [ways.button for ways in view.of(WaysIn) if isinstance(ways, WaysIn)]
    for widget in view.widgets:
        if widget.acceptDrops() and not isinstance(widget, FIELDS) and not any(map(view.widgets.count, buttons)):
            yield Finding("drop", said(widget), "takes what is dropped, and no button does")


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
