"""Thuisfront on the page of the home scan: what it is, the plan that is kept, and the way in or back in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.family_shown import FamilyStartShown
from weerbaar_desktop.presentation.family_walk import TITLE


class FamilyCard(Box):
    """`opened` carries the plan, `talk_asked` the one that is talked over, "" for a new one."""

    opened = Signal(str)
    talk_asked = Signal(str)

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__("card", 24)
        self._record = ""
        self._told = Prose("")
        self.see = Button(tr("Bekijk Thuisfront"), symbol="users")
        self.talk = Button(tr("Vul Thuisfront in"), symbol="users")
        self.go_on = Button(tr("Ga verder met Thuisfront"), symbol="arrow-right")
        self.add(Prose(TITLE, "subheading"), *map(Prose, words), self._told)
        self.add(Flow(self.see, self.talk, self.go_on))
        self.see.clicked.connect(lambda: self.opened.emit(self._record))
        for button in (self.talk, self.go_on):
            button.clicked.connect(lambda: self.talk_asked.emit(self._record))

    def show_start(self, shown: FamilyStartShown) -> None:
        """How it stands."""
        self._record = shown.record
        words = shown.begun or shown.reminder or (f"{shown.talked}." if shown.talked else "")
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self.see.setVisible(bool(shown.record))
        self.talk.setVisible(not shown.record and not shown.begun)
        self.go_on.setVisible(bool(shown.begun))
