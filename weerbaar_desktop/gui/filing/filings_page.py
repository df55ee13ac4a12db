"""Everything that was done with incidents in one list, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.filing_shown import NONE_YET, TITLE
from weerbaar_desktop.presentation.shown import LinkShown


class FilingsPage(Page):
    """`opened` carries a filing."""

    opened = Signal(str)
    write_asked = Signal()
    back_asked = Signal()

    window_name = TITLE
    destination = tr("Melding en aangifte")

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar Melding en aangifte"), "back", "arrow-left")
        self.trouble = Trouble()
        self._none = Prose(NONE_YET)
        self.filings = Links()
        self._card = card(self.filings)
        self.add(Flow(self.back), self.trouble, self._none, self._card)
        self.column.addStretch(1)
        self.write = Button(tr("Schrijf op wat u heeft gedaan"), "primary", "pencil")
        self.foot = FootBar(self.write)
        self.back.clicked.connect(self.back_asked)
        self.write.clicked.connect(self.write_asked)
        self.filings.opened.connect(self.opened)

    def show_filings(self, links: Sequence[LinkShown]) -> None:
        """Exactly these."""
        self.show_trouble("", "")
        self.filings.show_links(links)
        self._card.setVisible(bool(links))
        self._none.setVisible(not links)
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.filings.links[0] if self.filings.links else self.write
