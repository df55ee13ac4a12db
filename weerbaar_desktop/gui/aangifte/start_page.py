"""Melding en aangifte: what it is, and the way in or back in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.forms.ui_aangifte_start import Ui_AangifteStart
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts

_MADE: Final = tr("U maakte een map voor de politie. Alles wat u invulde, is bewaard, ook voor een andere manier.")


class StartPage(Page):
    """`begin_asked` for the first, `go_on_asked` for the one that was left, `anew_asked` for another instead of it.

    `others_asked` leads to what else can be done.
    """

    begin_asked = Signal()
    go_on_asked = Signal()
    anew_asked = Signal()
    others_asked = Signal()

    window_name = tr("Melding en aangifte")
    destination = tr("Melding en aangifte")

    def __init__(self, filed: QWidget | None = None) -> None:
        """`filed` stands below: what was done already."""
        self._zoomed: ZoomedLayouts | None = None
        super().__init__(tr("Melding en aangifte"))
        form = QWidget()
        self.ui = Ui_AangifteStart()
        self.ui.setupUi(form)
        self._half_way = self.ui.kept.text()
        self.term = Banner("info", "")
        self.trouble = Trouble()
        self.add(self.trouble, self.term, form)
        if filed is not None:
            self.add(filed)
            self.column.addStretch(1)
        self.ui.begin.clicked.connect(self.begin_asked)
        self.ui.goOn.clicked.connect(self.go_on_asked)
        self.ui.anew.clicked.connect(self.anew_asked)
        self.ui.others.clicked.connect(self.others_asked)
        self._zoomed = ZoomedLayouts(form)
        self.show_begun(begun=False)
        self.remind("", "")
        self.restyle()

    def show_begun(self, *, begun: bool, made: bool = False) -> None:
        """Whether one was left half-way, or stays after a folder was made of it."""
        self.ui.kept.setText(_MADE if made else self._half_way)
        self.ui.kept.setVisible(begun)
        self.ui.goOn.setVisible(begun)
        self.ui.anew.setVisible(begun)
        self.ui.instead.setVisible(begun)
        self.ui.begin.setVisible(not begun)

    def remind(self, title: str, words: str) -> None:
        """The term for a klacht ends soon; "" when none does."""
        self.term.say(title, words)
        self.term.setVisible(bool(title))

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.ui.begin if not self.ui.begin.isHidden() else self.ui.goOn

    def restyle(self) -> None:
        super().restyle()
        if self._zoomed is not None:
            self._zoomed.apply()
