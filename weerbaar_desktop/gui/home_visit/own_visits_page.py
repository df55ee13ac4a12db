"""Uw bezoeken: a line for each visit, its day and what became of the copy; shown without opening a vault."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.own_visits_shown import (
    EMPTY,
    LEAD,
    OVER,
    TITLE,
    OwnVisitShown,
    OwnVisitsShown,
)

_UNREADABLE: Final = tr("Het overzicht is niet te lezen")


class OwnVisitsPage(Page):
    """`back_asked` to where one was, `begin_asked` for a new visit, `vault_asked` to open the vault of an old one."""

    back_asked = Signal()
    begin_asked = Signal()
    vault_asked = Signal()

    window_name = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug"), "secondary", "arrow-left")
        self.unreadable, self.over = Banner("caution", _UNREADABLE), Banner("info", *OVER)
        self.vault = Button(tr("Kies de kluis van een bezoek"), symbol="folder")
        self._over = Column(self.over, Flow(self.vault), spacing=12)
        self._list = Column(spacing=12)
        self._empty = card(Prose(tr("Hier staat nog niets"), "subheading"), Prose(EMPTY), spacing=8)
        self.add(Flow(self.back), Prose(LEAD), self.unreadable, self._over, self._empty, self._list)
        self.column.addStretch(1)
        self.begin = Button(tr("Nieuw bezoek"), "primary", "plus")
        self.foot = FootBar(self.begin)
        self.back.clicked.connect(self.back_asked)
        self.begin.clicked.connect(self.begin_asked)
        self.vault.clicked.connect(self.vault_asked)

    def show_visits(self, shown: OwnVisitsShown) -> None:
        """Exactly these."""
        fresh = Column(*map(_line, shown.visits), spacing=12)
        self.column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        self.unreadable.say(_UNREADABLE, shown.warning)
        self.unreadable.setVisible(bool(shown.warning))
        self._over.setVisible(shown.asks)
        self._empty.setVisible(not shown.visits and not shown.warning)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.back


def _line(shown: OwnVisitShown) -> Box:
    return card(Prose(shown.words, "strong"), Prose(shown.below), padding=20, spacing=4)
