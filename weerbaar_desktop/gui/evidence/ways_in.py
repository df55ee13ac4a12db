"""The ways in for evidence: a button, dropping, pasting, and a phone or stick; each says in words what it does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.drop_target import DropTarget
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.restyling import set_style_property

_DROP: Final = tr("U kunt bestanden ook hierheen slepen.")
_LET_GO: Final = tr("Laat los om toe te voegen. Het bestand zelf blijft waar het staat.")


class WaysIn(Column):
    """`choose_asked`, `paste_asked` and `phone_asked` from the buttons, `dropped` with a HandedIn.

    `stop_asked` while something is taken in.
    """

    choose_asked = Signal()
    paste_asked = Signal()
    phone_asked = Signal()
    dropped = Signal(object)
    stop_asked = Signal()

    def __init__(self, choose: str, *beside: QWidget) -> None:
        """`choose` is what the first button says; `beside` stands behind the buttons."""
        super().__init__(spacing=8)
        self.button = Button(choose, symbol="paperclip")
        self.paste = Button(tr("Plak schermafdruk"), symbol="copy")
        self.paste.setAccessibleDescription(tr("Ook met Ctrl+V, buiten een tekstvak"))
        self.phone = Button(tr("Neem van telefoon of stick"), symbol="phone")
        self.words = Prose(_DROP, "small", "muted")
        self.place = Box("drop", 10, 0)
        self.place.add(self.words)
        self.notice = Prose("", tone="caution")
        self.notice.hide()
        self.progress = Progress()
        self.add(Flow(self.button, self.paste, self.phone, *beside), self.place, self.notice, self.progress)
        self.button.clicked.connect(self.choose_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.phone.clicked.connect(self.phone_asked)
        self.progress.stop_asked.connect(self.stop_asked)

    def listen(self, page: Page) -> None:
        """Pasting and dropping anywhere on this page, and on what stands beside it."""
        shortcut = QShortcut(QKeySequence.StandardKey.Paste, page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setWhatsThis(tr("Plak schermafdruk, buiten een tekstvak"))
        shortcut.activated.connect(self.paste_asked)
        target = DropTarget(self, *(part for part in (page, page.side) if part is not None))
        target.over.connect(self.show_over)
        target.dropped.connect(self.dropped)

    def show_over(self, over: bool) -> None:
        """While something is dragged above: a whole edge instead of a dashed one, and other words."""
        set_style_property(self.place, "box", "drop-over" if over else "drop")
        set_style_property(self.words, "tone", "" if over else "muted")
        self.words.setText(_LET_GO if over else _DROP)

    def tell(self, words: str) -> None:
        """A calm sentence below the buttons, also read aloud; "" takes it away."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        if words:
            announce(self.notice, words)

    def take_back(self, words: str) -> None:
        """Takes this sentence away, where it stands: it is not so any more."""
        if self.notice.text() == words:
            self.tell("")
