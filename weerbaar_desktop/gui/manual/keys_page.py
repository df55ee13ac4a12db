"""Sneltoetsen: every key that does something in the window now, gathered from what really listens to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.escape import close_with_escape
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.boxes import Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose

_HERE = tr("Op de bladzijde waar u was")
_ALWAYS = tr("Overal")
_THREE_TIMES = (tr("3 keer kort Shift"), tr("Kluis vergrendelen, als die open is"))
_MENU_KEY = (tr("Shift + F10 of menutoets"), tr("Menu openen van het vak of de lijst waar u bent"))


class KeyGroup(NamedTuple):
    """A heading, and pairs of keys and what they do."""

    heading: str
    rows: tuple[tuple[str, str], ...]


def key_groups(menus: QMenuBar, page: Page | None) -> tuple[KeyGroup, ...]:
    """By menu, then what only listens on `page`."""
    groups = [
        KeyGroup(action.text().replace("&", ""), tuple(_of_menu(menu)))
        for action in menus.actions()
        if action.isVisible() and isinstance(menu := action.menu(), QMenu)
    ]
    groups.append(KeyGroup(_HERE, tuple((spoken(one.key()), one.whatsThis()) for one in _listening_on(page))))
    groups.append(KeyGroup(_ALWAYS, (_MENU_KEY, _THREE_TIMES)))
    return tuple(group for group in groups if group.rows)


def _listening_on(page: Page | None) -> Iterator[QShortcut]:
    """Also in its column beside and its foot, which the window holds apart."""
    parts = () if page is None else (page, page.side, page.foot)
    seen: set[QShortcut] = set()
    for part in parts:
        for one in part.findChildren(QShortcut) if part is not None else ():
            if one not in seen:
                seen.add(one)
                yield one


def _of_menu(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        words, _, beside = action.text().replace("&", "").partition("\t")
        if keys := [*action.shortcuts(), *([QKeySequence(beside)] if beside else [])]:
            yield tr(" of ").join(map(spoken, keys)), words


def spoken(keys: QKeySequence) -> str:
    """The keys as they are called in Dutch."""
    words = keys.toString(QKeySequence.SequenceFormat.PortableText)
    for name, dutch in (("Del", "Delete"), ("Esc", "Escape"), ("++", "+plus"), ("+-", "+min"), ("+=", "+is-teken")):
        words = words.replace(name, dutch)
    return words.replace("+?", "+vraagteken").replace("+", " + ")


class KeysPage(Page):
    """Shows frozen groups; `call_asked` leads to the numbers, `back_asked` is Escape."""

    call_asked = Signal()
    back_asked = Signal()

    window_name = tr("Sneltoetsen")

    def __init__(self, groups: Sequence[KeyGroup]) -> None:
        super().__init__(tr("Sneltoetsen"))
        self.groups = groups
        self.call = Button(tr("Nu hulp nodig"), symbol="lifebuoy")
        self.call.clicked.connect(self.call_asked)
        self.add(Flow(self.call))
        for group in groups:
            rows = (Column(Prose(keys, "strong"), Prose(does), spacing=2) for keys, does in group.rows)
            self.add(card(Prose(group.heading, "subheading"), *rows, spacing=12))
        self.column.addStretch(1)
        close_with_escape(self).activated.connect(self.back_asked)
