"""The block on the way in of Melding en aangifte: what was done, the days to come, and what is offered."""

from __future__ import annotations

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.filing_shown import NONE_YET, OFFER_TITLE, TITLE, DoneShown


class FiledBlock(Column):
    """`opened` carries a filing, `offer_asked` the code of the folder of which something may be written down."""

    opened = Signal(str)
    write_asked = Signal()
    all_asked = Signal()
    offer_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=16)
        self._offer = ""
        self.take_offer = Button(tr("Schrijf op hoe het ging"), symbol="pencil")
        self.banner = Banner("info", OFFER_TITLE, "", self.take_offer)
        self._none = Prose(NONE_YET, tone="muted")
        self.filings, self.days = Links(), Links()
        self.write = Button(tr("Schrijf op wat u heeft gedaan"), symbol="pencil")
        self.all = Button(tr("Bekijk alles"), symbol="list")
        self._days = card(Prose(tr("Data die komen"), "subheading"), self.days)
        self.add(
            self.banner,
            card(Prose(TITLE, "subheading"), self._none, self.filings, Flow(self.write, self.all)),
            self._days,
        )
        self._join()
        self.show_done(DoneShown((), False, ()))

    def show_done(self, shown: DoneShown) -> None:
        """What was done, as it stands now."""
        self._offer = shown.offer
        self.banner.say(OFFER_TITLE, shown.offer_words)
        self.banner.setVisible(bool(shown.offer))
        self._none.setVisible(not shown.filings)
        self.filings.show_links(shown.filings)
        self.days.show_links(shown.days)
        self._days.setVisible(bool(shown.days))
        self.all.setVisible(shown.more)

    def _join(self) -> None:
        self.filings.opened.connect(self.opened)
        self.days.opened.connect(self.opened)
        self.write.clicked.connect(self.write_asked)
        self.all.clicked.connect(self.all_asked)
        self.take_offer.clicked.connect(lambda: self.offer_asked.emit(self._offer))
